package bihuan.access.standins;

/** What was done about a stand-in or a substitute. */
enum StandInAct {
  STAND_IN_NAMED,
  STAND_IN_ENDED,
  SUBSTITUTE_NAMED,
  SUBSTITUTE_ENDED
}
