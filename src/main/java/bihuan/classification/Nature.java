package bihuan.classification;

/**
 * One person's trouble, everybody's, or the system's; the last two are closed only after an
 * improvement.
 */
public enum Nature {
  INDIVIDUAL,
  COMMON,
  SYSTEMIC
}
