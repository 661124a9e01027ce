package bihuan.loop;

import bihuan.access.By;
import bihuan.classification.CardRuling;
import bihuan.classification.VerdictRuling;
import bihuan.deadlines.Days;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What a unit is held to have done, what it says to that, and what the head rules. */
@ApplicationScoped
@Transactional
public class Rulings {

  @Inject Issues issues;
  @Inject Days days;
  @Inject Event<Deed> deeds;

  /** The unit that had it last is told what it is held to have done, and may state its case. */
  public void hear(IssueNumber number, String words, By head) {
    deeds.fire(issues.toMove(number, head.actor()).movedBy(head, days.of(head)).hear(words));
  }

  /** Within the working days of a hearing. */
  public void stateCase(IssueNumber number, String words, By approver) {
    deeds.fire(
        issues
            .toMove(number, approver.actor())
            .movedBy(approver, days.of(approver))
            .stateCase(words));
  }

  /** What was closed had not been put right, and the unit knew: a red card. */
  public void ruleFalseClosing(IssueNumber number, String words, By head) {
    deeds.fire(
        issues.toMove(number, head.actor()).movedBy(head, days.of(head)).ruleFalseClosing(words));
  }

  /** It does not stand. */
  public void dropHearing(IssueNumber number, String words, By head) {
    deeds.fire(issues.toMove(number, head.actor()).notedBy(head, days.of(head)).dropHearing(words));
  }

  /**
   * Within three working days of the card.
   *
   * @param card its position, as {@link IssueView.CardShown} has it
   */
  public void appealCard(IssueNumber number, Integer card, String reason, By approver) {
    var issue = issues.toMove(number, approver.actor());
    deeds.fire(issue.movedBy(approver, days.of(approver)).appealCard(card, reason));
  }

  /** A cancelled card counts nowhere and stays on record. */
  public void ruleAppeal(
      IssueNumber number, Integer card, CardRuling ruling, String words, By head) {
    var issue = issues.toMove(number, head.actor());
    deeds.fire(issue.movedBy(head, days.of(head)).ruleAppeal(card, ruling, words));
  }

  /** Within three working days of the verdict, once. */
  public void appealVerdict(IssueNumber number, String reason, By approver) {
    var issue = issues.toMove(number, approver.actor());
    deeds.fire(issue.notedBy(approver, days.of(approver)).appealVerdict(reason));
  }

  /**
   * The verdict stands, or does not count and somebody else verifies; that only as long as the
   * issue may still be verified.
   */
  public void ruleVerdict(IssueNumber number, VerdictRuling ruling, String words, By head) {
    var issue = issues.toMove(number, head.actor());
    deeds.fire(issue.notedBy(head, days.of(head)).ruleVerdict(ruling, words));
  }

  /** Nobody ruled in time. */
  public void letVerdictStand(IssueNumber number, By house) {
    var issue = issues.toMove(number, house.actor());
    deeds.fire(issue.notedBy(house, days.of(house)).letVerdictStand());
  }

  /** The reporter left a trouble of many: it goes on without them. */
  public void goOnWithout(IssueNumber number, String words, By coordinator) {
    var issue = issues.toMove(number, coordinator.actor());
    deeds.fire(issue.notedBy(coordinator, days.of(coordinator)).make(Note.GOES_ON_WITHOUT, words));
  }
}
