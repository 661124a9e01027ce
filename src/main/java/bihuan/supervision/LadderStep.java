package bihuan.supervision;

import static bihuan.access.Role.COORDINATOR;
import static bihuan.access.Role.HEAD;
import static bihuan.access.Role.LEADER;
import static bihuan.access.Role.SUPERVISOR;

import bihuan.access.Role;
import bihuan.deadlines.Limit;
import java.util.Optional;
import java.util.Set;

/**
 * What a unit is written when it is late, from the mildest on, and a table like that of the moves:
 * the kind of paper, what proposes it, the limit that this takes, to whom it is proposed, who
 * issues it, within what it is answered, and what follows where it is not.
 */
public enum LadderStep {
  // spotless:off
  REMINDER_LETTER    ("REMIND",    Cause.OVERDUE,    Limit.REMIND_LETTER, Set.of(COORDINATOR, SUPERVISOR), HEAD,   null),
  SUPERVISION_NOTICE ("SUPERV",    Cause.OVERDUE,    Limit.SUPERVISE,     Set.of(COORDINATOR, SUPERVISOR), HEAD,   Limit.SUPERV_ANSWER),
  /** The leading group asks the head of the unit to come. */
  INTERVIEW          ("INTERVIEW", Cause.UNANSWERED, Limit.INTERVIEW,     Set.of(SUPERVISOR, HEAD),        LEADER, Limit.SUPERV_ANSWER),
  /** Instead of the interview, where whoever issues it chooses so: the units of the city read it. */
  CIRCULAR           ("CASE_NEG",  Cause.UNANSWERED, Limit.INTERVIEW,     Set.of(SUPERVISOR, HEAD),        LEADER, Limit.SUPERV_ANSWER),
  /** To the city's leaders, who answer with an instruction. */
  MAJOR_REPORT       ("MAJOR",     Cause.UNANSWERED, Limit.SUPERV_ANSWER, Set.of(COORDINATOR, SUPERVISOR), HEAD,   null),
  /** Says in writing that a card was shown; the card itself is what is appealed. */
  CARD_NOTICE        ("CARD",      Cause.CARD,       null,                Set.of(COORDINATOR, SUPERVISOR), HEAD,   null);
  // spotless:on

  /** What proposes a paper, unless somebody does. */
  enum Cause {
    /** A clock that the unit owes is so many working days over. */
    OVERDUE,
    /** The paper before it was not answered for so many working days. */
    UNANSWERED,
    CARD
  }

  private final String document;
  private final Cause cause;
  private final Limit trigger;
  private final Set<Role> preparers;
  private final Role issuer;
  private final Limit answer;

  LadderStep(
      String document, Cause cause, Limit trigger, Set<Role> preparers, Role issuer, Limit answer) {
    this.document = document;
    this.cause = cause;
    this.trigger = trigger;
    this.preparers = preparers;
    this.issuer = issuer;
    this.answer = answer;
  }

  /** As the standard's list of papers has it; each counts for itself, anew each year. */
  String document() {
    return document;
  }

  Cause cause() {
    return cause;
  }

  Limit trigger() {
    return trigger;
  }

  /** Those who read it first, may word it, and may propose it themselves. */
  Set<Role> preparers() {
    return preparers;
  }

  Role issuer() {
    return issuer;
  }

  /** Within what the unit must answer; empty where it may. */
  Optional<Limit> answer() {
    return Optional.ofNullable(answer);
  }

  Optional<LadderStep> next() {
    return switch (this) {
      case REMINDER_LETTER -> Optional.of(SUPERVISION_NOTICE);
      case SUPERVISION_NOTICE -> Optional.of(INTERVIEW);
      case INTERVIEW, CIRCULAR -> Optional.of(MAJOR_REPORT);
      case MAJOR_REPORT, CARD_NOTICE -> Optional.empty();
    };
  }

  /** What may be issued in its place; empty where nothing may. */
  Optional<LadderStep> instead() {
    return switch (this) {
      case INTERVIEW -> Optional.of(CIRCULAR);
      case CIRCULAR -> Optional.of(INTERVIEW);
      default -> Optional.empty();
    };
  }

  /** Where it stands on the ladder: one of several that stand in each other's place. */
  LadderStep rung() {
    return this == CIRCULAR ? INTERVIEW : this;
  }

  /** The leading group signs it. */
  public boolean isIssuedByLeaders() {
    return issuer == LEADER;
  }

  /** To a unit that the city does not direct too, which is written letters. */
  boolean isForAnyUnit() {
    return this != CIRCULAR;
  }

  /** What it tells goes to the leaders; all else to a unit. */
  public boolean isForLeaders() {
    return this == MAJOR_REPORT;
  }

  /** Of those that count from the due day: as far up or further. */
  boolean isNotBelow(LadderStep other) {
    return cause != Cause.CARD && ordinal() >= other.ordinal();
  }

  boolean isAppealable() {
    return this != MAJOR_REPORT && this != CARD_NOTICE;
  }
}
