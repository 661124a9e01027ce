package bihuan.loop;

import bihuan.access.By;
import bihuan.deadlines.Days;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reminders, supervision, cards and the mark of a major problem: flags beside the stage. */
@ApplicationScoped
@Transactional
public class Supervision {

  @Inject Issues issues;
  @Inject Days days;
  @Inject Event<Deed> deeds;

  /** By a coordinator or a supervision officer. */
  public void remind(IssueNumber number, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).note(Note.REMINDED, words, by, days.of(by)));
  }

  /** 督办: by a supervision officer or the head, once. */
  public void supervise(IssueNumber number, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).note(Note.SUPERVISED, words, by, days.of(by)));
  }

  /** To be reported to the city's leaders; by the head, once. */
  public void markMajor(IssueNumber number, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).note(Note.MAJOR, words, by, days.of(by)));
  }

  /**
   * By the house.
   *
   * @return how many yellow cards the issue has now
   */
  public int show(Card card, IssueNumber number, By house) {
    var issue = issues.toMove(number, house.actor());
    deeds.fire(issue.show(card, house, days.of(house)));
    return issue.flags().yellowCards;
  }
}
