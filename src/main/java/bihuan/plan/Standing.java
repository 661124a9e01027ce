package bihuan.plan;

/** How a target stands on a day. */
public enum Standing {
  MET,
  ON_TRACK,
  LATE,
  NOT_MEASURED
}
