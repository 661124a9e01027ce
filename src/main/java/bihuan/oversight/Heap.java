package bihuan.oversight;

/** What the desk lists. */
public enum Heap {
  /** Past its day. */
  LATE,
  /** Will be by the end of this week, or of the next two days at its end. */
  SOON,
  /** More time was given, and it is not over. */
  EXTENDED
}
