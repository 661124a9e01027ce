package bihuan.evidence;

/** What a file is to show. */
public enum Purpose {
  REPORT,
  SUPPLEMENT,
  RECTIFICATION,
  VERIFICATION,
  IMPROVEMENT,
  EFFECT,
  EXTENSION,
  RETURN,
  OTHER
}
