package bihuan.rounds;

/** Where a task stands between the office and whoever was asked. */
public enum AssignmentState {
  /** By planner or hand; whoever it is for does not know yet. */
  PROPOSED,
  /** Waits for an answer. */
  OFFERED,
  ACCEPTED,
  DECLINED,
  /** Accepted, but up for somebody else to take. */
  PUT_UP,
  /** Somebody else of the round took it over, or was given it when its owner left. */
  HANDED_ON,
  DONE,
  /** Its time ran out. */
  MISSED,
  WITHDRAWN;

  /** Something is still to come of it. */
  public boolean isLive() {
    return this == PROPOSED || isWithTraveller();
  }

  /** Whoever it is for knows of it, and nobody is through with it. */
  public boolean isWithTraveller() {
    return this == OFFERED || isTaken();
  }

  /** Somebody has said yes to it. */
  public boolean isTaken() {
    return this == ACCEPTED || this == PUT_UP;
  }

  /** Somebody may have it in their calendar and is not going any more. */
  public boolean isGivenUp() {
    return this == HANDED_ON || this == WITHDRAWN;
  }
}
