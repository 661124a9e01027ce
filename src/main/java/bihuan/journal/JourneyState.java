package bihuan.journal;

/** Still on the way, or told. */
public enum JourneyState {
  OPEN,
  REPORTED
}
