package bihuan.oversight;

/** What the desk lists. */
public enum Heap {
  /** Past its day. */
  LATE,
  /** Will be by the end of this week; from Saturday on, of the next. */
  SOON,
  /** More time was given, and it is not over. */
  EXTENDED
}
