package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.catalogue.Processes;
import bihuan.classification.Filing;
import bihuan.classification.Suggestion;
import bihuan.deadlines.Days;
import bihuan.evidence.Evidence;
import bihuan.ledger.Deed;
import bihuan.panel.Observers;
import bihuan.privacy.PrivacyNotices;
import bihuan.series.IssueNumber;
import bihuan.series.Numbers;
import bihuan.vault.Anonymous;
import bihuan.vault.Identity;
import bihuan.vault.QueryCode;
import bihuan.vault.Reporters;
import bihuan.vault.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Somebody says what hurts, blocks or is too hard, adds what is missing, takes it back, or objects
 * to a refusal.
 */
@ApplicationScoped
@Transactional
public class Intake {

  @Inject Issues issues;
  @Inject Numbers numbers;
  @Inject Days days;
  @Inject Reporters reporters;
  @Inject Anonymous anonymous;
  @Inject Observers observers;
  @Inject Processes processes;
  @Inject Evidence evidence;
  @Inject PrivacyNotices notices;
  @Inject Event<Deed> deeds;

  /**
   * Files under a name, which goes to the vault; the issue knows a pseudonym.
   *
   * @param identity of the reporter: the signed-in person's own, or the one a coordinator or
   *     steward writes down
   */
  public IssueNumber file(Filing filing, Identity identity, By by) {
    return file(filing, Suggestion.NONE, identity, by);
  }

  /** The same, with what already stands to reason for the coordinator to begin with. */
  public IssueNumber file(Filing filing, Suggestion suggestion, Identity identity, By by) {
    if (filing.secrecy() == Secrecy.ANONYMOUS) {
      throw Refusal.invalid("loop.anonymousHasItsOwnDoor").at("secrecy");
    }
    if (!by.actor().may(Right.FILE_ISSUES)) {
      throw Refusal.forbidden("loop.notAReporter");
    }
    if (by.actor().may(Right.SERVE_ON_PANEL)) {
      observers.requireInForce(by);
    }
    var before = issues.filedFrom(filing.draft());
    if (before.isPresent()) {
      return before.get();
    }
    var pseudonym = reporters.enter(identity, filing.secrecy(), by);
    return file(filing, suggestion, reporter(pseudonym, by));
  }

  /**
   * Files what somebody without an account said, who left a name while they were asked; nobody
   * comes back by it, the office calls them.
   */
  public IssueNumber fileFor(Filing filing, Suggestion suggestion, Identity identity, By by) {
    var before = issues.filedFrom(filing.draft());
    if (before.isPresent()) {
      return before.get();
    }
    var pseudonym = reporters.enter(identity, filing.secrecy(), by);
    return file(filing, suggestion, reporter(pseudonym, by));
  }

  /** The code that was given for this draft, to whoever sends it again; empty where none was. */
  public Optional<String> codeOf(String draft) {
    return anonymous.findCodeOf(draft).map(QueryCode::shown);
  }

  /** What was filed from this draft already: sent again it is there once. */
  public Optional<IssueNumber> filedFrom(String draft) {
    return issues.filedFrom(draft);
  }

  /**
   * Files without a name; the code is shown once and is the only way back. Only to whoever sends
   * the same draft again, because no answer came, it is shown again.
   */
  public Receipt fileAnonymously(Filing filing, By by) {
    return fileAnonymously(filing, Suggestion.NONE, by);
  }

  /** The same, with what already stands to reason for the coordinator to begin with. */
  public Receipt fileAnonymously(Filing filing, Suggestion suggestion, By by) {
    var before = issues.filedFrom(filing.draft());
    if (before.isPresent()) {
      return new Receipt(before.get(), anonymous.codeOf(filing.draft()).shown());
    }
    var ticket = anonymous.enter(filing.draft());
    return new Receipt(
        file(filing, suggestion, reporter(ticket.pseudonym(), by)), ticket.code().shown());
  }

  /** What an anonymous reporter takes home. */
  public record Receipt(IssueNumber number, String code) {}

  public void supplyInfo(IssueNumber number, String text, String draft, By by) {
    var issue = issues.toMove(number, by.actor());
    var reporter = issues.asReporter(by, issue);
    deeds.fire(issue.movedBy(reporter, days.of(by)).supplyInfo(text));
    adopt(draft, number, reporter);
  }

  public void withdraw(IssueNumber number, String reason, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(
        issue.movedBy(issues.asReporter(by, issue), days.of(by)).make(Move.WITHDRAW, reason));
  }

  /** Once it was accepted, the office decides: others may have the same trouble. */
  public void askToWithdraw(IssueNumber number, String reason, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.movedBy(issues.asReporter(by, issue), days.of(by)).askToWithdraw(reason));
  }

  /** What was asked for never came: by the clock, or a coordinator. */
  public void lapse(IssueNumber number, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).make(Move.LAPSE, ""));
  }

  public void object(IssueNumber number, String reason, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.movedBy(issues.asReporter(by, issue), days.of(by)).object(reason));
  }

  /**
   * The reporter has seen the text that is about to go out.
   *
   * @param struck pieces of it that would give them away; none lets it go as it is
   */
  public void answerPreview(IssueNumber number, List<String> struck, By by) {
    var issue = issues.toMove(number, by.actor());
    var pieces = struck == null ? List.<String>of() : struck;
    deeds.fire(issue.notedBy(issues.asReporter(by, issue), days.of(by)).answerPreview(pieces));
  }

  /** Whoever spoke openly takes their name back into the vault; nobody else can, or undo it. */
  public void raiseProtection(IssueNumber number, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.notedBy(issues.asReporter(by, issue), days.of(by)).raiseProtection());
    reporters.conceal(issue.pseudonym());
  }

  private IssueNumber file(Filing filing, Suggestion suggestion, By reporter) {
    if (!filing.process().isEmpty()) {
      processes.requireStep(filing.process(), filing.step(), reporter.at());
    }
    var today = days.of(reporter);
    var issue =
        Issue.file(numbers.next(today.date().getYear()), filing, suggestion, reporter, today);
    issues.add(issue);
    deeds.fire(issue.filed(notices.inForce(reporter.at()).version(), reporter));
    adopt(filing.draft(), issue.number(), reporter);
    return issue.number();
  }

  private void adopt(String draft, IssueNumber number, By reporter) {
    if (draft != null && !draft.isEmpty()) {
      evidence.adopt(draft, number.subject(), reporter);
    }
  }

  private static By reporter(String pseudonym, By by) {
    return new Actor(pseudonym, Role.REPORTER, "").at(by.at());
  }
}
