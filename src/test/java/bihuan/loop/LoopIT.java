package bihuan.loop;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.HENRY_AT_HOUSING;
import static bihuan.Cast.HOUSING;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.TOM_AT_TRANSPORT;
import static bihuan.Cast.TRANSPORT;
import static bihuan.Cast.VERA;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Wuhai;
import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Enrolment;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.deadlines.Light;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import bihuan.history.History;
import bihuan.history.PassageRow;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.lists.Preset;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.notices.Told;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.panel.Particulars;
import bihuan.recusals.RecusalDeclaration;
import bihuan.recusals.RecusalGround;
import bihuan.relay.Relay;
import bihuan.vault.Anonymous;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * Each step of the loop once, wired up: the change, its history, its ledger entry, and what each
 * reader sees of it.
 */
@InContainer
@OnEmbedded
class LoopIT {

  private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
  private static final Identity ENZO_HIMSELF =
      new Identity("enzo", "包永福", "13947312345", "乌海市蓝天化工有限公司", "ENTERPRISE");

  @Inject Enrolment enrolment;
  @Inject Appointment appointment;
  @Inject Observers observers;
  @Inject RecusalDeclaration declaration;
  @Inject Succession succession;
  @Inject Notices notices;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Verification verification;
  @Inject Closing closing;
  @Inject Relay relay;
  @Inject Supervision supervision;
  @Inject EvidenceDesk desk;
  @Inject Issues issues;
  @Inject History history;
  @Inject IssueLists lists;
  @Inject Ledger ledger;
  @Inject Anonymous anonymous;

  private final IssueNumbers filed = new IssueNumbers();

  /** Files an issue when it is first asked for. */
  private class IssueNumbers {

    private IssueNumber number;

    IssueNumber get() {
      if (number == null) {
        number = intake.file(filing("取号机吐不出号"), ENZO_HIMSELF, by(ENZO));
      }
      return number;
    }
  }

  @Test
  void whatIsFiledIsOnRecordUnderAPseudonym() {
    var number = filed.get();

    var seen = issues.seenBy(by(CORA), number);

    assertThat(seen.stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(seen.reporter()).startsWith("R-");
    assertThat(deeds(number)).containsExactly("SUBMIT");
    assertThat(ledger.about(number.subject()))
        .extracting(EntryRow::by)
        .containsOnly(seen.reporter());
  }

  @Test
  void nobodyElseKnowsOfIt() {
    var number = filed.get();

    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(OLGA), number));
    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(HANNA_AT_HOUSING), number));
    assertRefused(Refusal.Ground.UNKNOWN, () -> rectification.sign(number, by(HANNA_AT_HOUSING)));
    assertThat(issues.seenBy(by(ENZO), number).visibility()).isEqualTo(Visibility.REPORTER);
  }

  @Test
  void aRefusedMoveLeavesNoTrace() {
    var number = filed.get();

    assertRefused(
        Refusal.Ground.CONFLICT, () -> triage.assign(number, HOUSING, List.of(), by(CORA)));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.SUBMITTED);
    assertThat(deeds(number)).containsExactly("SUBMIT");
  }

  @Test
  void missingInformationIsAskedForAndSupplied() {
    var number = filed.get();

    triage.askInfo(number, "哪个大厅？", by(CARL));
    assertThat(issues.seenBy(by(ENZO), number).moves())
        .containsExactlyInAnyOrder(Move.SUPPLY_INFO, Move.WITHDRAW);
    intake.supplyInfo(number, "海勃湾大厅", "", by(ENZO));

    assertThat(issues.seenBy(by(CORA), number).text().fact()).contains("海勃湾大厅");
    assertThat(deeds(number)).containsExactly("SUBMIT", "ASK_INFO", "SUPPLY_INFO");
  }

  @Test
  void aReporterMayTakeItBack() {
    intake.withdraw(filed.get(), "搞错了", by(ENZO));

    assertThat(issues.seenBy(by(CORA), filed.get()).stage()).isEqualTo(Stage.WITHDRAWN);
  }

  @Test
  void aRefusalIsObjectedToAndTheHeadTakesItUpAgain() {
    var number = filed.get();
    triage.refuse(number, RefusalReason.OTHER_CHANNEL, "请走热线", by(CORA));
    intake.object(number, "热线不管这个", by(ENZO));

    triage.reconsider(number, "确属本平台受理范围", by(HELEN));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.SUBMITTED);
  }

  @Test
  void anAnonymousReporterComesBackUnderThePseudonymOnly() {
    var receipt = intake.fileAnonymously(filing("暗示找中介", Secrecy.ANONYMOUS), Actor.NOBODY.at(NOW));
    var pseudonym = issues.seenBy(by(CORA), receipt.number()).reporter();
    var behind = new Actor(pseudonym, Role.REPORTER, "").at(NOW);
    assertThat(anonymous.pseudonymBehind(receipt.code())).contains(pseudonym);

    intake.withdraw(receipt.number(), "", behind);

    assertThat(issues.seenBy(behind, receipt.number()).stage()).isEqualTo(Stage.WITHDRAWN);
    assertRefused(
        Refusal.Ground.UNKNOWN, () -> issues.seenBy(Actor.NOBODY.at(NOW), receipt.number()));
  }

  @Test
  void anOutgoingTextThatStillTellsWhoIsNotSaved() {
    var number = accepted();

    assertRefused(
        Refusal.Ground.INVALID,
        () -> triage.reviewOutgoing(number, "取号难", "蓝天化工的包永福说取号机吐不出号", Set.of(), by(CORA)));

    assertThat(issues.seenBy(by(CORA), number).outgoing().fact()).isNull();
  }

  @Test
  void whatTheOfficeSaysToAUnitTellsNobodyWhoSpoke() {
    var number = inHand();

    assertRefused(Refusal.Ground.INVALID, () -> supervision.remind(number, "包先生又打电话催了", by(CORA)));
    assertRefused(
        Refusal.Ground.INVALID,
        () -> rectification.suspend(number, SuspendReason.FORCE_MAJEURE, "等包永福补材料", by(CORA)));
    assertRefused(Refusal.Ground.INVALID, () -> supervision.supervise(number, "蓝天化工催办", by(HELEN)));

    assertThat(deeds(number)).doesNotContain("REMINDED", "SUSPEND", "SUPERVISED");
    assertThat(deeds(number)).filteredOn("TEXT_REFUSED"::equals).hasSize(3);
    supervision.remind(number, "请抓紧", by(CORA));
  }

  @Test
  void namesCannotBeTriedByRemindersEither() {
    var number = inHand();

    for (var tries = 1; tries < Screening.TRIES_A_DAY; tries++) {
      assertRefused(Refusal.Ground.INVALID, () -> supervision.remind(number, "包永福催办", by(CORA)));
    }

    assertRefused(Refusal.Ground.TOO_MANY, () -> supervision.remind(number, "请抓紧", by(CORA)));
    supervision.remind(number, "请抓紧", by(CARL));
  }

  @Test
  void aUnitThatGuessesIsNotToldWhetherItIsRight() {
    var number = inHand();

    rectification.contact(number, "包先生您好，我们正在处理", by(HANNA_AT_HOUSING));

    assertThat(deeds(number)).doesNotContain("TEXT_REFUSED");
  }

  @Test
  void whoeverIsMergedInIsKeptOutOfTheOutgoingTextToo() {
    var olga = new Identity("olga", "欧阳岚", "13904731234", "", "OBSERVER");
    var main = intake.file(filing("取不到号"), olga, by(OLGA));
    var merged = intake.file(filing("也取不到号"), ENZO_HIMSELF, by(ENZO));
    triage.merge(merged, main, "同一件事", by(CORA));
    triage.accept(main, classification(), by(CORA));

    assertRefused(
        Refusal.Ground.INVALID,
        () -> triage.reviewOutgoing(main, "取号难", "包永福也说取不到号", Set.of(), by(CORA)));
  }

  @Test
  void whoeverHasNoWayBackIsNeitherAskedNorNamed() {
    var written = new Identity("", "白音", "13904730000", "", "");
    var number = intake.file(filing("取号机坏了"), written, by(CORA));

    assertRefused(Refusal.Ground.CONFLICT, () -> triage.askInfo(number, "哪一台？", by(CORA)));

    triage.accept(number, classification(), by(CORA));
    triage.reviewOutgoing(number, "取号机坏了", "大厅取号机吐不出号", Set.of(), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
    rectification.sign(number, by(HANNA_AT_HOUSING));
    report(number);
    rectification.signOff(number, by(HENRY_AT_HOUSING));
    assertRefused(
        Refusal.Ground.INVALID,
        () -> verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL)));
  }

  @Test
  void whatNobodyKnowsIsRefusedAtItsField() {
    var number = accepted();

    assertThat(
            catchThrowableOfType(
                    Refusal.class,
                    () -> triage.reviewOutgoing(number, "取号难", "吐不出号", Set.of("123"), by(CORA)))
                .field())
        .contains("files");
    triage.reviewOutgoing(number, "取号难", "吐不出号", Set.of(), by(CORA));
    assertThat(
            catchThrowableOfType(
                    Refusal.class, () -> triage.assign(number, "D99", List.of(), by(CORA)))
                .field())
        .contains("lead");
  }

  @Test
  void whoTriesNamesOneByOneIsOnRecordAndStopped() {
    var number = accepted();
    var before = deeds(number).size();
    ThrowingCallable review =
        () -> triage.reviewOutgoing(number, "取号难", "包永福说取号机吐不出号", Set.of(), by(CORA));

    for (var tries = 0; tries < Screening.TRIES_A_DAY; tries++) {
      assertRefused(Refusal.Ground.INVALID, review);
    }
    assertRefused(Refusal.Ground.TOO_MANY, review);
    assertRefused(
        Refusal.Ground.TOO_MANY,
        () -> triage.reviewOutgoing(number, "取号难", "吐不出号", Set.of(), by(CORA)));

    assertThat(ledger.about(number.subject()).stream().skip(before))
        .hasSize(Screening.TRIES_A_DAY)
        .allSatisfy(
            it -> {
              assertThat(it.what()).isEqualTo("TEXT_REFUSED");
              assertThat(it.by()).isEqualTo("cora");
              assertThat(it.facts()).isEqualTo(Map.of("field", "outgoing"));
            });
    triage.reviewOutgoing(number, "取号难", "吐不出号", Set.of(), by(CARL));
    triage.reviewOutgoing(number, "取号难", "没有号", Set.of(), CORA.at(NOW.plus(1, DAYS)));
  }

  @Test
  void namesCannotBeTriedByTextsThatPassEither() {
    var number = accepted();

    for (var tries = 0; tries < Screening.TRIES_A_DAY; tries++) {
      triage.reviewOutgoing(number, "取号难", "不是第" + tries + "个人", Set.of(), by(CORA));
    }

    assertRefused(
        Refusal.Ground.TOO_MANY,
        () -> triage.reviewOutgoing(number, "取号难", "也不是他", Set.of(), by(CORA)));
  }

  @Test
  void theUnitReadsNoWordsOfAVerdictWithoutAName() {
    var receipt = intake.fileAnonymously(filing("取号机吐不出号"), Actor.NOBODY.at(NOW));
    var number = receipt.number();
    triage.accept(number, classification(), by(CORA));
    triage.reviewOutgoing(number, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
    rectification.sign(number, by(HANNA_AT_HOUSING));
    report(number);
    rectification.signOff(number, by(HENRY_AT_HOUSING));
    verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL));
    var behind = new Actor(issues.seenBy(by(CORA), number).reporter(), Role.REPORTER, "").at(NOW);

    verification.verify(number, new Verdict(true, false, 1, "我是闻人静姝，还是没有号"), behind);

    assertThat(said(number, HANNA_AT_HOUSING)).isEmpty();
    assertThat(said(number, CORA)).contains("还是没有号");
  }

  private String said(IssueNumber number, Actor reader) {
    return history.of(issues.seenBy(by(reader), number)).stream()
        .filter(it -> it.what().equals("Move.NOT_SATISFIED"))
        .map(PassageRow::words)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAnswerThatStillTellsWhoIsNotPassedOn() {
    var number = assigned();
    rectification.sign(number, by(HANNA_AT_HOUSING));
    relay.ask(number, "哪个窗口？", by(HANNA_AT_HOUSING));
    var question = relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number)).get(0).id();
    relay.answer(number, question, "我是包永福，二楼窗口", by(ENZO));

    assertRefused(
        Refusal.Ground.INVALID, () -> relay.passOn(number, question, "包永福说是二楼窗口", by(CORA)));
    assertThat(deeds(number)).endsWith("REPORTER_ANSWERED", "TEXT_REFUSED");
    relay.passOn(number, question, "二楼窗口", by(CORA));

    assertThat(relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number)).get(0).answer())
        .isEqualTo("二楼窗口");
  }

  @Test
  void aCollectiveTermNeverLeads() {
    var number = accepted();
    triage.reviewOutgoing(number, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));

    assertRefused(Refusal.Ground.INVALID, () -> triage.assign(number, "C01", List.of(), by(CORA)));
    assertRefused(Refusal.Ground.INVALID, () -> triage.assign(number, "D99", List.of(), by(CORA)));
  }

  @Test
  void aUnitReadsTheReviewedWordsOnly() {
    var number = assigned();

    var seen = issues.seenBy(by(HANNA_AT_HOUSING), number);

    assertThat(seen.text().fact()).isEqualTo("大厅取号机吐不出号");
    assertThat(seen.reporter()).isEmpty();
    assertThat(history.of(seen)).extracting(PassageRow::what).containsExactly("Move.ASSIGN");
    assertThat(seen.dates().filed()).isNull();
    assertThat(seen.marks().source()).isNull();
    assertThat(seen.marks().secrecy()).isNull();
  }

  @Test
  void aReturnIsRuledOn() {
    var number = assigned();
    rectification.requestReturn(number, "属交通", TRANSPORT, by(HANNA_AT_HOUSING));

    triage.reassign(number, TRANSPORT, List.of(), "同意", by(CORA));

    assertThat(issues.seenBy(by(TOM_AT_TRANSPORT), number).stage()).isEqualTo(Stage.ASSIGNED);
    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(HANNA_AT_HOUSING), number));
  }

  @Test
  void aReturnIsUpheldAgainstTheUnit() {
    var number = assigned();
    rectification.requestReturn(number, "属交通", TRANSPORT, by(HANNA_AT_HOUSING));

    triage.uphold(number, "大厅由贵局管理", by(CORA));

    assertThat(issues.seenBy(by(HANNA_AT_HOUSING), number).moves())
        .contains(Move.REPORT)
        .doesNotContain(Move.REQUEST_RETURN);
  }

  @Test
  void aClockIsSuspendedAndResumed() {
    var number = inHand();
    rectification.suspend(number, SuspendReason.FORCE_MAJEURE, "停电", by(CORA));
    assertThat(issues.seenBy(by(CORA), number).lamp().light()).isEqualTo(Light.OFF);

    rectification.resume(number, by(CORA));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.HANDLING);
  }

  @Test
  void moreTimeIsAskedForAndDeclined() {
    var number = inHand();
    rectification.requestExtension(number, "要采购", by(HANNA_AT_HOUSING));

    rectification.declineExtension(number, "时间足够", by(CORA));

    assertThat(issues.seenBy(by(CORA), number).flags().extensionWaiting()).isFalse();
    assertThat(deeds(number)).endsWith("REQUEST_EXTENSION", "DECLINE_EXTENSION");
  }

  @Test
  void aReportNeedsEvidence() {
    var number = inHand();

    assertRefused(
        Refusal.Ground.INVALID,
        () ->
            rectification.report(
                number, new Reply("换了机器", Conclusion.SOLVED), by(HANNA_AT_HOUSING)));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.HANDLING);
  }

  @Test
  void aReportIsSentBackSignedRejectedAndTracked() {
    var number = inHand();
    report(number);
    rectification.sendBack(number, "写清楚", by(HENRY_AT_HOUSING));
    report(number);
    rectification.signOff(number, by(HENRY_AT_HOUSING));
    verification.reject(number, RejectReason.PROMISE_ONLY, "只有承诺", by(CORA));
    report(number);
    rectification.signOff(number, by(HENRY_AT_HOUSING));

    verification.track(number, "年内换完", City.day(NOW).plusDays(60), "张科", by(HELEN));
    verification.restart(number, "已具备条件", by(CORA));

    assertThat(issues.seenBy(by(HANNA_AT_HOUSING), number).stage()).isEqualTo(Stage.HANDLING);
  }

  @Test
  void nobodyVerifiesWhatTheyMustKeepAwayFrom() {
    var number = underReview();
    observer("nell.near", "乌海市住房和城乡建设局");

    assertThatThrownBy(
            () -> verification.sendToVerify(number, "nell.near", Method.CALL_BACK, by(CARL)))
        .isInstanceOfSatisfying(
            Refusal.class,
            it -> {
              assertThat(it.key()).isEqualTo("panel.recused");
              assertThat(it.field()).contains("verifier");
            });
  }

  @Test
  void whatAnObserverWhoLeftWasToVerifyIsHandedOn() {
    var number = underReview();
    var id = observer("lena.leaves", "");
    verification.sendToVerify(number, "lena.leaves", Method.CALL_BACK, by(CARL));

    appointment.dismiss(id, "不再方便", by(CORA));

    assertThat(issues.toBeVerifiedBy("lena.leaves")).isEmpty();
    assertThat(ledger.about("issue " + number).stream().map(EntryRow::what))
        .contains("VERIFICATION_HANDED_ON");
  }

  @Test
  void whatAnObserverIsRecusedFromIsNoLongerTheirsToVerify() {
    var number = underReview();
    var id = observer("rolf.recused", "");
    verification.sendToVerify(number, "rolf.recused", Method.CALL_BACK, by(CARL));

    declaration.declareFor(id, RecusalGround.RELATIVE, TRANSPORT, "", null, by(CORA));
    assertThat(issues.toBeVerifiedBy("rolf.recused")).containsExactly(number);
    declaration.declareFor(id, RecusalGround.RELATIVE, HOUSING, "", null, by(CORA));

    assertThat(issues.toBeVerifiedBy("rolf.recused")).isEmpty();
    assertThat(deeds(number)).endsWith("VERIFICATION_HANDED_ON");
    assertThat(told(new Actor("rolf.recused", Role.OBSERVER, ""), number))
        .contains(NoticeType.VERIFICATION_RECUSED);
    assertThat(told(CORA, number)).contains(NoticeType.VERIFIER_RECUSED);
    assertThat(told(HANNA_AT_HOUSING, number))
        .doesNotContain(NoticeType.VERIFICATION_RECUSED, NoticeType.VERIFIER_RECUSED);
  }

  @Test
  void aVerificationThatStayedWithSomebodyWhoLeftIsHandedOnInTheMorning() {
    var number = underReview();
    observer("stan.stayed", "");
    verification.sendToVerify(number, "stan.stayed", Method.CALL_BACK, by(CARL));
    enrolment.close("stan.stayed", NOW);

    succession.catchUp(Actor.HOUSE.at(NOW));

    assertThat(issues.toBeVerifiedBy("stan.stayed")).isEmpty();
    assertThat(told(CORA, number)).contains(NoticeType.VERIFIER_LEFT);
  }

  private List<NoticeType> told(Actor reader, IssueNumber number) {
    return Told.of(notices, reader, number.subject());
  }

  private String observer(String account, String organisation) {
    enrolment.welcome(account, account, account, "Quiet-River-42", NOW);
    appointment.found(
        account,
        new NewMember(
            new Particulars(
                account,
                "",
                Category.EXPERT,
                false,
                organisation,
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                City.day(NOW),
                null),
            Contact.NONE),
        Actor.HOUSE.at(NOW));
    return observers.find(account).orElseThrow().id();
  }

  @Test
  void itGoesRoundToTheEndAndComesBack() {
    var number = underReview();
    verification.sendToVerify(number, "vera", Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, true, 4, ""), by(VERA));
    closing.improve(number, "推广到各大厅", by(CORA));
    assertRefused(
        Refusal.Ground.INVALID,
        () -> closing.adopt(number, new Adoption(Change.RULE, "每天巡检", ""), by(HANNA_AT_HOUSING)));
    desk.keep(number, picture(), Purpose.IMPROVEMENT, by(HANNA_AT_HOUSING));
    closing.adopt(number, new Adoption(Change.RULE, "每天巡检", ""), by(HANNA_AT_HOUSING));
    closing.close(number, by(CORA));
    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.CLOSED);

    closing.reopen(number, null, "又吐不出号", by(CORA));

    assertThat(issues.seenBy(by(CORA), number).flags().reopened()).isOne();
    assertRefused(Refusal.Ground.UNKNOWN, () -> issues.seenBy(by(HANNA_AT_HOUSING), number));
  }

  @Test
  void theUnitReadsWhatAReporterVerifiedWithoutWhatGivesThemAway() {
    var number = underReview();
    verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL));
    verification.verify(
        number, new Verdict(true, false, 1, "包永福再去，电话13947312345，还是吐不出号"), by(ENZO));

    var last =
        history.of(issues.seenBy(by(HANNA_AT_HOUSING), number)).stream()
            .reduce((a, b) -> b)
            .orElseThrow();

    assertThat(last.role()).isEqualTo(Role.CALL_BACK_OFFICER);
    assertThat(last.words()).contains("还是吐不出号").doesNotContain("包永福", "13947312345");
    assertThat(last.by()).isEmpty();
    assertThat(last.at()).isNull();
  }

  @Test
  void aVerdictThatWouldStillTellWhoIsKeptFromTheUnitWhole() {
    var number = underReview();
    verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL));
    verification.verify(number, new Verdict(true, false, 1, "蓝天化工的人再去，还是吐不出号"), by(ENZO));

    var last =
        history.of(issues.seenBy(by(HANNA_AT_HOUSING), number)).stream()
            .reduce((a, b) -> b)
            .orElseThrow();

    assertThat(last.what()).isEqualTo("Move.NOT_SATISFIED");
    assertThat(last.words()).isEmpty();
  }

  @Test
  void whatTheReporterAddsIsNotForOversight() {
    triage.askInfo(filed.get(), "哪个大厅？", by(CARL));
    intake.supplyInfo(filed.get(), "蓝天化工门口那个大厅", "", by(ENZO));
    triage.accept(filed.get(), classification(), by(CORA));
    triage.reviewOutgoing(filed.get(), "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));

    assertThat(history.of(issues.seenBy(by(SIMON), filed.get())))
        .extracting(PassageRow::words)
        .containsOnly("");
  }

  @Test
  void itIsExplainedAfterASecondDissatisfaction() {
    var number = underReview();
    for (var time = 0; time < 2; time++) {
      verification.sendToVerify(number, Verification.REPORTER, Method.CALL_BACK, by(CARL));
      verification.verify(number, new Verdict(true, false, 1, "还是吐不出号"), by(ENZO));
      if (time == 0) {
        report(number);
        rectification.signOff(number, by(HENRY_AT_HOUSING));
      }
    }

    verification.explain(number, "采购办法", "须走年度采购", by(HELEN));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.CLOSED_EXPLAINED);
  }

  @Test
  void aMergedReporterIsAskedForSatisfactionOfTheirOwn() {
    var main = underReview();
    var second = intake.file(filing("也取不到号"), ENZO_HIMSELF, by(ENZO));
    var third = intake.file(filing("取号机坏了"), ENZO_HIMSELF, by(ENZO));
    var verdict = new Verdict(true, true, 5, "");
    triage.merge(third, second, "同一件事", by(CORA));
    triage.merge(second, main, "同一件事", by(CORA));
    assertRefused(Refusal.Ground.CONFLICT, () -> verification.rate(second, verdict, by(ENZO)));

    verification.sendToVerify(main, Verification.REPORTER, Method.CALL_BACK, by(CARL));
    verification.verify(main, verdict, by(ENZO));
    verification.rate(second, verdict, by(ENZO));

    for (var merged : List.of(second, third)) {
      var seen = issues.seenBy(by(ENZO), merged);
      assertThat(seen.links().mergedInto()).isEqualTo(main);
      assertThat(seen.reply()).as("the answer to the main one").isNotNull();
    }
    assertThat(deeds(second)).endsWith("MERGE", "RATED");
  }

  @Test
  void itIsTransferredByTheHead() {
    var number = filed.get();

    triage.transfer(number, "市纪委监委", "移交线索", by(HELEN));

    assertThat(issues.seenBy(by(CORA), number).stage()).isEqualTo(Stage.TRANSFERRED);
  }

  @Test
  void aQuestionReachesTheReporterAndItsAnswerTheUnitInReviewedWords() {
    var number = inHand();
    relay.ask(number, "是哪一台机器？", by(HANNA_AT_HOUSING));
    var question = relay.about(issues.seenBy(by(ENZO), number)).get(0).id();
    relay.answer(number, question, "进门左手，我姓包", by(ENZO));
    assertThat(relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number)).get(0).answer()).isNull();

    relay.passOn(number, question, "进门左手一台", by(CORA));

    assertThat(relay.about(issues.seenBy(by(HANNA_AT_HOUSING), number)).get(0).answer())
        .isEqualTo("进门左手一台");
  }

  @Test
  void itIsRemindedSupervisedAndMarkedMajor() {
    var number = inHand();

    supervision.remind(number, "请抓紧", by(CORA));
    supervision.supervise(number, "列入督办", by(HELEN));
    supervision.markMajor(number, "专报", by(HELEN));

    var flags = issues.seenBy(by(HANNA_AT_HOUSING), number).flags();
    assertThat(flags.supervised()).isTrue();
    assertThat(flags.major()).isTrue();
    assertThat(deeds(number)).endsWith("REMINDED", "SUPERVISED", "MAJOR");
  }

  @Test
  void ofTwoWhoAcceptAtOnceTheSecondLearnsWhereItStands() throws Exception {
    var number = filed.get();
    var start = new CountDownLatch(1);

    var answers =
        Stream.of(CORA, CARL)
            .map(it -> CompletableFuture.supplyAsync(() -> acceptWhen(start, number, it)))
            .toList();
    start.countDown();

    assertThat(answers.get(0).get() + "|" + answers.get(1).get())
        .isIn("done|loop.outOfTurn", "loop.outOfTurn|done");
    assertThat(deeds(number)).containsExactly("SUBMIT", "ACCEPT");
  }

  @Test
  void listsShowEachReaderTheirOwn() {
    var number = inHand();

    assertThat(numbersSeenBy(HANNA_AT_HOUSING)).contains(number);
    assertThat(numbersSeenBy(TOM_AT_TRANSPORT)).doesNotContain(number);
    assertThat(numbersSeenBy(OLGA)).doesNotContain(number);
    assertThat(numbersSeenBy(ENZO)).contains(number);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrOverlap() {
    filed.get();
    var first = lists.list(IssueFilter.of(Preset.OPEN), CORA, NOW, 2);
    var second = lists.list(IssueFilter.of(Preset.OPEN).after(first.next()), CORA, NOW, 2);
    var both = lists.list(IssueFilter.of(Preset.OPEN), CORA, NOW, 4);

    assertThat(
            Stream.concat(first.rows().stream(), second.rows().stream())
                .map(IssueRow::number)
                .toList())
        .isEqualTo(both.rows().stream().map(IssueRow::number).toList());
  }

  private String acceptWhen(CountDownLatch start, IssueNumber number, Actor coordinator) {
    try {
      start.await();
      triage.accept(number, classification(), by(coordinator));
      return "done";
    } catch (Refusal refused) {
      return refused.key();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<IssueNumber> numbersSeenBy(Actor reader) {
    var wanted =
        new IssueFilter(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            IssueFilter.Order.NEWEST,
            null);
    return lists.list(wanted, reader, NOW, 1000).rows().stream().map(IssueRow::number).toList();
  }

  private IssueNumber accepted() {
    triage.accept(filed.get(), classification(), by(CORA));
    return filed.get();
  }

  private IssueNumber assigned() {
    var number = accepted();
    triage.reviewOutgoing(number, "取号难", "大厅取号机吐不出号", Set.of(), by(CORA));
    triage.assign(number, HOUSING, List.of(), by(CORA));
    return number;
  }

  private IssueNumber inHand() {
    rectification.sign(assigned(), by(HANNA_AT_HOUSING));
    return filed.get();
  }

  private IssueNumber underReview() {
    report(inHand());
    rectification.signOff(filed.get(), by(HENRY_AT_HOUSING));
    return filed.get();
  }

  private void report(IssueNumber number) {
    desk.keep(number, picture(), Purpose.RECTIFICATION, by(HANNA_AT_HOUSING));
    rectification.report(number, new Reply("换了机器", Conclusion.SOLVED), by(HANNA_AT_HOUSING));
  }

  private List<String> deeds(IssueNumber number) {
    return ledger.about(number.subject()).stream().map(EntryRow::what).toList();
  }

  private static Filing filing(String title) {
    return filing(title, Secrecy.CONFIDENTIAL);
  }

  private static Filing filing(String title, Secrecy secrecy) {
    return new Filing(
        title,
        "我是蓝天化工的包永福，大厅" + title,
        "",
        "P01",
        3,
        Kind.PAIN_POINT,
        Wuhai.WUDA,
        Source.ENTERPRISE,
        secrecy,
        "");
  }

  private static Classification classification() {
    return new Classification(
        Kind.PAIN_POINT,
        Cause.SYSTEM_FAULT,
        Nature.INDIVIDUAL,
        IssueClass.B,
        1,
        "P01",
        3,
        Wuhai.WUDA,
        false);
  }

  private static Upload picture() {
    try {
      var bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(32, 24, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
      return new Upload("a.jpg", new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static By by(Actor actor) {
    return actor.at(NOW);
  }

  private static void assertRefused(Refusal.Ground ground, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt))
        .isNotNull()
        .extracting(Refusal::ground)
        .isEqualTo(ground);
  }
}
