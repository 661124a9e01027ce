package bihuan.loop;

import static bihuan.loop.Guard.*;
import static bihuan.loop.Part.*;
import static bihuan.loop.Stage.*;

import bihuan.access.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every move an issue can make: whose it is, where it may start, where it leads, and what must
 * hold. This table is the process; nothing else in the application decides who may do what to an
 * issue, or when. What a move must be told (a reason, a plan, a verifier) is checked where it is
 * said: in the records the steps take.
 */
public enum Move {
  // spotless:off
  SUBMIT            (REPORTER,    nowhere(),                                to(SUBMITTED)),
  ASK_INFO          (COORDINATOR, from(SUBMITTED),                          to(NEEDS_INFO), ASKED_ONCE_ONLY),
  SUPPLY_INFO       (REPORTER,    from(NEEDS_INFO),                         to(SUBMITTED)),
  WITHDRAW          (REPORTER,    from(SUBMITTED, NEEDS_INFO),              to(WITHDRAWN)),
  REFUSE            (COORDINATOR, from(SUBMITTED),                          to(NOT_ACCEPTED)),
  MERGE             (COORDINATOR, from(SUBMITTED, ACCEPTED),                to(MERGED)),
  TRANSFER          (HEAD,        from(SUBMITTED, ACCEPTED),                to(TRANSFERRED)),
  ACCEPT            (COORDINATOR, from(SUBMITTED),                          to(ACCEPTED)),
  ASSIGN            (COORDINATOR, from(ACCEPTED),                           to(ASSIGNED)),
  SIGN              (OFFICER,     from(ASSIGNED),                           to(HANDLING)),
  REQUEST_RETURN    (OFFICER,     from(ASSIGNED),                           to(RETURN_REQUESTED), RETURNED_ONCE_ONLY, RETURNED_IN_TIME),
  REASSIGN          (COORDINATOR, from(RETURN_REQUESTED),                   to(ASSIGNED)),
  UPHOLD            (COORDINATOR, from(RETURN_REQUESTED),                   to(HANDLING)),
  SUSPEND           (COORDINATOR, from(HANDLING),                           to(SUSPENDED), SUSPENSION_LEFT),
  RESUME            (COORDINATOR, from(SUSPENDED),                          to(HANDLING)),
  REPORT            (OFFICER,     from(HANDLING, REWORK, DISSATISFIED),     to(UNIT_APPROVAL)),
  SEND_BACK         (APPROVER,    from(UNIT_APPROVAL),                      back(HANDLING, REWORK, DISSATISFIED)),
  SIGN_OFF          (APPROVER,    from(UNIT_APPROVAL),                      to(REVIEW), SIGNED_BY_ANOTHER),
  REJECT            (COORDINATOR, from(REVIEW),                             to(REWORK)),
  TRACK             (HEAD,        from(REVIEW),                             to(LONG_TERM)),
  RESTART           (COORDINATOR, from(LONG_TERM),                          to(HANDLING)),
  SEND_TO_VERIFY    (COORDINATOR, from(REVIEW),                             to(VERIFYING)),
  SATISFIED         (VERIFIER,    from(VERIFYING),                          to(VERIFIED)),
  IMPROVE           (COORDINATOR, from(VERIFIED),                           to(IMPROVING)),
  NOT_SATISFIED     (VERIFIER,    from(VERIFYING),                          to(DISSATISFIED)),
  EXPLAIN           (HEAD,        from(VERIFYING, DISSATISFIED),            to(CLOSED_EXPLAINED), TWICE_DISSATISFIED),
  ADOPT             (OFFICER,     from(IMPROVING),                          stays()),
  CLOSE             (COORDINATOR, from(VERIFIED, IMPROVING),                to(CLOSED), ALL_ON_RECORD, IMPROVED_WHERE_COMMON),
  REOPEN            (COORDINATOR, from(CLOSED),                             to(ACCEPTED), WITHIN_REBOUND_WATCH),
  REQUEST_EXTENSION (OFFICER,     from(HANDLING, REWORK, DISSATISFIED),     stays(), EXTENDED_ONCE_ONLY, EXTENSION_ASKED_IN_TIME),
  GRANT_EXTENSION   (RULER,       from(HANDLING, REWORK, DISSATISFIED, UNIT_APPROVAL), stays(), EXTENSION_WAITING),
  DECLINE_EXTENSION (RULER,       from(HANDLING, REWORK, DISSATISFIED, UNIT_APPROVAL), stays(), EXTENSION_WAITING),

  // Not in the standard, but owed to a reporter by the guard of REFUSE: one objection within five working days, and an answer.
  OBJECT            (REPORTER,    from(NOT_ACCEPTED),                       stays(), OBJECTION_OPEN),
  RECONSIDER        (HEAD,        from(NOT_ACCEPTED),                       to(SUBMITTED), OBJECTION_WAITING),
  DISMISS           (HEAD,        from(NOT_ACCEPTED),                       stays(), OBJECTION_WAITING);
  // spotless:on

  private final Part mover;
  private final Set<Stage> starts;
  private final Set<Stage> ends;
  private final List<Guard> guards;

  Move(Part mover, Set<Stage> starts, Set<Stage> ends, Guard... guards) {
    this.mover = mover;
    this.starts = starts;
    this.ends = ends;
    this.guards = List.of(guards);
  }

  public Part mover() {
    return mover;
  }

  public boolean startsAt(Stage stage) {
    return starts.contains(stage);
  }

  /**
   * Where it leads: one stage, several for a move that goes back to where the issue came from, none
   * where it stays.
   */
  public Set<Stage> ends() {
    return ends;
  }

  boolean staysPut() {
    return ends.isEmpty();
  }

  boolean goesBack() {
    return ends.size() > 1;
  }

  Stage end() {
    return ends.iterator().next();
  }

  boolean belongsTo(Actor actor, Issue issue) {
    return mover.isPlayedBy(actor, issue);
  }

  /** The first thing that stands against it now, although stage and part are right. */
  Optional<Guard> obstacle(Issue issue, Actor actor, Today today) {
    return guards.stream().filter(it -> !it.holds(issue, actor, today)).findFirst();
  }

  /** This actor may make it on this issue now. */
  boolean isOpenTo(Actor actor, Issue issue, Today today) {
    return startsAt(issue.stage())
        && belongsTo(actor, issue)
        && obstacle(issue, actor, today).isEmpty();
  }

  static Stream<Move> openTo(Actor actor, Issue issue, Today today) {
    return Stream.of(values()).filter(it -> it.isOpenTo(actor, issue, today));
  }

  private static Set<Stage> nowhere() {
    return Set.of();
  }

  private static Set<Stage> from(Stage... stages) {
    return Set.of(stages);
  }

  private static Set<Stage> to(Stage stage) {
    return Set.of(stage);
  }

  private static Set<Stage> back(Stage... stages) {
    return Set.of(stages);
  }

  private static Set<Stage> stays() {
    return Set.of();
  }
}
