package bihuan.forms.xlsform;

/** What became of something in a sheet. */
public enum RemarkLevel {
  TAKEN,
  CHANGED,
  LEFT_OUT,
  REFUSED
}
