package bihuan.catalogue;

/** How a time limit is counted. */
public enum Span {
  WORKING_DAYS,
  NATURAL_DAYS,
  INSTANT,
  SAME_DAY,
  BEFORE_INSPECTION,
  ON_ENTRY,
  BY_PLAN,
  STANDING,
  OWN_PACE,
  OPEN;

  /** A number of days belongs to it. */
  public boolean isInDays() {
    return this == WORKING_DAYS || this == NATURAL_DAYS;
  }
}
