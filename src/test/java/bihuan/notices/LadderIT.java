package bihuan.notices;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LEO;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OFFICER_AT_TAX;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.Refusal.Ground;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.classification.CardRuling;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Filing;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Nature;
import bihuan.classification.Source;
import bihuan.classification.SuspendReason;
import bihuan.loop.Intake;
import bihuan.loop.Issues;
import bihuan.loop.Rectification;
import bihuan.loop.Triage;
import bihuan.series.IssueNumber;
import bihuan.supervision.LadderStep;
import bihuan.supervision.PaperRow;
import bihuan.supervision.PaperState;
import bihuan.supervision.PaperView;
import bihuan.supervision.PaperView.Lapse;
import bihuan.supervision.Papers;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A class C issue in hand since Monday, 11 May 2026 and due on the 18th, up the ladder. */
@InContainer
@OnEmbedded
class LadderIT {

  @Inject DailyJobs jobs;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Issues issues;
  @Inject Papers papers;
  @Inject Notices notices;
  @Inject UserTransaction transaction;

  @Resource ManagedExecutorService executor;

  @Test
  void eachStepIsProposedOnItsDayIssuedNumberedAnsweredAndReleased() {
    var number = inHand(LAND, LINA_AT_LAND);

    comes("2026-05-18");
    assertThat(written(number)).isEmpty();
    comes("2026-05-19");
    comes("2026-05-19");
    var reminder = only(number, LadderStep.REMINDER_LETTER);
    assertThat(told(HELEN, reminder)).containsExactly(NoticeType.PAPER_PROPOSED);
    assertRefused(Ground.UNKNOWN, () -> papers.seenBy(on("2026-05-19", LINA_AT_LAND), reminder));
    assertRefused(Ground.FORBIDDEN, () -> papers.issue(reminder, on("2026-05-19", CORA)));
    papers.issue(reminder, on("2026-05-19", HELEN));
    assertThat(told(LINA_AT_LAND, reminder)).contains(NoticeType.PAPER_ISSUED);
    papers.acknowledge(reminder, on("2026-05-20", LINA_AT_LAND));
    assertRefused(
        Ground.CONFLICT, () -> papers.acknowledge(reminder, on("2026-05-20", AIDAN_AT_LAND)));

    comes("2026-05-21");
    comes("2026-05-22");
    var notice = only(number, LadderStep.SUPERVISION_NOTICE);
    papers.issue(notice, on("2026-05-22", HELEN));
    assertThat(issues.seenBy(on("2026-05-22", CORA), number).flags().supervised()).isTrue();
    assertThat(seen(CORA, notice).row().label()).matches("乌营督〔2026〕\\d+号");
    assertThat(seen(CORA, notice).answerDue()).isEqualTo("2026-05-27");

    comes("2026-05-27");
    assertThat(told(LINA_AT_LAND, notice)).contains(NoticeType.PAPER_DUE);
    assertThat(steps(number)).doesNotContain(LadderStep.INTERVIEW);
    comes("2026-05-28");
    comes("2026-05-29");
    var interview = only(number, LadderStep.INTERVIEW);
    assertRefused(Ground.FORBIDDEN, () -> papers.issue(interview, on("2026-05-29", HELEN)));
    papers.issue(interview, on("2026-05-29", LEO));
    comes("2026-06-04");
    var report = only(number, LadderStep.MAJOR_REPORT);
    papers.issue(report, on("2026-06-04", HELEN));
    assertRefused(Ground.UNKNOWN, () -> papers.seenBy(on("2026-06-04", LINA_AT_LAND), report));
    papers.acknowledge(report, on("2026-06-05", LEO));

    papers.answer(notice, "正在换", LocalDate.parse("2026-06-12"), on("2026-06-05", LINA_AT_LAND));
    assertThat(seen(CORA, notice).answer()).as("unsigned, it is the unit's own").isNull();
    papers.sign(notice, on("2026-06-05", AIDAN_AT_LAND));
    assertThat(told(SIMON, notice)).contains(NoticeType.PAPER_SIGNED);
    papers.sendBack(notice, "请写清责任人", on("2026-06-08", SIMON));
    papers.answer(notice, "科长负责", null, on("2026-06-08", LINA_AT_LAND));
    papers.sign(notice, on("2026-06-08", AIDAN_AT_LAND));
    papers.release(notice, "", on("2026-06-09", CORA));

    assertThat(seen(LINA_AT_LAND, notice).row().state()).isEqualTo(PaperState.RELEASED);
    assertThat(told(LINA_AT_LAND, notice)).contains(NoticeType.PAPER_OVER);
  }

  @Test
  void whoeverIssuesChoosesTheCircularInsteadOfTheInterview() {
    var number = inHand(LAND, LINA_AT_LAND);
    comes("2026-05-21");
    papers.issue(only(number, LadderStep.SUPERVISION_NOTICE), on("2026-05-22", HELEN));
    comes("2026-05-29");
    var id = only(number, LadderStep.INTERVIEW);
    assertThat(seen(LEO, id).offered().choose()).isEqualTo(LadderStep.CIRCULAR);
    assertThat(seen(HELEN, id).offered().choose()).isNull();
    assertRefused(
        Ground.FORBIDDEN, () -> papers.choose(id, LadderStep.CIRCULAR, on("2026-05-29", SIMON)));
    assertRefused(
        Ground.INVALID, () -> papers.choose(id, LadderStep.MAJOR_REPORT, on("2026-05-29", LEO)));

    papers.choose(id, LadderStep.CIRCULAR, on("2026-05-29", LEO));
    assertThat(seen(LEO, id).words()).contains("通报", number.value()).doesNotContain("到场");
    assertRefused(Ground.INVALID, () -> papers.word(id, "恩和巴图反映样式不同", on("2026-05-29", LEO)));
    papers.issue(id, on("2026-05-29", LEO));

    assertThat(label(id)).matches("2026-F\\d\\d");
    assertThat(told(LINA_AT_LAND, id)).contains(NoticeType.PAPER_ISSUED);
    assertThat(seen(CORA, id).answerDue()).isEqualTo("2026-06-03");
    assertRefused(
        Ground.CONFLICT,
        () -> papers.propose(LadderStep.INTERVIEW, number, "请来", on("2026-06-01", SIMON)));
    papers.acknowledge(id, on("2026-06-01", LINA_AT_LAND));
    papers.appeal(id, "已书面答复", on("2026-06-01", AIDAN_AT_LAND));
    papers.rule(id, CardRuling.UPHELD, "未见答复", on("2026-06-02", HELEN));
    comes("2026-06-04");
    only(number, LadderStep.MAJOR_REPORT);
    papers.answer(id, "科长负责", null, on("2026-06-05", LINA_AT_LAND));
    papers.sign(id, on("2026-06-05", AIDAN_AT_LAND));
    papers.release(id, "", on("2026-06-08", CORA));
    assertThat(seen(LINA_AT_LAND, id).row().state()).isEqualTo(PaperState.RELEASED);
  }

  @Test
  void whomTheCityDoesNotDirectIsNotNamedInACircular() {
    var number = inHand(TAX, OFFICER_AT_TAX);

    assertRefused(
        Ground.INVALID,
        () -> papers.propose(LadderStep.CIRCULAR, number, "请办", on("2026-05-19", SIMON)));
  }

  @Test
  void afterADowntimeOnlyTheStepThatFitsIsProposedAndAWeakerProposalLapses() {
    var late = inHand(LAND, LINA_AT_LAND);
    comes("2026-05-21");
    assertThat(steps(late))
        .contains(LadderStep.SUPERVISION_NOTICE)
        .doesNotContain(LadderStep.REMINDER_LETTER);

    var other = inHand(LAND, LINA_AT_LAND);
    comes("2026-05-19");
    var reminder = only(other, LadderStep.REMINDER_LETTER);
    comes("2026-05-21");
    assertThat(seen(CORA, reminder).lapse()).isEqualTo(Lapse.SUPERSEDED);
  }

  @Test
  void whatMovesOnOrIsDueLaterLapsesAndIsNotIssued() {
    var handedIn = inHand(LAND, LINA_AT_LAND);
    var extended = inHand(LAND, LINA_AT_LAND);
    comes("2026-05-19");
    var first = only(handedIn, LadderStep.REMINDER_LETTER);
    var second = only(extended, LadderStep.REMINDER_LETTER);

    rectification.suspend(handedIn, SuspendReason.values()[0], null, "", on("2026-05-20", CORA));
    assertThat(seen(CORA, first).lapse()).isEqualTo(Lapse.MOVED_ON);
    rectification.grantExtension(extended, on("2026-05-20", CORA));
    assertThat(seen(CORA, second).lapse()).isEqualTo(Lapse.DUE_MOVED);

    assertRefused(Ground.CONFLICT, () -> papers.issue(second, on("2026-05-20", HELEN)));
    comes("2026-05-26");
    assertThat(written(extended))
        .filteredOn(it -> it.step() == LadderStep.REMINDER_LETTER)
        .extracting(it -> it.due() + " " + it.state())
        .as("the new due day begins its own ladder")
        .containsExactly("2026-05-18 LAPSED", "2026-05-25 PROPOSED");
  }

  @Test
  void aUnitThatTheCityDoesNotDirectIsSentLettersAndNoCard() {
    var number = inHand(TAX, OFFICER_AT_TAX);
    comes("2026-05-21");

    assertThat(written(number))
        .allSatisfy(it -> assertThat(it.letter()).isTrue())
        .extracting(PaperRow::step)
        .containsExactly(LadderStep.SUPERVISION_NOTICE);
    assertThat(seen(CORA, only(number, LadderStep.SUPERVISION_NOTICE)).words())
        .contains("函", number.value(), "样式不同")
        .doesNotContain("恩和", "两家银行");
  }

  @Test
  void aCardIsPutInWritingAndGoneWithItsCancelling() {
    var number = inHand(LAND, LINA_AT_LAND);
    comes("2026-05-19");

    assertThat(seen(CORA, only(number, LadderStep.CARD_NOTICE)).words()).contains("黄牌：超期");
  }

  @Test
  void nobodyIssuesWhatIsAboutTheirOwnUnitAndNoWordTellsWhoSpoke() {
    var ours = inHand(LAND, LINA_AT_LAND);
    comes("2026-05-19");
    var id = only(ours, LadderStep.REMINDER_LETTER);

    assertRefused(Ground.INVALID, () -> papers.word(id, "恩和巴图反映样式不同", on("2026-05-19", CORA)));
    assertRefused(
        Ground.FORBIDDEN,
        () -> papers.issue(id, new Actor("hugo", Role.HEAD, LAND).at(on("2026-05-19", CORA).at())));
    papers.decline(id, "已电话说明", on("2026-05-19", CORA));
    comes("2026-05-20");
    assertThat(only(ours, LadderStep.REMINDER_LETTER))
        .as("declined once and for all")
        .isEqualTo(id);
  }

  @Test
  void nobodyIsCalledLateWhoIsNot() {
    var number = inHand(LAND, LINA_AT_LAND);

    assertRefused(
        Ground.INVALID,
        () -> papers.propose(LadderStep.REMINDER_LETTER, number, "", on("2026-05-18", CORA)));
    assertRefused(
        Ground.INVALID,
        () -> papers.propose(LadderStep.INTERVIEW, number, "", on("2026-05-19", SIMON)));
    assertThat(
            papers.propose(LadderStep.REMINDER_LETTER, number, "", on("2026-05-19", CORA)).words())
        .contains("2026年5月18日");
  }

  @Test
  void theUnitAppealsAndTheHeadRules() {
    var id = issued(inHand(LAND, LINA_AT_LAND), LadderStep.SUPERVISION_NOTICE, "2026-05-15");
    assertRefused(Ground.FORBIDDEN, () -> papers.appeal(id, "不属实", on("2026-05-18", LINA_AT_LAND)));
    papers.appeal(id, "不属实", on("2026-05-18", AIDAN_AT_LAND));
    assertThat(told(HELEN, id)).contains(NoticeType.PAPER_APPEALED);
    assertRefused(
        Ground.FORBIDDEN,
        () -> papers.rule(id, CardRuling.CANCELLED, "查实", on("2026-05-19", CARL)));

    papers.rule(id, CardRuling.CANCELLED, "查实已办", on("2026-05-19", HELEN));

    assertThat(seen(LINA_AT_LAND, id).row().state()).isEqualTo(PaperState.CANCELLED);
    assertThat(seen(LINA_AT_LAND, id).row().label()).as("it keeps its number").isNotNull();
  }

  @Test
  void numbersBeginAnewWithTheYearAndNoneIsLostWhereIssuingFails() throws Exception {
    var last = proposed(inHand(LAND, LINA_AT_LAND));
    var first = proposed(inHand(LAND, LINA_AT_LAND));
    var second = proposed(inHand(LAND, LINA_AT_LAND));
    papers.issue(last, on("2061-12-31", HELEN));
    transaction.begin();
    papers.issue(first, on("2062-01-01", HELEN));
    transaction.rollback();
    papers.issue(second, on("2062-01-01", HELEN));
    papers.issue(first, on("2062-01-02", HELEN));

    assertThat(label(last)).isEqualTo("乌营提〔2061〕1号");
    assertThat(label(second)).isEqualTo("乌营提〔2062〕1号");
    assertThat(label(first)).isEqualTo("乌营提〔2062〕2号");
  }

  @Test
  void twoWhoIssueAtOnceGiveTwoNumbersAndOnePaperOne() throws Exception {
    var one = proposed(inHand(LAND, LINA_AT_LAND));
    var other = proposed(inHand(LAND, LINA_AT_LAND));
    var tries =
        List.of(one, one, other, other).stream()
            .map(
                it ->
                    executor.submit(
                        () -> {
                          try {
                            papers.issue(it, on("2063-03-01", HELEN));
                            return true;
                          } catch (Refusal second) {
                            assertThat(second.ground()).isEqualTo(Ground.CONFLICT);
                            return false;
                          }
                        }))
            .toList();
    var issued = new ArrayList<Boolean>();
    for (var it : tries) {
      issued.add(it.get(60, TimeUnit.SECONDS));
    }

    assertThat(issued).containsExactlyInAnyOrder(true, true, false, false);
    assertThat(List.of(label(one), label(other)))
        .containsExactlyInAnyOrder("乌营提〔2063〕1号", "乌营提〔2063〕2号");
  }

  private String issued(IssueNumber number, LadderStep step, String day) {
    var id = papers.propose(step, number, "请办", on(day, CORA)).row().id();
    papers.issue(id, on(day, HELEN));
    return id;
  }

  private String proposed(IssueNumber number) {
    return papers
        .propose(LadderStep.REMINDER_LETTER, number, "请办", on("2026-05-12", CORA))
        .row()
        .id();
  }

  private String label(String id) {
    return seen(CORA, id).row().label();
  }

  private PaperView seen(Actor reader, String id) {
    return papers.seenBy(on("2026-06-10", reader), id);
  }

  private List<PaperRow> written(IssueNumber number) {
    var by = on("2026-06-10", CORA);
    return papers.about(issues.seenBy(by, number), by);
  }

  private List<LadderStep> steps(IssueNumber number) {
    return written(number).stream().map(PaperRow::step).toList();
  }

  private String only(IssueNumber number, LadderStep step) {
    var found = written(number).stream().filter(it -> it.step() == step).toList();
    assertThat(found).hasSize(1);
    return found.get(0).id();
  }

  private List<NoticeType> told(Actor reader, String id) {
    return Told.of(notices, reader, "paper " + id);
  }

  private IssueNumber inHand(String unit, Actor officer) {
    var number = assigned(unit);
    rectification.sign(number, on("2026-05-11", officer));
    rectification.contact(number, "在办", on("2026-05-11", officer));
    if (unit.equals(LAND)) {
      rectification.requestExtension(number, "要开会", on("2026-05-15", officer));
    }
    return number;
  }

  private IssueNumber assigned(String unit) {
    var number =
        intake.file(
            new Filing(
                "两家银行要的样式不同",
                "同一份申请补正了两次",
                "",
                "P04",
                4,
                Kind.BLOCKAGE,
                Wuhai.HAINAN,
                Source.EXPERIENCE,
                Secrecy.CONFIDENTIAL,
                "",
                false),
            new Identity("enzo", "恩和巴图", "", "恩和商贸", "企业联系人"),
            on("2026-05-11", ENZO));
    triage.accept(
        number,
        new Classification(
            Kind.BLOCKAGE,
            Cause.NO_COMMON_FORM,
            Nature.INDIVIDUAL,
            IssueClass.C,
            8,
            "P04",
            4,
            Wuhai.HAINAN,
            false),
        on("2026-05-11", CORA));
    triage.reviewOutgoing(number, 0, "样式不同", "要求不同", Set.of(), on("2026-05-11", CORA));
    triage.assign(number, unit, List.of(), on("2026-05-11", CORA));
    return number;
  }

  private void comes(String day) {
    jobs.work(on(day, Actor.HOUSE));
  }

  private static By on(String day, Actor actor) {
    return actor.at(LocalDate.parse(day).atTime(DailyJobs.BEGINS).atZone(City.ZONE).toInstant());
  }

  private static void assertRefused(Ground ground, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt))
        .isNotNull()
        .extracting(Refusal::ground)
        .isEqualTo(ground);
  }
}
