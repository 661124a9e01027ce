package bihuan.calendar;

/** How certain the days of a year are. */
public enum YearStatus {
  /** The State Council has published the year. */
  ANNOUNCED,
  /** A list was made before that: the statutory days, and nothing of what is exchanged. */
  PROVISIONAL,
  /** There is no list: the statutory days with a fixed date count, and nothing else. */
  MISSING
}
