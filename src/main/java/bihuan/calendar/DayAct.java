package bihuan.calendar;

/** What was done with a day of this city's own. */
enum DayAct {
  DAY_DECLARED,
  DAY_WITHDRAWN
}
