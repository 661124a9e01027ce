package bihuan.loop;

import static bihuan.evidence.Purpose.EXTENSION;
import static bihuan.evidence.Purpose.IMPROVEMENT;
import static bihuan.evidence.Purpose.RECTIFICATION;
import static bihuan.evidence.Purpose.RETURN;
import static bihuan.evidence.Purpose.SUPPLEMENT;
import static bihuan.evidence.Purpose.VERIFICATION;
import static bihuan.loop.Guard.*;
import static bihuan.loop.Part.*;
import static bihuan.loop.Readership.*;
import static bihuan.loop.Stage.*;
import static bihuan.loop.Wording.may;
import static bihuan.loop.Wording.must;
import static bihuan.loop.Wording.none;

import bihuan.access.Actor;
import bihuan.classification.RefusalReason;
import bihuan.classification.RejectReason;
import bihuan.classification.SuspendReason;
import bihuan.deadlines.Today;
import bihuan.evidence.Purpose;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every move an issue can make: whose it is, where it may start, where it leads, the field of its
 * words, who beside the office reads them, how near at hand it is among all that one may do (1 the
 * nearest, 0 not at all), the evidence handed in for it, and what must hold. This table is the
 * process; nothing else in the application decides who may do what to an issue, or when. What else
 * a move must be told (a day, a verifier) is checked where it is said: in the records the steps
 * take.
 */
public enum Move {
  // spotless:off
  SUBMIT            (by(REPORTER),    nowhere(),                     to(SUBMITTED),        none(),             OFFICE,      0),
  ASK_INFO          (by(COORDINATOR), from(SUBMITTED),               to(NEEDS_INFO),       must("missing"),    TO_REPORTER, 0,  ASKED_ONCE_ONLY),
  SUPPLY_INFO       (by(REPORTER),    from(NEEDS_INFO),              to(SUBMITTED),        must("supplement"), TO_REPORTER, 1,  SUPPLEMENT),
  WITHDRAW          (by(REPORTER),    from(SUBMITTED, NEEDS_INFO),   to(WITHDRAWN),        may("reason"),      TO_REPORTER, 0),
  REFUSE            (by(COORDINATOR), from(SUBMITTED),               to(NOT_ACCEPTED),     must("words").beside(RefusalReason.class), TO_REPORTER, 0),
  MERGE             (by(COORDINATOR), from(SUBMITTED, ACCEPTED),     to(MERGED),           may("words"),       OFFICE,      0),
  TRANSFER          (by(HEAD),        from(SUBMITTED, ACCEPTED),     to(TRANSFERRED),      must("words"),      TO_REPORTER, 0),
  ACCEPT            (by(COORDINATOR), from(SUBMITTED),               to(ACCEPTED),         none(),             OFFICE,      5),
  ASSIGN            (by(COORDINATOR), from(ACCEPTED),                to(ASSIGNED),         none(),             TO_UNIT,     6),
  SIGN              (by(OFFICER),     from(ASSIGNED),                to(HANDLING),         none(),             TO_UNIT,     8),
  REQUEST_RETURN    (by(OFFICER),     from(ASSIGNED),                to(RETURN_REQUESTED), must("reason"),     TO_UNIT,     0, RETURN,
                     RETURNED_ONCE_ONLY, RETURNED_IN_TIME),
  REASSIGN          (by(COORDINATOR), from(RETURN_REQUESTED),        to(ASSIGNED),         may("words"),       TO_UNIT,     7),
  UPHOLD            (by(COORDINATOR), from(RETURN_REQUESTED),        to(HANDLING),         must("reason"),     TO_UNIT,     0),
  SUSPEND           (by(COORDINATOR), from(HANDLING),                to(SUSPENDED),        may("words").beside(SuspendReason.class), TO_UNIT, 0,
                     SUSPENSION_LEFT),
  RESUME            (by(COORDINATOR), from(SUSPENDED),               to(HANDLING),         none(),             TO_UNIT,     13),
  REPORT            (by(OFFICER),     atWork(),                      to(UNIT_APPROVAL),    must("measures"),   TO_UNIT,     9,  RECTIFICATION),
  SEND_BACK         (by(APPROVER),    from(UNIT_APPROVAL),           back(),               must("reason"),     TO_UNIT,     0),
  SIGN_OFF          (by(APPROVER),    from(UNIT_APPROVAL),           to(REVIEW),           none(),             TO_UNIT,     10, SIGNED_BY_ANOTHER),
  REJECT            (by(COORDINATOR), from(REVIEW),                  to(REWORK),           must("words").beside(RejectReason.class), TO_UNIT,    0),
  TRACK             (by(HEAD),        from(REVIEW),                  to(LONG_TERM),        must("plan"),       TO_BOTH,     0),
  RESTART           (by(COORDINATOR), from(LONG_TERM),               to(HANDLING),         may("words"),       TO_UNIT,     0),
  SEND_TO_VERIFY    (by(COORDINATOR), from(REVIEW),                  to(VERIFYING),        none(),             TO_UNIT,     11),
  SATISFIED         (by(VERIFIER),    from(VERIFYING),               to(VERIFIED),         may("words", 4000), TO_BOTH,     2,  VERIFICATION),
  IMPROVE           (by(COORDINATOR), from(VERIFIED),                to(IMPROVING),        must("words"),      TO_UNIT,     15),
  NOT_SATISFIED     (by(VERIFIER),    from(VERIFYING),               to(DISSATISFIED),     must("words"),      TO_BOTH,     0,  VERIFICATION),
  EXPLAIN           (by(HEAD),        from(VERIFYING, DISSATISFIED), to(CLOSED_EXPLAINED), must("words"),      TO_BOTH,     18, TWICE_DISSATISFIED),
  ADOPT             (by(OFFICER),     from(IMPROVING),               stays(),              must("words"),      TO_BOTH,     16, IMPROVEMENT),
  CLOSE             (by(COORDINATOR), from(VERIFIED, IMPROVING),     to(CLOSED),           none(),             TO_UNIT,     14,
                     ALL_ON_RECORD, IMPROVED_WHERE_COMMON),
  REOPEN            (by(COORDINATOR), from(CLOSED),                  to(ACCEPTED),         must("words"),      TO_UNIT,     0,  WITHIN_REBOUND_WATCH),
  REQUEST_EXTENSION (by(OFFICER),     atWork(),                      stays(),              must("reason"),     TO_UNIT,     0, EXTENSION,
                     EXTENDED_ONCE_ONLY, EXTENSION_ASKED_IN_TIME),
  GRANT_EXTENSION   (by(RULER),       atWork(UNIT_APPROVAL),         stays(),              none(),             TO_UNIT,     12, EXTENSION_WAITING),
  DECLINE_EXTENSION (by(RULER),       atWork(UNIT_APPROVAL),         stays(),              must("reason"),     TO_UNIT,     0,  EXTENSION_WAITING),

  // Not in the standard, but owed to a reporter by the guard of REFUSE: one objection within five
  // working days, and an answer.
  OBJECT            (by(REPORTER),    from(NOT_ACCEPTED),            stays(),              must("reason"),     TO_REPORTER, 0,  OBJECTION_OPEN),
  RECONSIDER        (by(HEAD),        from(NOT_ACCEPTED),            to(SUBMITTED),        must("words"),      TO_REPORTER, 17, OBJECTION_WAITING),
  DISMISS           (by(HEAD),        from(NOT_ACCEPTED),            stays(),              must("words"),      TO_REPORTER, 0,  OBJECTION_WAITING);
  // spotless:on

  private final Rule rule;
  private final Set<Stage> ends;
  private final Wording wording;
  private final Readership readership;
  private final int rank;
  private final Purpose evidence;

  Move(
      Set<Part> movers,
      Set<Stage> starts,
      Set<Stage> ends,
      Wording wording,
      Readership readership,
      int rank,
      Guard... guards) {
    this(movers, starts, ends, wording, readership, rank, null, guards);
  }

  Move(
      Set<Part> movers,
      Set<Stage> starts,
      Set<Stage> ends,
      Wording wording,
      Readership readership,
      int rank,
      Purpose evidence,
      Guard... guards) {
    this.rule = new Rule(movers, starts, List.of(guards));
    this.ends = ends;
    this.wording = wording;
    this.readership = readership;
    this.rank = rank;
    this.evidence = evidence;
  }

  /** Whoever plays one of these parts may make it. */
  public Set<Part> movers() {
    return rule.parts();
  }

  /** What a reporter does and nobody else. */
  public boolean isOfReportersAlone() {
    return rule.parts().equals(Set.of(REPORTER));
  }

  /** The list of which one is given as the reason; empty where the reason is said in words. */
  public Optional<Class<? extends Enum<?>>> reasons() {
    return Optional.ofNullable(wording.reasons());
  }

  public boolean startsAt(Stage stage) {
    return rule.startsAt(stage);
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

  Rule rule() {
    return rule;
  }

  Wording wording() {
    return wording;
  }

  /**
   * A unit reads that it was made and what was said with it. The moves before a unit was handed the
   * issue, and the reporter's own, are not the unit's to read.
   */
  public boolean isForUnits() {
    return readership.isForUnits();
  }

  /** The reporter reads what was said with it. */
  public boolean isForReporters() {
    return readership.isForReporters();
  }

  /** 1 for what one would do first of all that one may do, 0 for what never suggests itself. */
  public int rank() {
    return rank;
  }

  /** Files for this purpose are handed in for it. */
  boolean takes(Purpose purpose) {
    return evidence == purpose;
  }

  boolean belongsTo(Actor actor, Issue issue) {
    return rule.belongsTo(actor, issue);
  }

  Optional<Guard> obstacle(Issue issue, Actor actor, Today today) {
    return rule.obstacle(issue, actor, today);
  }

  static Stream<Move> openTo(Actor actor, Issue issue, Today today) {
    return Stream.of(values()).filter(it -> it.rule.isOpenTo(actor, issue, today));
  }

  private static Set<Part> by(Part... parts) {
    return Set.of(parts);
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

  /** Where the unit is at work on it, and these. */
  private static Set<Stage> atWork(Stage... others) {
    var stages = EnumSet.of(HANDLING, REWORK, DISSATISFIED);
    stages.addAll(List.of(others));
    return stages;
  }

  /** To where it came from. */
  private static Set<Stage> back() {
    return atWork();
  }

  private static Set<Stage> stays() {
    return Set.of();
  }
}
