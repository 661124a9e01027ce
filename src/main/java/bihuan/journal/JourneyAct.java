package bihuan.journal;

/** What was done with a journey. */
enum JourneyAct {
  JOURNEY_REPORTED,
  JOURNEY_REMEASURED
}
