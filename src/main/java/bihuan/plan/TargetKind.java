package bihuan.plan;

/** What sort of figure a target is; decides what can be expected of it before its deadline. */
public enum TargetKind {
  COUNT,
  PROGRESS,
  RATIO,
  DURATION,
  STOCK,
  PERIODIC,
  BOOLEAN,
  QUALITATIVE;

  /** Grows with the year, so half of it is due by the middle. */
  boolean growsWithTheYear() {
    return this == COUNT || this == PROGRESS;
  }

  /** Has no figure: it is there or it is not, and a statement says so. */
  public boolean isStated() {
    return this == BOOLEAN || this == QUALITATIVE;
  }
}
