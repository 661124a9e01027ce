package bihuan.loop;

import bihuan.access.Actor;
import bihuan.deadlines.Today;
import bihuan.vault.Secrecy;

/**
 * What must hold of an issue before a move, beyond stage and part; each has its words for saying
 * no.
 */
enum Guard {
  ASKED_ONCE_ONLY((issue, actor, today) -> !issue.flags().askedForMore),
  RETURNED_ONCE_ONLY((issue, actor, today) -> !issue.routing().returned),
  RETURNED_IN_TIME(
      (issue, actor, today) -> today.isNotAfter(issue.clocks().returnableUntil(today))),
  SUSPENSION_LEFT((issue, actor, today) -> issue.clocks().suspensionLeft(today) > 0),
  SIGNED_BY_ANOTHER((issue, actor, today) -> !issue.rectified().isReportedBy(actor)),
  TWICE_DISSATISFIED((issue, actor, today) -> issue.rectified().dissatisfactions >= 2),
  ALL_ON_RECORD((issue, actor, today) -> issue.rectified().isWhole()),
  IMPROVED_WHERE_COMMON(
      (issue, actor, today) ->
          !issue.classified().isCommon()
              || issue.stage() == Stage.IMPROVING && issue.outcome().adoptedChange != null),
  WITHIN_REBOUND_WATCH((issue, actor, today) -> today.isNotAfter(issue.clocks().watchedUntil())),
  EXTENDED_ONCE_ONLY((issue, actor, today) -> !issue.extension().asked),
  EXTENSION_ASKED_IN_TIME((issue, actor, today) -> today.workingDaysUntil(issue.due()) >= 1),
  EXTENSION_WAITING((issue, actor, today) -> issue.extension().isWaiting()),
  OBJECTION_OPEN(
      (issue, actor, today) ->
          !issue.flags().objected && today.isNotAfter(issue.clocks().objectionUntil(today))),
  OBJECTION_WAITING((issue, actor, today) -> issue.flags().objectionWaiting),
  RATED_ONCE_ONLY((issue, actor, today) -> !issue.rectified().isRated()),
  SUPERVISED_ONCE_ONLY((issue, actor, today) -> !issue.flags().supervised),
  PREVIEW_OPEN((issue, actor, today) -> issue.preview().isOpen(today)),
  SPOKEN_OPENLY((issue, actor, today) -> issue.text().secrecy == Secrecy.OPEN),
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
