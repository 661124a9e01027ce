package bihuan.access;

import static bihuan.access.Role.APPROVER;
import static bihuan.access.Role.AUDIT_ADMIN;
import static bihuan.access.Role.CALL_BACK_OFFICER;
import static bihuan.access.Role.CASE_HANDLER;
import static bihuan.access.Role.COORDINATOR;
import static bihuan.access.Role.EDITOR;
import static bihuan.access.Role.ENTERPRISE;
import static bihuan.access.Role.HEAD;
import static bihuan.access.Role.LEADER;
import static bihuan.access.Role.NONE;
import static bihuan.access.Role.OBSERVER;
import static bihuan.access.Role.SECURITY_ADMIN;
import static bihuan.access.Role.STEWARD;
import static bihuan.access.Role.SUPERVISOR;
import static bihuan.access.Role.SYSTEM_ADMIN;

import bihuan.Refusal;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a role by itself allows, each with the roles that hold it. What somebody may do with one
 * issue depends on the issue too, and stands with the moves and notes.
 */
public enum Right {
  // spotless:off
  /** To be inside at all; even with an account that is appointed to nothing yet. */
  ENTER                 (OBSERVER, ENTERPRISE, STEWARD, CASE_HANDLER, APPROVER, COORDINATOR, HEAD, CALL_BACK_OFFICER, SUPERVISOR, LEADER, EDITOR,
                         SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN, NONE),

  FILE_ISSUES           (OBSERVER, ENTERPRISE, STEWARD, COORDINATOR, HEAD),
  /** As a reporter, to whom the query code belongs. */
  FOLLOW_OWN_ISSUES     (OBSERVER, ENTERPRISE, STEWARD),
  /** As the office, for somebody who came or called. */
  REGISTER_ISSUES       (COORDINATOR, HEAD),
  TRIAGE_ISSUES         (COORDINATOR, HEAD),
  /** To take up again what comes back after it was closed. */
  REOPEN_ISSUES         (COORDINATOR),
  HANDLE_ISSUES         (CASE_HANDLER, APPROVER),
  APPROVE_FOR_UNIT      (APPROVER),
  VERIFY_ISSUES         (CALL_BACK_OFFICER),
  LIST_ISSUES           (OBSERVER, ENTERPRISE, STEWARD, CASE_HANDLER, APPROVER, COORDINATOR, HEAD, CALL_BACK_OFFICER, SUPERVISOR, LEADER),
  /** What went out to units, as it was reviewed, of the whole city. */
  READ_REVIEWED_ISSUES  (SUPERVISOR),
  /** What was raised to them, and what units have had longest. */
  READ_RAISED_ISSUES    (LEADER),
  REMIND_UNITS          (COORDINATOR, SUPERVISOR),
  SUPERVISE             (SUPERVISOR),
  /** What units are written that are late: theirs to the units, all to the office. */
  READ_PAPERS           (CASE_HANDLER, APPROVER, COORDINATOR, HEAD, SUPERVISOR, LEADER),
  /** What leaders ask for and meetings decide: theirs to the units. */
  READ_MANDATES         (CASE_HANDLER, APPROVER, COORDINATOR, HEAD, SUPERVISOR, LEADER),
  GIVE_INSTRUCTIONS     (LEADER),
  CALL_MEETINGS         (COORDINATOR, HEAD),
  /** What is late, with whom, and what was promised on paper and not done. */
  OVERSEE               (COORDINATOR, HEAD, SUPERVISOR),
  /** To write what the public may read of a closed issue. */
  PREPARE_PUBLICATION   (COORDINATOR, HEAD),
  /** To let the public read it, and to take it back. */
  CLEAR_PUBLICATION     (HEAD),
  TRACK_LONG_TERM       (CASE_HANDLER, APPROVER, COORDINATOR, HEAD, SUPERVISOR),

  PLAN_ROUNDS           (COORDINATOR, HEAD),
  GO_ON_ROUNDS          (OBSERVER),
  /** To have a calendar ask again and again for what is to be done. */
  SUBSCRIBE_CALENDAR    (OBSERVER, CASE_HANDLER, APPROVER, COORDINATOR, CALL_BACK_OFFICER),
  KEEP_JOURNAL          (OBSERVER),
  /** One by one; what they add up to is read with {@link #READ_PROMISES}. */
  READ_JOURNEYS         (COORDINATOR, HEAD),
  READ_COMMENDATIONS    (EDITOR, COORDINATOR, HEAD),
  /** To make commendations known. */
  TELL_OF_THE_GOOD      (EDITOR),
  READ_PROMISES         (OBSERVER, COORDINATOR, HEAD, SUPERVISOR, LEADER, CASE_HANDLER, APPROVER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN),

  /** To ask people by questionnaires, and to read what they answered. */
  ASK_PEOPLE            (COORDINATOR, HEAD),
  /** To call back who left a name with a bad answer. */
  CALL_BACK_RATINGS     (COORDINATOR, HEAD),
  /** What is told of answers in steps of five: a unit of its own. */
  READ_TOLD_ANSWERS     (CASE_HANDLER, APPROVER, COORDINATOR, HEAD, SUPERVISOR, LEADER),
  KEEP_PANEL            (COORDINATOR, HEAD),
  SERVE_ON_PANEL        (OBSERVER),
  KEEP_CATALOGUE        (COORDINATOR, HEAD),
  /** To write what people are asked, and to publish it. */
  MAKE_QUESTIONNAIRES   (COORDINATOR, HEAD),
  /** Which person of the office published an edition. */
  KNOW_PUBLISHERS       (COORDINATOR, HEAD, SUPERVISOR, LEADER, AUDIT_ADMIN),
  CONSULT_CALENDAR      (CASE_HANDLER, APPROVER, COORDINATOR, HEAD, SUPERVISOR, LEADER, SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN),
  ADJUST_CALENDAR       (HEAD, SYSTEM_ADMIN),

  /** To see how the city does at a glance. */
  LEAD_THE_CITY         (LEADER),
  /** As they stand now. */
  READ_FIGURES          (HEAD, SUPERVISOR, COORDINATOR),
  /** What is told of the rates of months that are over. */
  READ_TOLD_FIGURES     (COORDINATOR, HEAD, SUPERVISOR, LEADER),
  /** Every figure of the loop as it stands, and the issues behind it. */
  OPEN_FIGURES          (COORDINATOR, HEAD),
  /** How long issues stand at each stage; a unit its own. */
  READ_STAGE_TIMES      (CASE_HANDLER, APPROVER, COORDINATOR, HEAD, SUPERVISOR),
  /** Units beside each other. */
  COMPARE_STAGE_TIMES   (COORDINATOR, HEAD, SUPERVISOR),
  READ_LEDGER           (AUDIT_ADMIN, COORDINATOR, HEAD, SUPERVISOR),
  /** Entries about persons among them. */
  AUDIT_LEDGER          (AUDIT_ADMIN),
  ASK_FOR_IDENTITIES    (COORDINATOR, HEAD),
  RULE_ON_IDENTITIES    (HEAD, SECURITY_ADMIN),
  WATCH_DISCLOSURES     (HEAD, SECURITY_ADMIN, AUDIT_ADMIN),
  READ_DISCLOSURES      (COORDINATOR, HEAD, SECURITY_ADMIN, AUDIT_ADMIN),

  /** What was destroyed, by which rule. */
  READ_DESTRUCTIONS     (SECURITY_ADMIN, AUDIT_ADMIN),

  /** What the house sends by mail, text message and robot: how it stands, and in which words. */
  KEEP_POST             (SYSTEM_ADMIN),

  READ_ACCOUNTS         (SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN),
  OPEN_ACCOUNTS         (SYSTEM_ADMIN),
  APPOINT_ACCOUNTS      (SECURITY_ADMIN);
  // spotless:on

  private final Set<Role> roles;

  Right(Role... roles) {
    this.roles = EnumSet.noneOf(Role.class);
    this.roles.addAll(Set.of(roles));
  }

  public boolean isHeldBy(Role role) {
    return roles.contains(role);
  }

  /** Goes to whoever stands in; who spoke is nothing that one lends. */
  boolean isLentBy(Role role) {
    return this != RULE_ON_IDENTITIES && isHeldBy(role);
  }

  /** Those who hold it, in the order of the roles. */
  public Set<Role> roles() {
    return EnumSet.copyOf(roles);
  }

  /** What whoever does not hold it hears (403). */
  Refusal refusal() {
    return Refusal.forbidden("Right." + name());
  }
}
