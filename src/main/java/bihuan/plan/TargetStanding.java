package bihuan.plan;

/** How a target stands on a day. */
public enum TargetStanding {
  MET,
  ON_TRACK,
  LATE,
  NOT_MEASURED
}
