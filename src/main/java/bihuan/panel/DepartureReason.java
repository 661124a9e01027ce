package bihuan.panel;

/** Why somebody left the panel. */
enum DepartureReason {
  TERM_ENDED(Membership.ENDED),
  /** A one-off participant took part in the one activity. */
  ACTIVITY_OVER(Membership.ENDED),
  DISMISSED(Membership.DISMISSED),
  WITHDREW(Membership.WITHDREW),
  /** Before they had accepted. */
  STRUCK_OFF(Membership.STRUCK_OFF);

  private final Membership membership;

  DepartureReason(Membership membership) {
    this.membership = membership;
  }

  Membership membership() {
    return membership;
  }

  /** The office decides it, and says why. */
  boolean takesAReason() {
    return this == DISMISSED || this == STRUCK_OFF;
  }
}
