package bihuan.loop;

import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.deadlines.Today;
import bihuan.vault.Secrecy;

/**
 * What must hold of an issue before a move, beyond stage and part; each has its words for saying
 * no.
 */
enum Guard {
  // ---- intake
  ASKED_ONCE_ONLY((issue, actor, today) -> !issue.flags().askedForMore),
  SUPPLY_OVERDUE((issue, actor, today) -> issue.due() != null && !today.isNotAfter(issue.due())),
  WITHDRAWAL_ASKED_ONCE((issue, actor, today) -> !issue.flags().withdrawalAsked),
  WITHDRAWAL_WAITING((issue, actor, today) -> issue.flags().withdrawalAsked),
  SINGLE_ONLY((issue, actor, today) -> !issue.classified().isCommon()),
  COMMON_ONLY((issue, actor, today) -> issue.classified().isCommon()),
  OBJECTION_OPEN(
      (issue, actor, today) ->
          !issue.flags().objected && today.isNotAfter(issue.clocks().objectionUntil(today))),
  OBJECTION_WAITING((issue, actor, today) -> issue.flags().objectionWaiting),
  PREVIEW_OPEN((issue, actor, today) -> issue.preview().isOpen(today)),
  SPOKEN_OPENLY((issue, actor, today) -> issue.text().secrecy == Secrecy.OPEN),

  BELONGS_TO_A_UNIT((issue, actor, today) -> !actor.unit().isEmpty() && !actor.isSubstitute()),

  // ---- the unit
  RETURNED_ONCE_ONLY((issue, actor, today) -> !issue.routing().returned),
  RETURNED_IN_TIME(
      (issue, actor, today) -> today.isNotAfter(issue.clocks().returnableUntil(today))),
  RETURN_OVERDUE((issue, actor, today) -> !today.isNotAfter(issue.clocks().returnableUntil(today))),
  REDIRECTED_BY_HEAD_ONCE_SIGNED(
      (issue, actor, today) -> issue.stage() == Stage.ASSIGNED || actor.is(Role.HEAD)),
  SUSPENSION_LEFT((issue, actor, today) -> issue.clocks().suspensionLeft(today) > 0),
  RESUMED_WHEN_OVER(
      (issue, actor, today) ->
          !actor.is(Role.HOUSE) || !today.isNotAfter(issue.clocks().suspendedUntil(today))),
  OPINION_OWED(
      (issue, actor, today) -> issue.opinionOf(actor).filter(it -> !it.isSigned()).isPresent()),
  OPINION_WRITTEN(
      (issue, actor, today) ->
          issue.opinionOf(actor).filter(Routing.Opinion::isWritten).isPresent()),
  OPINION_SIGNED_BY_ANOTHER(
      (issue, actor, today) ->
          issue.opinionOf(actor).filter(it -> it.isWrittenBy(actor.name())).isEmpty()),
  OPINIONS_IN((issue, actor, today) -> issue.opinions().stream().allMatch(it -> it.isIn(today))),
  SIGNED_BY_ANOTHER((issue, actor, today) -> !issue.rectified().isReportedBy(actor)),
  AS_LATE_AS_A_RED_CARD((issue, actor, today) -> issue.isAsLateAsARedCard(today)),
  EXTENDED_ONCE_ONLY((issue, actor, today) -> !issue.extension().asked),
  EXTENSION_ASKED_IN_TIME((issue, actor, today) -> today.workingDaysUntil(issue.due()) >= 1),
  EXTENSION_WAITING((issue, actor, today) -> issue.extension().isWaiting()),

  // ---- verification and closing
  EXPLAINABLE_CONCLUSION((issue, actor, today) -> issue.rectified().isExplainable()),
  DRAWN_BY_LOT((issue, actor, today) -> actor.is(Role.HOUSE) || issue.rectified().isReRun()),
  NOT_ONESELF((issue, actor, today) -> !issue.wasReportedBy(actor)),
  TRIED_ENOUGH((issue, actor, today) -> issue.wasTriedEnough()),
  IN_DOUBT((issue, actor, today) -> issue.rectified().isInDoubt()),
  EXPLAINED_OR_TWICE_DISSATISFIED(
      (issue, actor, today) ->
          issue.rectified().explained || issue.rectified().dissatisfactions >= 2),
  IMPROVEMENT_UNSIGNED((issue, actor, today) -> !issue.outcome().isImprovementSigned()),
  IMPROVEMENT_ADOPTED((issue, actor, today) -> issue.outcome().adoptedChange != null),
  IMPROVEMENT_SIGNED_BY_ANOTHER(
      (issue, actor, today) -> !actor.name().equals(issue.outcome().adoptedBy)),
  ALL_ON_RECORD((issue, actor, today) -> issue.rectified().isWhole(issue.classified().isCommon())),
  IMPROVED_WHERE_COMMON(
      (issue, actor, today) ->
          !issue.classified().isCommon()
              || issue.stage() == Stage.IMPROVING && issue.outcome().isImproved()),
  WITHIN_REBOUND_WATCH((issue, actor, today) -> today.isNotAfter(issue.clocks().watchedUntil())),
  RATED_ONCE_ONLY(
      (issue, actor, today) -> !issue.rating().isGiven() && !issue.wasJudgedByReporter()),
  CALLED_BACK_ONCE_ONLY(
      (issue, actor, today) -> !issue.rating().isGiven() && !issue.rating().isCalledBack()),
  EFFECT_AWAITED((issue, actor, today) -> issue.clocks().effectDue() != null),
  EFFECT_UNCHECKED((issue, actor, today) -> !issue.outcome().isEffectChecked()),
  EFFECT_DUE(
      (issue, actor, today) ->
          issue.clocks().effectDue() != null && !today.date().isBefore(issue.clocks().effectDue())),
  TO_BE_LEFT_OUT((issue, actor, today) -> issue.rectified().mayBeLeftOutBy(actor)),

  // ---- what a unit is held to
  CLOSED_BEFORE((issue, actor, today) -> issue.wasClosed()),
  NOT_BEING_HEARD((issue, actor, today) -> !issue.hearing().isOpen()),
  HEARD_IN_TIME(
      (issue, actor, today) ->
          !issue.hearing().stated && today.isNotAfter(issue.clocks().heardUntil(today))),
  BEING_HEARD((issue, actor, today) -> issue.hearing().isOpen()),
  HEARD(
      (issue, actor, today) ->
          issue.hearing().stated || !today.isNotAfter(issue.clocks().heardUntil(today))),
  CARD_APPEALABLE(
      (issue, actor, today) -> issue.cardsOf(actor.unit()).anyMatch(it -> it.isAppealable(today))),
  APPEAL_WAITING(
      (issue, actor, today) -> issue.cards().stream().anyMatch(ShownCard::isAppealWaiting)),
  VERDICT_APPEALABLE(
      (issue, actor, today) -> issue.appeal().isOf(actor.unit()) && issue.appeal().isOpen(today)),
  VERDICT_APPEAL_WAITING((issue, actor, today) -> issue.appeal().isWaiting()),
  VERDICT_RULING_OVERDUE(
      (issue, actor, today) ->
          issue.appeal().isWaiting() && !today.isNotAfter(issue.appeal().due())),
  SUPERVISED_ONCE_ONLY((issue, actor, today) -> !issue.flags().supervised),
  MARKED_ONCE_ONLY((issue, actor, today) -> !issue.flags().major);

  private interface Test {
    boolean holds(Issue issue, Actor actor, Today today);
  }

  private final Test test;

  Guard(Test test) {
    this.test = test;
  }

  boolean holds(Issue issue, Actor actor, Today today) {
    return test.holds(issue, actor, today);
  }
}
