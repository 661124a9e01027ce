package bihuan.campaigns;

/** How often one may answer. */
public enum OncePer {
  /** As often as somebody likes. */
  ANY,
  /** Known by a token that only the device keeps. */
  DEVICE,
  /** Known by the letter they were asked with, or their account. */
  PERSON
}
