package bihuan.loop;

import static bihuan.evidence.Purpose.EXTENSION;
import static bihuan.evidence.Purpose.IMPROVEMENT;
import static bihuan.evidence.Purpose.RECTIFICATION;
import static bihuan.evidence.Purpose.RETURN;
import static bihuan.evidence.Purpose.SUPPLEMENT;
import static bihuan.evidence.Purpose.VERIFICATION;
import static bihuan.loop.Guard.*;
import static bihuan.loop.Part.*;
import static bihuan.loop.Stage.*;
import static bihuan.loop.Wording.Readership.*;
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
  SUBMIT               (by(REPORTER),          nowhere(),                     to(SUBMITTED),        none(),             OFFICE,      0),
  ASK_INFO             (by(COORDINATOR),       from(SUBMITTED),               to(NEEDS_INFO),       must("missing"),    TO_REPORTER, 0,  ASKED_ONCE_ONLY),
  SUPPLY_INFO          (by(REPORTER),          from(NEEDS_INFO),              to(SUBMITTED),        must("supplement"), TO_REPORTER, 1,  SUPPLEMENT),
  LAPSE                (by(CLOCK, COORDINATOR), from(NEEDS_INFO),             to(WITHDRAWN),        none(),             TO_REPORTER, 21, SUPPLY_OVERDUE),
  WITHDRAW             (by(REPORTER),          from(SUBMITTED, NEEDS_INFO),   to(WITHDRAWN),        may("reason"),      TO_REPORTER, 0),
  ASK_TO_WITHDRAW      (by(REPORTER),          beforeReview(ACCEPTED, ASSIGNED), stays(),           must("reason"),     TO_REPORTER, 0,  WITHDRAWAL_ASKED_ONCE),
  RELEASE              (by(COORDINATOR),       beforeReview(ACCEPTED, ASSIGNED), to(WITHDRAWN),     none(),             TO_BOTH,     19,
                        WITHDRAWAL_WAITING, SINGLE_ONLY),
  REFUSE               (by(COORDINATOR),       from(SUBMITTED),               to(NOT_ACCEPTED),     must("words").beside(RefusalReason.class), TO_REPORTER, 0),
  OBJECT               (by(REPORTER),          from(NOT_ACCEPTED),            stays(),              must("reason"),     TO_REPORTER, 0,  OBJECTION_OPEN),
  RECONSIDER           (by(HEAD),              from(NOT_ACCEPTED),            to(SUBMITTED),        must("words"),      TO_REPORTER, 17, OBJECTION_WAITING),
  DISMISS              (by(HEAD),              from(NOT_ACCEPTED),            stays(),              must("words"),      TO_REPORTER, 0,  OBJECTION_WAITING),
  MERGE                (by(COORDINATOR),       from(SUBMITTED, ACCEPTED),     to(MERGED),           may("words"),       OFFICE,      0),
  TRANSFER             (by(HEAD),              from(SUBMITTED, ACCEPTED, ASSIGNED, HANDLING, REVIEW, REWORK, VERIFYING, DISSATISFIED, LONG_TERM),
                        to(TRANSFERRED), must("words"), TO_REPORTER, 0),
  ACCEPT               (by(COORDINATOR),       from(SUBMITTED),               to(ACCEPTED),         none(),             OFFICE,      5),
  CORRECT              (by(COORDINATOR),       beforeReview(ACCEPTED, ASSIGNED, RETURN_REQUESTED, REVIEW), stays(), must("words"), TO_BOTH, 0),
  ASSIGN               (by(COORDINATOR),       from(ACCEPTED),                to(ASSIGNED),         none(),             TO_UNIT,     6),
  SIGN                 (by(OFFICER),           from(ASSIGNED),                to(HANDLING),         none(),             TO_UNIT,     8),
  SIGN_BY_DEFAULT      (by(CLOCK),             from(ASSIGNED),                to(HANDLING),         none(),             TO_UNIT,     0,  RETURN_OVERDUE),
  REQUEST_RETURN       (by(OFFICER),           from(ASSIGNED),                to(RETURN_REQUESTED), must("reason"),     TO_UNIT,     0, RETURN,
                        RETURNED_ONCE_ONLY, RETURNED_IN_TIME),
  REASSIGN             (by(COORDINATOR),       from(RETURN_REQUESTED),        to(ASSIGNED),         may("words"),       TO_UNIT,     7),
  UPHOLD               (by(COORDINATOR),       from(RETURN_REQUESTED),        to(HANDLING),         must("reason"),     TO_UNIT,     0),
  REDIRECT             (by(COORDINATOR, HEAD), beforeReview(ASSIGNED, SUSPENDED, UNIT_APPROVAL, REVIEW, LONG_TERM, IMPROVING), to(ASSIGNED),
                        must("words"), TO_BOTH, 0, REDIRECTED_BY_HEAD_ONCE_SIGNED),
  CHANGE_UNITS         (by(COORDINATOR),       beforeReview(ASSIGNED),        stays(),              must("words"),      TO_UNIT,     0),
  OPINE                (by(CO_OFFICER),        beforeReview(ASSIGNED),        stays(),              must("opinion"),    TO_UNIT,     9,  OPINION_OWED),
  SIGN_OPINION         (by(CO_APPROVER),       beforeReview(ASSIGNED),        stays(),              none(),             TO_UNIT,     10,
                        OPINION_OWED, OPINION_WRITTEN, OPINION_SIGNED_BY_ANOTHER),
  SUSPEND              (by(COORDINATOR),       from(HANDLING),                to(SUSPENDED),        may("words").beside(SuspendReason.class), TO_UNIT, 0,
                        SUSPENSION_LEFT),
  RESUME               (by(CLOCK, COORDINATOR), from(SUSPENDED),              to(HANDLING),         none(),             TO_UNIT,     13, RESUMED_WHEN_OVER),
  REPORT               (by(OFFICER),           beforeReview(),                to(UNIT_APPROVAL),    must("measures"),   TO_UNIT,     9,  RECTIFICATION,
                        OPINIONS_IN),
  SEND_BACK            (by(APPROVER),          from(UNIT_APPROVAL),           back(),               must("reason"),     TO_UNIT,     0),
  SIGN_OFF             (by(APPROVER),          from(UNIT_APPROVAL),           to(REVIEW),           none(),             TO_UNIT,     10, SIGNED_BY_ANOTHER),
  CALL_IN              (by(HEAD),              beforeReview(UNIT_APPROVAL),   to(REVIEW),           must("measures"),   TO_UNIT,     22, RECTIFICATION,
                        AS_LATE_AS_A_RED_CARD),
  REJECT               (by(COORDINATOR),       from(REVIEW),                  to(REWORK),           must("words").beside(RejectReason.class), TO_UNIT,    0),
  TRACK                (by(HEAD),              from(REVIEW, IMPROVING),       to(LONG_TERM),        must("plan"),       TO_BOTH,     0),
  KEEP_TRACKING        (by(HEAD),              from(LONG_TERM),               stays(),              must("words"),      TO_BOTH,     20),
  RESTART              (by(COORDINATOR),       from(LONG_TERM),               onceMore(),           may("words"),       TO_UNIT,     0),
  SEND_TO_VERIFY       (by(COORDINATOR),       from(REVIEW),                  to(VERIFYING),        none(),             TO_UNIT,     11),
  CHANGE_VERIFIER      (by(COORDINATOR),       from(VERIFYING),               stays(),              must("words"),      OFFICE,      0),
  SATISFIED            (by(VERIFIER),          from(VERIFYING),               to(VERIFIED),         may("words", 4000), TO_BOTH,     2,  VERIFICATION),
  EXPLANATION_ACCEPTED (by(VERIFIER),          from(VERIFYING),               to(VERIFIED),         may("words", 4000), TO_BOTH,     0,  VERIFICATION,
                        EXPLAINABLE_CONCLUSION),
  NOT_REACHED          (by(VERIFIER),          from(VERIFYING),               to(VERIFIED),         may("words"),       TO_BOTH,     0,  TRIED_ENOUGH),
  VERIFY_AGAIN         (by(COORDINATOR),       from(VERIFIED),                to(VERIFYING),        must("words"),      OFFICE,      0,  IN_DOUBT),
  IMPROVE              (by(COORDINATOR),       from(VERIFIED),                to(IMPROVING),        must("words"),      TO_UNIT,     15),
  NOT_SATISFIED        (by(VERIFIER),          from(VERIFYING),               to(DISSATISFIED),     must("words"),      TO_BOTH,     0,  VERIFICATION),
  EXPLAIN              (by(HEAD),              from(VERIFIED, VERIFYING, DISSATISFIED), to(CLOSED_EXPLAINED), must("words"), TO_BOTH, 18,
                        EXPLAINED_OR_TWICE_DISSATISFIED),
  ADOPT                (by(OFFICER),           from(IMPROVING),               stays(),              must("words"),      TO_BOTH,     16, IMPROVEMENT,
                        IMPROVEMENT_UNSIGNED),
  SIGN_IMPROVEMENT     (by(APPROVER),          from(IMPROVING),               stays(),              none(),             TO_UNIT,     10,
                        IMPROVEMENT_ADOPTED, IMPROVEMENT_UNSIGNED, IMPROVEMENT_SIGNED_BY_ANOTHER),
  CLOSE                (by(COORDINATOR),       from(VERIFIED, IMPROVING),     to(CLOSED),           none(),             TO_UNIT,     14,
                        ALL_ON_RECORD, IMPROVED_WHERE_COMMON),
  REOPEN               (by(COORDINATOR),       from(CLOSED),                  to(ACCEPTED),         must("words"),      TO_UNIT,     0,  WITHIN_REBOUND_WATCH),
  HEAR                 (by(HEAD),              beforeReview(CLOSED, ACCEPTED, ASSIGNED), stays(),   must("words"),      TO_UNIT,     0,
                        CLOSED_BEFORE, NOT_BEING_HEARD),
  STATE_CASE           (by(HEARD_APPROVER),    beforeReview(CLOSED, ACCEPTED, ASSIGNED), stays(),   must("words"),      TO_UNIT,     7,  HEARD_IN_TIME),
  RULE_FALSE_CLOSING   (by(HEAD),              beforeReview(CLOSED, ACCEPTED, ASSIGNED), stays(),   must("words"),      TO_UNIT,     23, BEING_HEARD, HEARD),
  APPEAL_CARD          (by(CARD_APPROVER),     anywhere(),                    stays(),              must("reason"),     TO_UNIT,     0,  CARD_APPEALABLE),
  RULE_APPEAL          (by(HEAD),              anywhere(),                    stays(),              must("words"),      TO_UNIT,     17, APPEAL_WAITING),
  REQUEST_EXTENSION    (by(OFFICER),           beforeReview(),                stays(),              must("reason"),     TO_UNIT,     0, EXTENSION,
                        EXTENDED_ONCE_ONLY, EXTENSION_ASKED_IN_TIME),
  GRANT_EXTENSION      (by(RULER),             beforeReview(UNIT_APPROVAL),   stays(),              none(),             TO_UNIT,     12, EXTENSION_WAITING),
  DECLINE_EXTENSION    (by(RULER),             beforeReview(UNIT_APPROVAL),   stays(),              must("reason"),     TO_UNIT,     0,  EXTENSION_WAITING);
  // spotless:on

  private final Rule rule;
  private final Set<Stage> ends;
  private final Wording wording;
  private final Wording.Readership readership;
  private final int rank;
  private final Purpose evidence;

  Move(
      Set<Part> movers,
      Set<Stage> starts,
      Set<Stage> ends,
      Wording wording,
      Wording.Readership readership,
      int rank,
      Guard... guards) {
    this(movers, starts, ends, wording, readership, rank, null, guards);
  }

  Move(
      Set<Part> movers,
      Set<Stage> starts,
      Set<Stage> ends,
      Wording wording,
      Wording.Readership readership,
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

  boolean isKeptFrom(Actor actor, Issue issue) {
    return rule.isKeptFrom(actor, issue);
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
  private static Set<Stage> beforeReview(Stage... others) {
    var stages = EnumSet.of(HANDLING, REWORK, DISSATISFIED);
    stages.addAll(List.of(others));
    return stages;
  }

  /** To where it came from. */
  private static Set<Stage> back() {
    return beforeReview();
  }

  /** To where it was before it was set aside. */
  private static Set<Stage> onceMore() {
    return EnumSet.of(HANDLING, IMPROVING);
  }

  private static Set<Stage> anywhere() {
    return EnumSet.allOf(Stage.class);
  }

  private static Set<Stage> stays() {
    return Set.of();
  }
}
