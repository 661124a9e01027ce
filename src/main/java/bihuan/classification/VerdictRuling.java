package bihuan.classification;

/** What the head ruled on a unit's appeal against the verdict of a verifier. */
public enum VerdictRuling {
  STANDS,
  /** It no longer counts; somebody else verifies. */
  ANEW
}
