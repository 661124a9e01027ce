package bihuan.notices;

/** Who is meant, in one particular issue. */
enum RecipientGroup {
  COORDINATORS,
  HEADS,
  /** Whoever rules on more time for it. */
  RULERS,
  /** Officers of the lead unit. */
  OFFICERS,
  /** Approvers of the lead unit. */
  APPROVERS,
  /** Officers of the co-operating units. */
  COOPERATING,
  /** Approvers of the co-operating units. */
  CO_APPROVERS,
  /** Officers and approvers of the unit that had it last, although it may be taken from them. */
  LAST_UNIT,
  VERIFIER,
  REPORTER,
  /** The reporters of what was merged into it. */
  MERGED,
  SUPERVISORS,
  LEADERS;

  /** Of the office, which does not act where its own unit is meant. */
  boolean isOfOffice() {
    return this == COORDINATORS || this == HEADS || this == RULERS;
  }

  /** May read the reporter's own title; everybody else reads the reviewed one. */
  boolean readsOriginals() {
    return this == COORDINATORS || this == HEADS || this == RULERS || this == REPORTER;
  }
}
