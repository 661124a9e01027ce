package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.CardReason;
import bihuan.deadlines.Days;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/**
 * Notes that rooms above make on an issue: whose they are is decided here, what they mean there.
 */
@ApplicationScoped
@Transactional
public class IssueNotes {

  @Inject Issues issues;
  @Inject Days days;
  @Inject Screening screening;
  @Inject Event<Deed> deeds;

  /**
   * Holds the issue and refuses whoever may not make this note now.
   *
   * @return as whom they act: as themselves, or as the reporter by their pseudonym
   */
  public By require(Note note, IssueNumber number, By by) {
    var issue = issues.toMove(number, by.actor());
    var hand = note == Note.REPORTER_ANSWERED ? issues.asReporter(by, issue) : by;
    return note.rule().require(note, hand, issue, days.of(by));
  }

  /** A question to the reporter. */
  public void ask(IssueNumber number, String words, By by) {
    note(Note.ASKED_REPORTER, issues.toMove(number, by.actor()), words, by);
  }

  /** The reporter's answer, of which the record holds the seal alone. */
  public void answer(IssueNumber number, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.notedBy(issues.asReporter(by, issue), days.of(by)).answer(words));
  }

  /**
   * What of an answer the unit may read.
   *
   * @param no what is said where the words still hold a trace of whoever reported
   */
  public void passOn(IssueNumber number, String words, By coordinator, Refusal no) {
    say(Note.ANSWER_PASSED_ON, number, words, coordinator, no);
  }

  /**
   * Words for readers outside the office.
   *
   * @param no what is said where the words still hold a trace of whoever reported
   */
  public void say(Note note, IssueNumber number, String words, By by, Refusal no) {
    var issue = issues.toMove(number, by.actor());
    screening.admit(words, issue, by, no);
    note(note, issue, words, by);
  }

  /**
   * What the public will read of a closed issue, once the head has cleared it.
   *
   * @param read the edition that whoever writes these words has read, 0 where there was none
   */
  public void writePublicly(IssueNumber number, Publication.Words words, int read, By by) {
    var issue = issues.toMove(number, by.actor());
    var noted = issue.notedBy(by, days.of(by)).writePublicly(words, read);
    admitPublicly("title", words.title(), issue, by);
    admitPublicly("reported", words.reported(), issue, by);
    admitPublicly("done", words.done(), issue, by);
    admitPublicly("verdict", words.verdict(), issue, by);
    deeds.fire(noted);
  }

  private void admitPublicly(String field, String words, Issue issue, By by) {
    screening.admit(words, issue, by, Refusal.invalid("openness.tellsWho").at(field));
  }

  /**
   * What was written is public from now on.
   *
   * @param checks what the head has looked for
   * @param read the edition that the head has read
   */
  public void clear(
      IssueNumber number, Set<Publication.PublicationCheck> checks, int read, By head) {
    deeds.fire(
        issues.toMove(number, head.actor()).notedBy(head, days.of(head)).clear(checks, read));
  }

  public void declineToPublish(IssueNumber number, String reason, By head) {
    var issue = issues.toMove(number, head.actor());
    deeds.fire(issue.notedBy(head, days.of(head)).declineToPublish(reason));
  }

  public void withdrawFromPublic(IssueNumber number, String reason, By head) {
    var issue = issues.toMove(number, head.actor());
    deeds.fire(issue.notedBy(head, days.of(head)).withdrawFromPublic(reason));
  }

  /**
   * Words for a unit that are kept elsewhere, while they are written.
   *
   * @param no what is said where they still hold a trace of whoever reported
   */
  public void screen(IssueNumber number, String words, By by, Refusal no) {
    screening.admit(words, issues.toMove(number, by.actor()), by, no);
  }

  /** The same, for whoever acts on a paper about it, whether or not they read the issue itself. */
  public void screenPaper(IssueNumber number, String words, By by, Refusal no) {
    screening.admit(words, issues.toMove(number, Actor.HOUSE), by, no);
  }

  /** The whole of it was handed out. */
  public void export(IssueNumber number, By by) {
    note(Note.EXPORTED, issues.toRead(number, by.actor()), "", by);
  }

  /** What is said beside the stage, by whoever may. */
  public void make(Note note, IssueNumber number, String words, By by) {
    note(note, issues.toMove(number, by.actor()), words, by);
  }

  /**
   * By the house's clock and rules.
   *
   * @param unit whose card it is
   * @return how many yellow cards that unit has for it now
   */
  public int show(CardReason reason, String unit, IssueNumber number, By house) {
    var issue = issues.toMove(number, house.actor());
    deeds.fire(issue.notedBy(house, days.of(house)).show(reason, unit));
    return issue.yellowCardsOf(unit);
  }

  /** To a unit that is shown no cards: the same, in a letter. */
  public void write(CardReason reason, String unit, IssueNumber number, By house) {
    var issue = issues.toMove(number, house.actor());
    deeds.fire(issue.notedBy(house, days.of(house)).write(reason, unit));
  }

  private void note(Note note, Issue issue, String words, By by) {
    deeds.fire(issue.notedBy(by, days.of(by)).make(note, words));
  }
}
