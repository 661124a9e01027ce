package bihuan.loop;

/** Who beside the office reads what was said with a move or a note. */
enum Readership {
  OFFICE(false, false),
  TO_UNIT(true, false),
  TO_REPORTER(false, true),
  TO_BOTH(true, true);

  private final boolean unit;
  private final boolean reporter;

  Readership(boolean unit, boolean reporter) {
    this.unit = unit;
    this.reporter = reporter;
  }

  boolean isForUnits() {
    return unit;
  }

  boolean isForReporters() {
    return reporter;
  }
}
