package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.CardReason;
import bihuan.classification.Effect;
import bihuan.classification.Verdict;
import bihuan.classification.VerdictRuling;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Somebody, or the house, notes something beside the stage: what each note tells the parts. */
final class Annotator {

  /** Where a verdict is still to come, or may be asked for once more. */
  private static final Set<Stage> TO_BE_VERIFIED =
      EnumSet.of(
          Stage.DISSATISFIED, Stage.UNIT_APPROVAL, Stage.REVIEW, Stage.VERIFYING, Stage.VERIFIED);

  private final Issue issue;
  private final By by;
  private final Today today;

  Annotator(Issue issue, By by, Today today) {
    this.issue = issue;
    this.by = by;
    this.today = today;
  }

  private Issue.NoteSaid begin(Note note, String words) {
    return issue.begin(note, words, by, today);
  }

  /** Nothing comes of it but a mark, and what was said. */
  IssueNoted make(Note plain, String words) {
    return begin(plain, words).made();
  }

  /**
   * What the unit will read, once a coordinator has looked at it beside the original.
   *
   * @param read the edition that they have read, 0 where there is none yet
   * @param files of the reporter that go out with it
   */
  IssueNoted review(int read, String title, String outgoing, Set<String> files) {
    var said = begin(Note.OUTGOING_REVIEWED, "");
    issue.text().review(read, title, outgoing, said);
    issue.preview().requireNothingStruckIn(issue.text().outgoingTitle, issue.text().outgoing);
    issue.preview().show(said);
    if (issue.stage().hasEnded()) {
      issue.text().goOutBeside();
    } else {
      issue.clocks().leaveTime(issue.preview().until(), today);
    }
    issue.release(files);
    issue.changed(by.at());
    return said.made();
  }

  IssueNoted tryInVain(String words) {
    var said = begin(Note.TRIED_IN_VAIN, words);
    issue.tried(by.at());
    said.fact("tries", issue.tries().size());
    return said.made();
  }

  /** By the head: nothing can be made to last, which figures show. */
  IssueNoted ruleOutImprovement(String reason) {
    var said = begin(Note.IMPROVEMENT_RULED_OUT, reason);
    issue.outcome().ruleWithoutImprovement();
    issue.passTurn();
    return said.made();
  }

  IssueNoted appealVerdict(String reason) {
    var said = begin(Note.VERDICT_APPEALED, reason);
    issue.appeal().appeal(said);
    return said.made();
  }

  /** A verdict that does not count makes nothing late: the unit has its whole time once more. */
  IssueNoted ruleVerdict(VerdictRuling ruling, String words) {
    var said = begin(Note.VERDICT_APPEAL_RULED, words);
    if (ruling == VerdictRuling.ANEW) {
      verifyAnew();
    }
    issue.appeal().rule(ruling, said);
    return said.made();
  }

  private void verifyAnew() {
    if (!TO_BE_VERIFIED.contains(issue.stage())) {
      throw Refusal.conflict("loop.verdictGoneBy", issue.number(), issue.stage()).at("ruling");
    }
    issue.rectified().doubt(issue.appeal());
    if (issue.stage().pace() == Stage.Pace.UNIT && today.due(Limit.REDO).isAfter(issue.due())) {
      issue.clocks().startRedo(today);
      issue.clocks().runUnits(today);
    }
  }

  IssueNoted letVerdictStand() {
    var said = begin(Note.VERDICT_APPEAL_LAPSED, "");
    issue.appeal().rule(VerdictRuling.STANDS, said);
    return said.made();
  }

  IssueNoted dropHearing(String words) {
    var said = begin(Note.HEARING_DROPPED, words);
    issue.hearing().close(said);
    return said.made();
  }

  /**
   * By the house's clock and rules.
   *
   * @param unit whose card it is
   */
  IssueNoted show(CardReason reason, String unit) {
    var said = begin(reason.isYellow() ? Note.YELLOW_CARD : Note.RED_CARD, "");
    said.fact("card", reason).fact("unit", unit);
    issue.show(reason, unit, today);
    return said.made();
  }

  /**
   * By the house: the calendar changed, and it is due on another day.
   *
   * @param was the day before
   * @param notice which brought the change, or the reason for a day of this city's own
   */
  IssueNoted moveDue(LocalDate was, String notice) {
    var early = Note.DUE_MOVED_EARLY.rule().startsAt(issue.stage());
    var said = begin(early ? Note.DUE_MOVED_EARLY : Note.DUE_MOVED, "");
    said.fact("dueBefore", was).fact("due", issue.due()).fact("calendarNotice", notice);
    var cards = issue.cardsOfDay(was, today).toList();
    cards.forEach(it -> it.dayMoved(today));
    if (!cards.isEmpty()) {
      said.fact("cards", cards.size());
    }
    issue.changed(by.at());
    return said.made();
  }

  /** To a unit that is shown no cards. */
  IssueNoted write(CardReason reason, String unit) {
    var said = begin(Note.LETTER_WRITTEN, "");
    said.fact("card", reason).fact("unit", unit);
    return said.made();
  }

  /**
   * @param read the edition of the public words that whoever writes these has read
   */
  IssueNoted writePublicly(Publication.Words words, int read) {
    var said = begin(Note.PUBLIC_TEXT_REVIEWED, "");
    issue.publication().write(words, read, issue.number(), said);
    return toldPublicly(said);
  }

  IssueNoted clear(Set<Publication.PublicationCheck> checks, int read) {
    var said = begin(Note.PUBLICATION_CLEARED, "");
    issue.publication().clear(checks, read, issue.number(), said);
    return toldPublicly(said);
  }

  IssueNoted declineToPublish(String reason) {
    var said = begin(Note.PUBLICATION_DECLINED, reason);
    issue.publication().decline(issue.number());
    return toldPublicly(said);
  }

  IssueNoted withdrawFromPublic(String reason) {
    var said = begin(Note.PUBLICATION_WITHDRAWN, reason);
    issue.publication().withdraw(issue.number());
    return toldPublicly(said);
  }

  private IssueNoted toldPublicly(Issue.NoteSaid said) {
    issue.changed(said.at());
    return said.made();
  }

  IssueNoted contact(String words) {
    var said = begin(Note.CONTACTED, words);
    issue.rectified().contact(said);
    return said.made();
  }

  IssueNoted answer(String answer) {
    var said = begin(Note.REPORTER_ANSWERED, "");
    said.sealed("answer", answer);
    return said.made();
  }

  /** The reporter has seen what goes out, and struck these pieces of it. */
  IssueNoted answerPreview(List<String> struck) {
    var said = begin(Note.PREVIEW_ANSWERED, "");
    issue.preview().strike(struck, issue.text(), said);
    issue.changed(by.at());
    return said.made();
  }

  /** From now on the name stays in the vault. */
  IssueNoted raiseProtection() {
    var said = begin(Note.PROTECTION_RAISED, "");
    issue.text().conceal();
    return said.made();
  }

  /** Somebody else goes and sees in place of whoever left. */
  IssueNoted handOnVerification(String verifier) {
    var said = begin(Note.VERIFICATION_HANDED_ON, "");
    issue.rectified().handOn(verifier);
    return said.made();
  }

  /** Whoever was drawn passes it on: the house notes it, and nothing says who, or why. */
  IssueNoted passOn(String next) {
    Note.VERIFICATION_HANDED_ON.rule().require(Note.VERIFICATION_HANDED_ON, by, issue, today);
    return issue.notedBy(Actor.HOUSE.at(by.at()), today).handOnVerification(next);
  }

  /**
   * The reporter is asked once it is over, of a merged issue once the main is through; nobody has
   * to answer.
   */
  IssueNoted rate(Verdict verdict, IssueView.Links links) {
    var said = begin(Note.RATED, verdict.words());
    if (issue.stage() == Stage.MERGED) {
      links.requireThrough(issue.number());
    }
    issue.rating().rate(verdict, issue.isWatched(today), said);
    return said.made();
  }

  /**
   * The office has called whoever has no other way back, or has not answered.
   *
   * @param tries how often it took
   */
  IssueNoted callBack(Verdict verdict, int tries) {
    var said = begin(Note.CALLED_BACK, verdict.words());
    if (tries < 1 || tries > 20) {
      throw Refusal.invalid("loop.triesRange").at("tries");
    }
    issue.rating().callBack(verdict, tries, issue.isWatched(today), said);
    return said.made();
  }

  /** Whether what was made to last does; where it does not, and it is watched, opening it again. */
  IssueNoted checkEffect(Effect found, String words) {
    var said = begin(Note.EFFECT_CHECKED, words);
    issue.outcome().lookAgain(found, issue.isWatched(today), said);
    issue.clocks().endEffectCheck();
    return said.made();
  }

  /** A second person of the office agrees that what the unit concluded leaves the figures. */
  IssueNoted leaveOut(String words) {
    var said = begin(Note.LEFT_OUT_OF_FIGURES, words);
    issue.rectified().leaveOut(said);
    return said.made();
  }

  /** It is about the unit of whoever leaves it: somebody of another unit goes on. */
  IssueNoted leaveToSubstitutes(String words) {
    var said = begin(Note.LEFT_TO_SUBSTITUTE, words);
    issue.routing().leaveTo(said);
    issue.changed(by.at());
    return said.made();
  }
}
