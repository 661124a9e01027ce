package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reminders, supervision, cards and the mark of a major problem: flags beside the stage. */
@ApplicationScoped
@Transactional
public class Supervision {

  @Inject Issues issues;
  @Inject Event<Deed> deeds;

  /** By a coordinator or a supervision officer. */
  public void remind(IssueNumber number, String words, By by) {
    flag(number, Note.REMINDED, words, by, Role.COORDINATOR, Role.SUPERVISOR);
  }

  /** 督办: by a supervision officer or the head. */
  public void supervise(IssueNumber number, String words, By by) {
    flag(number, Note.SUPERVISED, words, by, Role.SUPERVISOR, Role.HEAD);
  }

  /** To be reported to the city's leaders; by the head. */
  public void markMajor(IssueNumber number, String words, By by) {
    flag(number, Note.MAJOR, words, by, Role.HEAD);
  }

  /**
   * By the house.
   *
   * @return how many yellow cards the issue has now
   */
  public int show(Card card, IssueNumber number, By house) {
    if (!house.actor().is(Role.HOUSE)) {
      throw Refusal.forbidden("loop.notYours", number, card.note());
    }
    var issue = issues.toMove(number, house.actor());
    deeds.fire(issue.show(card, house));
    return issue.yellowCards();
  }

  private void flag(IssueNumber number, Note note, String words, By by, Role... roles) {
    var issue = issues.toMove(number, by.actor());
    if (!by.actor().is(roles)) {
      throw Refusal.forbidden("loop.notYours", number, note);
    }
    deeds.fire(issue.flag(note, Require.words("words", words, 1000), by));
  }
}
