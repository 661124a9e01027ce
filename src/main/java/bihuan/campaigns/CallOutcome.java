package bihuan.campaigns;

/** What came of calling somebody back; two of them end it. */
public enum CallOutcome {
  /** It is as they said, and the unit has begun to rectify it: they hear how that ends. */
  CONFIRMED,
  /** It has been rectified since. */
  RECTIFIED,
  /** A mistake: they meant something else. */
  MISTAKEN,
  /** Nobody answered; tried again. */
  NOT_REACHED;

  boolean isLast() {
    return this == RECTIFIED || this == MISTAKEN;
  }
}
