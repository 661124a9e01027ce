package bihuan.classification;

/** How somebody independent goes and sees. */
public enum Method {
  CALL_BACK,
  SITE_VISIT,
  RE_RUN
}
