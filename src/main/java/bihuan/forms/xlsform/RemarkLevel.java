package bihuan.forms.xlsform;

/** What became of something in a sheet. */
public enum RemarkLevel {
  TAKEN,
  CHANGED,
  /** For other tools; without effect here. */
  KEPT,
  LEFT_OUT,
  REFUSED
}
