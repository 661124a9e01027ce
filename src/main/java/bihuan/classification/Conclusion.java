package bihuan.classification;

/**
 * What came of the rectification as the unit reports it; only SOLVED counts as solved, and only
 * when the verifier says so.
 */
public enum Conclusion {
  SOLVED,
  PARTLY_SOLVED,
  PLANNED,
  EXPLAINED,
  NOT_BORNE_OUT,
  HANDED_OVER,
  COULD_NOT_REACH
}
