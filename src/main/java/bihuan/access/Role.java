package bihuan.access;

/** What somebody is appointed to do; one account has one role, {@link #NONE} until then. */
public enum Role {
  OBSERVER,
  ENTERPRISE,
  STEWARD,
  CASE_HANDLER,
  APPROVER,
  COORDINATOR,
  HEAD,
  CALL_BACK_OFFICER,
  SUPERVISOR,
  LEADER,
  EDITOR,
  SYSTEM_ADMIN,
  SECURITY_ADMIN,
  AUDIT_ADMIN,
  /** Appointed to nothing, or not signed in at all. */
  NONE,
  /** Whoever filed the issue at hand, known by a pseudonym only; nobody signs in with it. */
  REPORTER,
  /** The house itself: its clock. Nobody signs in with it. */
  HOUSE;

  /** Works for a unit that may be reported. */
  public boolean isOfUnit() {
    return this == CASE_HANDLER || this == APPROVER;
  }

  /** Holds one of the three separate powers over accounts and records. */
  public boolean isAdmin() {
    return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
  }

  /** Sees who spoke, rules on it, or decides who does: no one administrator gives it or its key. */
  public boolean isPowerful() {
    return isAdmin() || isOfOffice();
  }

  /** Somebody signs in with it. */
  public boolean isHeldByPeople() {
    return this != REPORTER && this != HOUSE && this != NONE;
  }

  /** Works in the coordination office and reads the originals. */
  public boolean isOfOffice() {
    return this == COORDINATOR || this == HEAD;
  }
}
