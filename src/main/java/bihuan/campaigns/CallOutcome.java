package bihuan.campaigns;

/** What came of calling somebody back. */
public enum CallOutcome {
  /** It is as they said, and the unit has begun to rectify it. */
  CONFIRMED,
  /** It has been rectified since. */
  RECTIFIED,
  /** A mistake: they meant something else. */
  MISTAKEN,
  /** Nobody answered; tried again. */
  NOT_REACHED
}
