package bihuan.access;

/** What somebody is appointed to do; one account has one role. */
public enum Role {
  OBSERVER,
  ENTERPRISE,
  STEWARD,
  OFFICER,
  APPROVER,
  COORDINATOR,
  HEAD,
  VERIFIER,
  SUPERVISOR,
  LEADER,
  EDITOR,
  SYSTEM_ADMIN,
  SECURITY_ADMIN,
  AUDIT_ADMIN,
  /** Whoever filed the issue at hand, known by a pseudonym only; nobody signs in with it. */
  REPORTER,
  /** The house itself: its clock. Nobody signs in with it. */
  HOUSE;

  /** Works for a unit that may be reported. */
  public boolean isOfUnit() {
    return this == OFFICER || this == APPROVER;
  }

  /** Works in the coordination office and reads the originals. */
  public boolean isOfOffice() {
    return this == COORDINATOR || this == HEAD;
  }
}
