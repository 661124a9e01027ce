package bihuan.rounds;

/** How far a round has come. */
public enum RoundState {
  /** Only the office knows of it. */
  DRAFT,
  /** Those who take part were asked. */
  ANNOUNCED,
  CLOSED,
  CANCELLED
}
