package bihuan.loop;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.classification.Method;
import bihuan.classification.RejectReason;
import bihuan.deadlines.Days;
import bihuan.ledger.Deed;
import bihuan.panel.ServiceActivity;
import bihuan.panel.ServiceRecord;
import bihuan.parties.Units;
import bihuan.recusals.ActiveRecusal;
import bihuan.recusals.Recusals;
import bihuan.series.IssueNumber;
import bihuan.vault.Reporters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The office reviews the reply; somebody independent goes and sees; the head explains what cannot
 * be solved.
 */
@ApplicationScoped
@Transactional
public class Verification {

  /** Stands for the reporter wherever a verifier is named. */
  public static final String REPORTER = "reporter";

  @Inject Issues issues;
  @Inject IssueViews views;
  @Inject Days days;
  @Inject Accounts accounts;
  @Inject Recusals recusals;
  @Inject ServiceRecord record;
  @Inject Units units;
  @Inject Reporters reporters;
  @Inject Event<Deed> deeds;

  public void reject(IssueNumber number, RejectReason reason, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).reject(reason, words, by, days.of(by)));
  }

  /**
   * @param nextLook within a quarter
   */
  public void track(
      IssueNumber number, String plan, LocalDate nextLook, String responsible, By by) {
    deeds.fire(
        issues.toMove(number, by.actor()).track(plan, nextLook, responsible, by, days.of(by)));
  }

  public void restart(IssueNumber number, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).restart(words, by, days.of(by)));
  }

  /**
   * Names who goes and sees: not the assigner, not of a reported unit, nobody who keeps away from
   * one.
   *
   * @param verifier {@link #REPORTER}, or the account of a call-back officer or another observer
   */
  public void sendToVerify(IssueNumber number, String verifier, Method method, By by) {
    var issue = issues.toMove(number, by.actor());
    var named = REPORTER.equals(verifier) ? reporter(issue) : unbiased(account(verifier), issue);
    deeds.fire(issue.sendToVerify(named, method, by, days.of(by)));
  }

  /**
   * The named verifier's verdict: solved and satisfied, or not. Whoever keeps away from a unit by
   * now has none.
   */
  public void verify(IssueNumber number, Verdict verdict, By by) {
    var issue = issues.toMove(number, by.actor());
    var verifier = issue.isVerifiedBy(by.actor()) ? by : issues.asReporter(by, issue);
    recusal(verifier.actor(), issue)
        .ifPresent(
            it -> {
              throw Refusal.conflict("recusals.recused.self", units.nameOf(it.unit()), it.ground());
            });
    deeds.fire(issue.verify(verdict, verifier, days.of(by)));
    record.count(verifier.name(), ServiceActivity.VERIFICATION, by.day());
  }

  /** The reporter of a merged issue, once the main one was verified or closed. */
  public void rate(IssueNumber number, Verdict verdict, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.rate(verdict, views.links(issue), issues.asReporter(by, issue), days.of(by)));
  }

  /** Only after a second dissatisfaction; the law or policy that stands against it is named. */
  public void explain(IssueNumber number, String basis, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).explain(basis, words, by, days.of(by)));
  }

  private Actor reporter(Issue issue) {
    if (!reporters.hasWayBack(issue.pseudonym())) {
      throw Refusal.invalid("loop.reporterCannotVerify").at("verifier");
    }
    return new Actor(issue.pseudonym(), Role.REPORTER, "");
  }

  private Actor unbiased(Actor verifier, Issue issue) {
    recusal(verifier, issue).ifPresent(it -> refuse(verifier, it));
    return verifier;
  }

  private Optional<ActiveRecusal> recusal(Actor verifier, Issue issue) {
    return recusals.unitsClosedTo(verifier.name()).stream()
        .filter(issue::isWith)
        .flatMap(it -> recusals.against(verifier.name(), it).stream())
        .findFirst();
  }

  private void refuse(Actor verifier, ActiveRecusal it) {
    var name = accounts.find(verifier.name()).map(AccountRow::displayZh).orElse(verifier.name());
    throw Refusal.invalid("recusals.recused", name, units.nameOf(it.unit()), it.ground())
        .at("verifier");
  }

  private Actor account(String name) {
    return accounts
        .find(Require.words("verifier", name))
        .filter(it -> !it.disabled())
        .filter(it -> it.role() == Role.CALL_BACK_OFFICER || it.role() == Role.OBSERVER)
        .map(it -> new Actor(it.name(), it.role(), it.unit()))
        .orElseThrow(() -> Refusal.invalid("loop.unknownVerifier").at("verifier"));
  }
}
