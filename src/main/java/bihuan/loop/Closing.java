package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.classification.Adoption;
import bihuan.classification.Effect;
import bihuan.deadlines.Days;
import bihuan.evidence.Evidence;
import bihuan.evidence.Purpose;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What was put right is made to last for everyone, and the issue is closed, until the same trouble
 * comes back.
 */
@ApplicationScoped
@Transactional
public class Closing {

  @Inject Issues issues;
  @Inject Days days;
  @Inject Evidence evidence;
  @Inject Event<Deed> deeds;

  public void improve(IssueNumber number, String words, By by) {
    deeds.fire(
        issues.toMove(number, by.actor()).movedBy(by, days.of(by)).make(Move.IMPROVE, words));
  }

  /** With at least one piece of evidence of the improvement. */
  public void adopt(IssueNumber number, Adoption adoption, By by) {
    var issue = issues.toMove(number, by.actor());
    var moved = issue.movedBy(by, days.of(by)).adopt(adoption);
    if (evidence.of(number.subject()).stream()
        .noneMatch(it -> it.purpose() == Purpose.IMPROVEMENT)) {
      throw Refusal.invalid("loop.noEvidence").at("evidence");
    }
    deeds.fire(moved);
  }

  /** Not by the person who reported it; then it is the office's turn. */
  public void signImprovement(IssueNumber number, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).signImprovement());
  }

  /** By the head: nothing that lasts can be had. */
  public void ruleOutImprovement(IssueNumber number, String reason, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.notedBy(by, days.of(by)).ruleOutImprovement(reason));
  }

  public void close(IssueNumber number, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).close());
  }

  /**
   * Somebody looks again whether the improvement lasts: a coordinator, or whoever verified it and
   * did not report it; once a closing, from the day on which it is due. A look before that day
   * would tell nothing of lasting; what comes back sooner is reopened.
   */
  public void checkEffect(IssueNumber number, Effect found, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.notedBy(by, days.of(by)).checkEffect(found, words));
  }

  /**
   * The same trouble again within the rebound watch: everyone who reported it is asked anew once it
   * is over again.
   *
   * @param cameBackAs the issue that tells of it; null where it came to notice otherwise
   */
  public void reopen(IssueNumber number, IssueNumber cameBackAs, String words, By by) {
    if (number.equals(cameBackAs)) {
      throw Refusal.invalid("loop.cameBackAsItself").at("cameBackAs");
    }
    if (cameBackAs != null) {
      issues.seenBy(by, cameBackAs);
    }
    var issue = issues.toMove(number, by.actor());
    var moved = issue.movedBy(by, days.of(by)).reopen(cameBackAs, words);
    issues.mergedInto(number).forEach(it -> it.rating().forget());
    deeds.fire(moved);
  }
}
