package bihuan.loop;

import bihuan.access.By;
import bihuan.classification.CardRuling;
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
    deeds.fire(issues.toMove(number, head.actor()).hear(words, head, days.of(head)));
  }

  /** Within the working days of a hearing. */
  public void stateCase(IssueNumber number, String words, By approver) {
    deeds.fire(
        issues.toMove(number, approver.actor()).stateCase(words, approver, days.of(approver)));
  }

  /** What was closed had not been put right, and the unit knew: a red card. */
  public void ruleFalseClosing(IssueNumber number, String words, By head) {
    deeds.fire(issues.toMove(number, head.actor()).ruleFalseClosing(words, head, days.of(head)));
  }

  /** It does not stand. */
  public void dropHearing(IssueNumber number, String words, By head) {
    deeds.fire(issues.toMove(number, head.actor()).dropHearing(words, head, days.of(head)));
  }

  /**
   * Within three working days of the card.
   *
   * @param card its position, as {@link IssueView.CardShown} has it
   */
  public void appealCard(IssueNumber number, Integer card, String reason, By approver) {
    var issue = issues.toMove(number, approver.actor());
    deeds.fire(issue.appealCard(card, reason, approver, days.of(approver)));
  }

  /** A cancelled card counts nowhere and stays on record. */
  public void ruleAppeal(
      IssueNumber number, Integer card, CardRuling ruling, String words, By head) {
    var issue = issues.toMove(number, head.actor());
    deeds.fire(issue.ruleAppeal(card, ruling, words, head, days.of(head)));
  }

  /** The reporter left a trouble of many: it goes on without them. */
  public void goOnWithout(IssueNumber number, String words, By coordinator) {
    var issue = issues.toMove(number, coordinator.actor());
    deeds.fire(issue.note(Note.GOES_ON_WITHOUT, words, coordinator, days.of(coordinator)));
  }
}
