package bihuan.journal;

/** Still on the way, or told. */
enum JourneyState {
  OPEN,
  REPORTED
}
