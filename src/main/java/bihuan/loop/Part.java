package bihuan.loop;

import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.classification.IssueClass;
import java.util.function.BiPredicate;

/** The part somebody plays in one particular issue. */
public enum Part {
  REPORTER((actor, issue) -> issue.wasReportedBy(actor)),
  COORDINATOR((actor, issue) -> actor.is(Role.COORDINATOR) && issue.isOpenTo(actor)),
  HEAD((actor, issue) -> actor.is(Role.HEAD) && issue.isOpenTo(actor)),
  OFFICER((actor, issue) -> actor.is(Role.CASE_HANDLER) && issue.isLedBy(actor.unit())),
  APPROVER((actor, issue) -> actor.is(Role.APPROVER) && issue.isLedBy(actor.unit())),
  /** An officer of a co-operating unit. */
  CO_OFFICER((actor, issue) -> actor.is(Role.CASE_HANDLER) && issue.isHelpedBy(actor.unit())),
  CO_APPROVER((actor, issue) -> actor.is(Role.APPROVER) && issue.isHelpedBy(actor.unit())),
  /** Speaks for a unit that is heard. */
  HEARD_APPROVER(
      (actor, issue) ->
          actor.is(Role.APPROVER) && !actor.unit().isEmpty() && issue.hearing().isOf(actor.unit())),
  /** Speaks for a unit that was shown a card. */
  CARD_APPROVER(
      (actor, issue) ->
          actor.is(Role.APPROVER) && issue.cardsOf(actor.unit()).findAny().isPresent()),
  VERIFIER((actor, issue) -> issue.isVerifiedBy(actor)),
  SUPERVISOR((actor, issue) -> actor.is(Role.SUPERVISOR)),
  /** The house itself, by its clock and rules. */
  CLOCK((actor, issue) -> actor.is(Role.HOUSE)),
  /** Rules on an extension: the head for class A, a coordinator otherwise. */
  RULER(
      (actor, issue) ->
          actor.is(issue.classified().grade == IssueClass.A ? Role.HEAD : Role.COORDINATOR)
              && issue.isOpenTo(actor));

  private final BiPredicate<Actor, Issue> test;

  Part(BiPredicate<Actor, Issue> test) {
    this.test = test;
  }

  /**
   * @param actor in one guise
   */
  boolean isPlayedBy(Actor actor, Issue issue) {
    return test.test(actor, issue);
  }
}
