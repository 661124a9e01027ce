package bihuan.loop;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.Adoption;
import bihuan.classification.CardRuling;
import bihuan.classification.Classification;
import bihuan.classification.Method;
import bihuan.classification.RefusalReason;
import bihuan.classification.RejectReason;
import bihuan.classification.Reply;
import bihuan.classification.SuspendReason;
import bihuan.classification.Verdict;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import bihuan.series.IssueNumber;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Somebody, or the house, makes a move: what each of them tells the parts of the issue. */
final class Mover {

  /** Nothing comes of these but the stage, and what was said. */
  private static final Set<Move> PLAIN =
      EnumSet.of(
          Move.ASK_INFO,
          Move.LAPSE,
          Move.WITHDRAW,
          Move.RELEASE,
          Move.RECONSIDER,
          Move.DISMISS,
          Move.SEND_BACK,
          Move.IMPROVE);

  private final Issue issue;
  private final By by;
  private final Today today;

  Mover(Issue issue, By by, Today today) {
    this.issue = issue;
    this.by = by;
    this.today = today;
  }

  private Issue.MoveSaid begin(Move move, String words) {
    return issue.begin(move, words, by, today);
  }

  IssueMoved make(Move plain, String words) {
    if (!PLAIN.contains(plain)) {
      throw new IllegalArgumentException(plain + " has a verb of its own");
    }
    return begin(plain, words).made();
  }

  // ---- intake and triage

  IssueMoved supplyInfo(String supplement) {
    return begin(Move.SUPPLY_INFO, supplement).tell(issue.text()::add).made();
  }

  IssueMoved refuse(RefusalReason reason, String words) {
    var said = begin(Move.REFUSE, words);
    said.given("reason", reason);
    issue.clocks().allowObjection(today);
    return said.made();
  }

  IssueMoved object(String reason) {
    var said = begin(Move.OBJECT, reason);
    said.fact("due", issue.clocks().awaitObjectionRuling(today));
    return said.made();
  }

  IssueMoved askToWithdraw(String reason) {
    var said = begin(Move.ASK_TO_WITHDRAW, reason);
    said.fact("due", issue.clocks().awaitWithdrawalRuling(today));
    return said.made();
  }

  IssueMoved merge(Issue main, String words) {
    var said = begin(Move.MERGE, words);
    issue.outcome().merge(issue.number(), main, said);
    return said.made();
  }

  /**
   * No unit has it before its eyes any more: it may be the one that is accused.
   *
   * @param entry of the register of what was handed over
   */
  IssueMoved transfer(String authority, String entry, String words) {
    var said = begin(Move.TRANSFER, words);
    said.fact("authority", Require.words("authority", authority, 100)).fact("entry", entry);
    issue.routing().takeBack();
    return said.made();
  }

  IssueMoved accept(Classification made) {
    var said = begin(Move.ACCEPT, "");
    issue.classify(Classified.by(made, said));
    return said.made();
  }

  /** It was accepted as what it is not; nothing that was in time is late by it. */
  IssueMoved correct(Classification made, String words) {
    var said = begin(Move.CORRECT, words);
    var before = issue.classified().limit();
    issue.classify(issue.classified().corrected(made, said));
    if (issue.routing().handed && issue.classified().limit() != before) {
      issue
          .clocks()
          .correct(issue.classified().limit(), issue.stage().pace() == Stage.Pace.UNIT, today);
    }
    issue.changed(by.at());
    return said.made();
  }

  IssueMoved assign(String lead, Set<String> others) {
    var said = begin(Move.ASSIGN, "");
    issue.text().requireReviewed(issue.number());
    issue.preview().requireOver(issue.number(), today);
    return handTo(lead, others, said);
  }

  private IssueMoved handTo(String lead, Set<String> others, Issue.MoveSaid said) {
    issue.classified().requireHandable(others);
    issue.routing().to(lead, others, said);
    issue.askAnew(others, today);
    said.fact("due", issue.clocks().startRectification(issue.classified().limit(), said.today()));
    return said.made();
  }

  // ---- the unit

  IssueMoved sign() {
    return beginWork(begin(Move.SIGN, ""));
  }

  /** The unit let the days pass in which it could have returned it. */
  IssueMoved signByDefault() {
    return beginWork(begin(Move.SIGN_BY_DEFAULT, ""));
  }

  private IssueMoved beginWork(Issue.MoveSaid said) {
    issue.rectified().begin(said);
    issue.clocks().awaitFirstContact(said.today());
    return said.made();
  }

  IssueMoved requestReturn(String reason, String suggested) {
    var said = begin(Move.REQUEST_RETURN, reason);
    issue.routing().returnTo(suggested, said);
    issue.clocks().pause(today);
    return said.made();
  }

  IssueMoved reassign(String lead, Set<String> others, String words) {
    var said = begin(Move.REASSIGN, words);
    issue.routing().requireAnother(lead);
    return handTo(lead, others, said);
  }

  /** It was with the wrong unit. What that did stays on record, and so do its cards. */
  IssueMoved redirect(String lead, Set<String> others, String words) {
    var said = begin(Move.REDIRECT, words);
    issue.routing().requireAnother(lead);
    said.fact("before", issue.routing().lead);
    issue.routing().redirect();
    issue.rectified().leave();
    issue.appeal().forget();
    issue.outcome().forgetImprovement();
    issue.extension().forget();
    return handTo(lead, others, said);
  }

  /**
   * Co-operating units are added, with a limit of their own from today, or let go.
   *
   * @param others all that co-operate from now on
   */
  IssueMoved changeUnits(Set<String> others, String words) {
    var said = begin(Move.CHANGE_UNITS, words);
    issue.classified().requireHandable(others);
    said.fact("others", String.join("|", others));
    issue.ask(others, today);
    issue.changed(by.at());
    return said.made();
  }

  IssueMoved opine(String words) {
    var said = begin(Move.OPINE, words);
    return said.tell(issue.opinionOf(by.actor()).orElseThrow()::write).made();
  }

  IssueMoved signOpinion() {
    var said = begin(Move.SIGN_OPINION, "");
    return said.tell(issue.opinionOf(by.actor()).orElseThrow()::sign).made();
  }

  IssueMoved uphold(String reason) {
    var said = begin(Move.UPHOLD, reason);
    issue.clocks().resumeAfterRuling(today);
    return beginWork(said);
  }

  /**
   * @param days working days, after which it goes on by itself; null for all that are left
   */
  IssueMoved suspend(SuspendReason reason, Integer days, String words) {
    var said = begin(Move.SUSPEND, words);
    said.given("reason", reason).fact("days", issue.clocks().suspend(days, today));
    return said.made();
  }

  IssueMoved resume() {
    var said = begin(Move.RESUME, "");
    issue.clocks().resumeAfterSuspension(today);
    return said.made();
  }

  /** Names the co-operating units that let their limit pass. */
  IssueMoved report(Reply reply) {
    var said = begin(Move.REPORT, reply.measures());
    issue.comesBackTo(issue.stage());
    var silent = issue.opinions().stream().filter(it -> !it.isSigned()).map(it -> it.unit).toList();
    if (!silent.isEmpty()) {
      said.fact("silent", String.join("|", silent));
    }
    issue.rectified().report(reply, said);
    return said.made();
  }

  IssueMoved signOff() {
    var said = begin(Move.SIGN_OFF, "");
    issue.rectified().sign(said);
    issue.extension().lapse();
    return said.made();
  }

  /** The office takes it from a unit that is much too late, and says what it found itself. */
  IssueMoved callIn(Reply found) {
    var said = begin(Move.CALL_IN, found.measures());
    issue.rectified().callIn(found.conclusion(), said);
    issue.extension().lapse();
    return said.made();
  }

  IssueMoved requestExtension(String reason) {
    return begin(Move.REQUEST_EXTENSION, reason).tell(issue.extension()::ask).made();
  }

  IssueMoved grantExtension() {
    var said = begin(Move.GRANT_EXTENSION, "");
    issue.extension().rule(Extension.State.GRANTED);
    said.fact("due", issue.clocks().extend(issue.classified().extension(), today));
    return said.made();
  }

  IssueMoved declineExtension(String reason) {
    var said = begin(Move.DECLINE_EXTENSION, reason);
    issue.extension().rule(Extension.State.DECLINED);
    return said.made();
  }

  // ---- review and verification

  IssueMoved reject(RejectReason reason, String words) {
    var said = begin(Move.REJECT, words);
    issue.rectified().reject(reason, said);
    issue.clocks().startRedo(today);
    return said.made();
  }

  IssueMoved track(String plan, LocalDate nextLook, String responsible) {
    var said = begin(Move.TRACK, plan);
    issue.rectified().track(nextLook, responsible, said);
    issue.clocks().appoint(nextLook, today);
    issue.comesBackTo(issue.stage() == Stage.IMPROVING ? Stage.IMPROVING : Stage.HANDLING);
    return said.made();
  }

  /** Nothing has changed yet: it is looked at again within a quarter. */
  IssueMoved keepTracking(String seen, LocalDate nextLook) {
    var said = begin(Move.KEEP_TRACKING, seen);
    issue.rectified().lookAgain(nextLook, said);
    issue.clocks().lookAgain(nextLook, today);
    return said.made();
  }

  /** To the rectification or the improvement, whichever it was set aside from. */
  IssueMoved restart(String words) {
    var said = begin(Move.RESTART, words).tell(issue.rectified()::begin);
    issue.clocks().restartRectification(issue.classified().limit(), today);
    return said.made();
  }

  IssueMoved sendToVerify(Actor verifier, Method method) {
    var said = begin(Move.SEND_TO_VERIFY, "");
    said.given("method", method);
    requireIndependent(verifier);
    issue.rectified().verifyBy(verifier, method, said);
    issue.forgetTries();
    return said.made();
  }

  /**
   * Somebody else goes and sees.
   *
   * @param move CHANGE_VERIFIER, or VERIFY_AGAIN where the verdict leaves a doubt
   */
  IssueMoved verifyByAnother(Move move, Actor verifier, Method method, String words) {
    var said = begin(move, words);
    said.given("method", method);
    requireIndependent(verifier);
    issue.rectified().verifyByAnother(verifier, method, said);
    issue.forgetTries();
    return said.made();
  }

  private void requireIndependent(Actor verifier) {
    issue.routing().requireIndependent(verifier, issue.isWith(verifier.unit()));
    if (issue.appeal().isDoubted(verifier.name())) {
      throw Refusal.invalid("loop.verifierDoubted").at("verifier");
    }
  }

  /** Satisfied, content with an explanation, or neither, as the verdict says. */
  IssueMoved verify(Verdict verdict) {
    var said = begin(moveOf(verdict), verdict.words());
    issue.appeal().hear(verdict, issue.rectified(), issue.routing().lead, said);
    issue.rectified().verified(verdict, said);
    if (moveOf(verdict) == Move.NOT_SATISFIED) {
      issue.clocks().startRedo(today);
    }
    return said.made();
  }

  static Move moveOf(Verdict verdict) {
    if (verdict.isGood()) {
      return Move.SATISFIED;
    }
    return verdict.isExplained() ? Move.EXPLANATION_ACCEPTED : Move.NOT_SATISFIED;
  }

  IssueMoved reachNobody(String words) {
    var said = begin(Move.NOT_REACHED, words);
    said.fact("tries", issue.tries().size());
    issue.rectified().reachNobody();
    return said.made();
  }

  IssueMoved explain(String basis, String words) {
    var said = begin(Move.EXPLAIN, words);
    issue.rectified().explain(basis, said);
    issue.outcome().close(said);
    return said.made();
  }

  // ---- improvement and closing

  IssueMoved adopt(Adoption adoption) {
    var said = begin(Move.ADOPT, adoption.words());
    issue.outcome().adopt(adoption, said);
    return said.made();
  }

  IssueMoved signImprovement() {
    return begin(Move.SIGN_IMPROVEMENT, "").tell(issue.outcome()::signImprovement).made();
  }

  IssueMoved close() {
    var said = begin(Move.CLOSE, "").tell(issue.outcome()::close);
    issue.publication().await();
    issue.clocks().watch(today);
    if (issue.outcome().isImprovementSigned()) {
      issue.clocks().awaitEffectCheck(today);
    }
    return said.made();
  }

  /** The same trouble came back, as that other issue tells. */
  IssueMoved reopen(IssueNumber cameBackAs, String words) {
    var said = begin(Move.REOPEN, words);
    issue.outcome().reopen(cameBackAs, said);
    issue.clocks().endEffectCheck();
    issue.rating().forget();
    issue.publication().lapse();
    issue.routing().takeBack();
    issue.extension().forget();
    issue.rectified().forget();
    issue.appeal().forget();
    return said.made();
  }

  // ---- what a unit is held to

  /** The unit that had it last is told what it is held to have done. */
  IssueMoved hear(String words) {
    var said = begin(Move.HEAR, words);
    issue.hearing().open(issue.routing().lead, said);
    said.fact("due", issue.clocks().hear(today));
    return said.made();
  }

  IssueMoved stateCase(String words) {
    return begin(Move.STATE_CASE, words).tell(issue.hearing()::state).made();
  }

  IssueMoved ruleFalseClosing(String words) {
    return begin(Move.RULE_FALSE_CLOSING, words).tell(issue.hearing()::close).made();
  }

  IssueMoved appealCard(Integer card, String reason) {
    var said = begin(Move.APPEAL_CARD, reason);
    var appealed = issue.card(card);
    if (!appealed.isOf(by.actor().unit()) || !appealed.isAppealable(today)) {
      throw Refusal.invalid("loop.cardNotAppealable").at("card");
    }
    said.fact("due", today.due(Limit.APPEAL_RULE));
    return said.tell(appealed::appeal).made();
  }

  IssueMoved ruleAppeal(Integer card, CardRuling ruling, String words) {
    var said = begin(Move.RULE_APPEAL, words);
    var appealed = issue.card(card);
    if (!appealed.isAppealWaiting()) {
      throw Refusal.invalid("loop.noAppealWaits").at("card");
    }
    appealed.rule(ruling, said);
    if (!appealed.counts()) {
      issue.flags().cancel(appealed);
    }
    return said.made();
  }
}
