package bihuan.loop;

import bihuan.access.Actor;
import bihuan.deadlines.Today;

/**
 * What must hold of an issue before a move, beyond stage and part; each has its words for saying
 * no.
 */
enum Guard {
  ASKED_ONCE_ONLY((issue, actor, today) -> !issue.wasAskedForMore()),
  RETURNED_ONCE_ONLY((issue, actor, today) -> !issue.wasReturnedBefore()),
  RETURNED_IN_TIME(
      (issue, actor, today) -> today.isNotAfter(issue.clocks().returnableUntil(today))),
  SUSPENSION_LEFT((issue, actor, today) -> issue.clocks().suspensionLeft(today) > 0),
  SIGNED_BY_ANOTHER((issue, actor, today) -> !issue.wasRectifiedBy(actor)),
  TWICE_DISSATISFIED((issue, actor, today) -> issue.dissatisfactions() >= 2),
  ALL_ON_RECORD((issue, actor, today) -> issue.isWholeOnRecord()),
  IMPROVED_WHERE_COMMON(
      (issue, actor, today) -> !issue.isCommon() || issue.hasAdoptedImprovement()),
  WITHIN_REBOUND_WATCH((issue, actor, today) -> today.isNotAfter(issue.clocks().watchedUntil())),
  EXTENDED_ONCE_ONLY((issue, actor, today) -> !issue.askedForExtension()),
  EXTENSION_ASKED_IN_TIME((issue, actor, today) -> today.workingDaysUntil(issue.due()) >= 1),
  EXTENSION_WAITING((issue, actor, today) -> issue.hasExtensionWaiting()),
  OBJECTION_OPEN(
      (issue, actor, today) ->
          !issue.wasObjectedTo() && today.isNotAfter(issue.clocks().objectionUntil(today))),
  OBJECTION_WAITING((issue, actor, today) -> issue.hasObjectionWaiting()),
  RATED_ONCE_ONLY((issue, actor, today) -> !issue.wasRated()),
  SUPERVISED_ONCE_ONLY((issue, actor, today) -> !issue.isSupervised()),
  MARKED_ONCE_ONLY((issue, actor, today) -> !issue.isMajor());

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
