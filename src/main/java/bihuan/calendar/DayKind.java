package bihuan.calendar;

/** Why a day is worked or not. */
public enum DayKind {
  WORKING(true),
  WEEKEND(false),
  HOLIDAY(false),
  /** A weekend day worked in exchange for a holiday (调休). */
  MAKE_UP(true),
  LOCAL_OFF(false),
  LOCAL_WORKING(true);

  private final boolean working;

  DayKind(boolean working) {
    this.working = working;
  }

  public boolean isWorking() {
    return working;
  }

  /** Set for this city alone. */
  public boolean isLocal() {
    return this == LOCAL_OFF || this == LOCAL_WORKING;
  }
}
