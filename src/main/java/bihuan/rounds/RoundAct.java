package bihuan.rounds;

/** What was done with a round. */
enum RoundAct {
  ROUND_DRAFTED,
  ROUND_CHANGED,
  ROUND_PLANNED,
  ROUND_ANNOUNCED,
  ROUND_CLOSED,
  ROUND_CANCELLED
}
