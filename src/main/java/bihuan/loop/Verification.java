package bihuan.loop;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.classification.Method;
import bihuan.classification.RejectReason;
import bihuan.classification.Verdict;
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
  @Inject Succession succession;
  @Inject Event<Deed> deeds;

  public void reject(IssueNumber number, RejectReason reason, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).reject(reason, words));
  }

  /**
   * @param nextLook within a quarter
   */
  public void track(
      IssueNumber number, String plan, LocalDate nextLook, String responsible, By by) {
    deeds.fire(
        issues
            .toMove(number, by.actor())
            .movedBy(by, days.of(by))
            .track(plan, nextLook, responsible));
  }

  /**
   * Nothing has changed yet; the share of what is tracked is shown to everybody.
   *
   * @param nextLook within a quarter
   */
  public void keepTracking(IssueNumber number, String seen, LocalDate nextLook, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(issue.movedBy(by, days.of(by)).keepTracking(seen, nextLook));
  }

  public void restart(IssueNumber number, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).restart(words));
  }

  /**
   * Names who goes and sees: not the assigner, not of a reported unit, nobody who keeps away from
   * one. Whoever goes the same way again is drawn by lot, so that nobody learns by being passed
   * over who reported it.
   *
   * @param verifier {@link #REPORTER}, or the account of a call-back officer or another observer;
   *     nobody for a re-run
   */
  public void sendToVerify(IssueNumber number, String verifier, Method method, By by) {
    var issue = issues.toMove(number, by.actor());
    var next = named(verifier, method, issue, by);
    deeds.fire(issue.movedBy(by, days.of(by)).sendToVerify(next, method));
  }

  /** Another one, under the same guards, and the reason. */
  public void changeVerifier(
      IssueNumber number, String verifier, Method method, String words, By by) {
    verifyByAnother(Move.CHANGE_VERIFIER, number, verifier, method, words, by);
  }

  /** Nobody was reached, or an explanation is doubted: somebody else looks, on the spot at best. */
  public void verifyAgain(IssueNumber number, String verifier, Method method, String words, By by) {
    verifyByAnother(Move.VERIFY_AGAIN, number, verifier, method, words, by);
  }

  private void verifyByAnother(
      Move move, IssueNumber number, String verifier, Method method, String words, By by) {
    var issue = issues.toMove(number, by.actor());
    var next = named(verifier, method, issue, by);
    deeds.fire(issue.movedBy(by, days.of(by)).verifyByAnother(move, next, method, words));
  }

  private Actor named(String verifier, Method method, Issue issue, By by) {
    if (method == Method.RE_RUN) {
      if (!Signs.isMissing(verifier)) {
        throw Refusal.invalid("loop.reRunIsDrawn").at("verifier");
      }
      return succession.drawn(issue, by);
    }
    return REPORTER.equals(verifier) ? reporter(issue) : unbiased(account(verifier), issue);
  }

  /** The verifier called, and nobody answered. */
  public void tryInVain(IssueNumber number, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).notedBy(by, days.of(by)).tryInVain(words));
  }

  /** After three tries at different hours of at least two days. */
  public void reachNobody(IssueNumber number, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).reachNobody(words));
  }

  /**
   * The named verifier's verdict: solved, explained, or neither. Whoever keeps away from a unit by
   * now has none.
   *
   * @return what it makes of the issue
   */
  public Move verify(IssueNumber number, Verdict verdict, By by) {
    var issue = issues.toMove(number, by.actor());
    var verifier = issue.isVerifiedBy(by.actor()) ? by : issues.asReporter(by, issue);
    recusal(verifier.actor(), issue)
        .ifPresent(
            it -> {
              throw Refusal.conflict("recusals.recused.self", units.nameOf(it.unit()), it.ground());
            });
    var moved = issue.movedBy(verifier, days.of(by)).verify(verdict);
    deeds.fire(moved);
    record.count(verifier.name(), ServiceActivity.VERIFICATION, by.day());
    return moved.move();
  }

  /** The reporter, once it is closed; of a merged issue once the main one is through. */
  public void rate(IssueNumber number, Verdict verdict, By by) {
    var issue = issues.toMove(number, by.actor());
    deeds.fire(
        issue.notedBy(issues.asReporter(by, issue), days.of(by)).rate(verdict, views.links(issue)));
  }

  /**
   * The office has called the reporter back.
   *
   * @param tries how often it took, 1 to 20
   */
  public void callBack(IssueNumber number, Verdict verdict, int tries, By by) {
    deeds.fire(issues.toMove(number, by.actor()).notedBy(by, days.of(by)).callBack(verdict, tries));
  }

  /** Not by whoever reviewed it; the verifier has agreed to the unit's conclusion before. */
  public void leaveOut(IssueNumber number, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).notedBy(by, days.of(by)).leaveOut(words));
  }

  /**
   * Where the explanation was accepted, or after a second dissatisfaction; the law or policy that
   * stands against it is named.
   */
  public void explain(IssueNumber number, String basis, String words, By by) {
    deeds.fire(issues.toMove(number, by.actor()).movedBy(by, days.of(by)).explain(basis, words));
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
