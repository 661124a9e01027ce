package bihuan.ways;

/** How soon somebody wants to be told outside the house. */
public enum Pace {
  /** With what else there is, on the morning of a working day. */
  DIGEST,
  AT_ONCE,
  /** In the house alone. */
  OFF
}
