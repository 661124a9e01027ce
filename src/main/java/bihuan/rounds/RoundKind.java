package bihuan.rounds;

/** What brings people together on a round. */
public enum RoundKind {
  /** A theme for a month. */
  MONTHLY,
  /** One day a quarter, many at once. */
  JOINT_DAY,
  /** All year round. */
  STANDING
}
