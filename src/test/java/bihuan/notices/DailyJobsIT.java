package bihuan.notices;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.city.City;
import bihuan.classification.Adoption;
import bihuan.classification.CardReason;
import bihuan.classification.Cause;
import bihuan.classification.Change;
import bihuan.classification.Classification;
import bihuan.classification.Conclusion;
import bihuan.classification.Effect;
import bihuan.classification.Filing;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.Reply;
import bihuan.classification.Source;
import bihuan.classification.SuspendReason;
import bihuan.classification.Verdict;
import bihuan.classification.VerdictRuling;
import bihuan.evidence.Pictures;
import bihuan.evidence.Purpose;
import bihuan.evidence.Samples;
import bihuan.loop.Closing;
import bihuan.loop.EvidenceDesk;
import bihuan.loop.Intake;
import bihuan.loop.IssueNotes;
import bihuan.loop.Issues;
import bihuan.loop.Rectification;
import bihuan.loop.Rulings;
import bihuan.loop.Stage;
import bihuan.loop.Triage;
import bihuan.loop.Verification;
import bihuan.series.IssueNumber;
import bihuan.supervision.Cards;
import bihuan.vault.Identity;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class C issue in hand since Monday, 11 May 2026: due on the 18th. */
@InContainer
class DailyJobsIT {

  @Inject DailyJobs jobs;
  @Inject HalfTimeReminders halfTime;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Rectification rectification;
  @Inject Verification verification;
  @Inject Closing closing;
  @Inject EvidenceDesk desk;
  @Inject IssueNotes issueNotes;
  @Inject Cards cards;
  @Inject Rulings rulings;
  @Inject Issues issues;
  @Inject Notices notices;

  private IssueNumber number;

  @BeforeEach
  void aUnitHasItInHand() {
    number = assigned();
    rectification.sign(number, on("2026-05-11", LINA_AT_LAND));
  }

  private IssueNumber filed() {
    return intake.file(
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
  }

  private IssueNumber assigned() {
    var filed = filed();
    triage.accept(
        filed,
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
    triage.reviewOutgoing(filed, 0, "样式不同", "要求不同", Set.of(), on("2026-05-11", CORA));
    triage.assign(filed, "D05", List.of(), on("2026-05-11", CORA));
    return filed;
  }

  @Test
  void remindersAndCardsComeOnTheirDaysAndOnce() {
    for (var day : List.of("2026-05-14", "2026-05-15", "2026-05-15", "2026-05-17", "2026-05-18")) {
      comes(day);
    }
    assertThat(told(LINA_AT_LAND))
        .containsExactly(NoticeType.DUE_TODAY, NoticeType.DUE_SOON, NoticeType.TO_SIGN);
    assertThat(yellow()).isZero();

    comes("2026-05-19");
    comes("2026-05-20");
    assertThat(yellow()).isEqualTo(1);
    assertThat(red()).isZero();

    comes("2026-05-25");
    comes("2026-05-25");
    assertThat(yellow()).isEqualTo(1);
    assertThat(red()).isEqualTo(1);
    assertThat(told(LINA_AT_LAND))
        .startsWith(NoticeType.CARD_LONG_OVERDUE, NoticeType.CARD_OVERDUE, NoticeType.DUE_TODAY);
  }

  @Test
  void whatIsToBeSignedForInADayIsRemindedOfAtHalfOfItOnce() {
    number = assigned();
    halfTime("2026-05-11T18:00");
    comes("2026-05-12");
    halfTime("2026-05-12T13:44");
    assertThat(told(LINA_AT_LAND)).containsExactly(NoticeType.TO_SIGN);

    halfTime("2026-05-12T13:45");
    halfTime("2026-05-12T13:46");
    comes("2026-05-12");
    assertThat(told(LINA_AT_LAND)).containsExactly(NoticeType.DUE_TODAY, NoticeType.TO_SIGN);
  }

  @Test
  void twoYellowCardsOnOneIssueMakeARedOne() {
    comes("2026-05-19");
    cards.show(CardReason.REJECTED, number, on("2026-05-20", Actor.HOUSE));
    assertThat(yellow()).isEqualTo(2);
    assertThat(red()).isEqualTo(1);

    assertThatThrownBy(
            () ->
                issueNotes.show(CardReason.REJECTED, "D05", number, on("2026-05-20", LINA_AT_LAND)))
        .isInstanceOf(Refusal.class);
    assertThat(yellow()).isEqualTo(2);
  }

  @Test
  void aSuspensionIsOverAfterItsDaysAndTheOfficeIsToldOnTheLast() {
    rectification.suspend(number, SuspendReason.values()[0], null, "", on("2026-05-12", CORA));

    comes("2026-06-10");
    assertThat(told(CORA)).doesNotContain(NoticeType.SUSPENSION_ENDS);

    comes("2026-06-24");
    comes("2026-06-24");
    assertThat(told(CORA)).containsOnlyOnce(NoticeType.SUSPENSION_ENDS);
    assertThat(stage()).isEqualTo(Stage.SUSPENDED);

    comes("2026-06-25");
    assertThat(stage()).isEqualTo(Stage.HANDLING);
    assertThat(yellow()).isZero();
  }

  @Test
  void whatIsNeverSignedForIsInHandOnceItCanNoLongerBeReturned() {
    var unsigned = assigned();

    comes("2026-05-13");
    assertThat(stage(unsigned)).isEqualTo(Stage.ASSIGNED);
    comes("2026-05-14");

    assertThat(stage(unsigned)).isEqualTo(Stage.HANDLING);
    assertThat(issues.seenBy(on("2026-05-14", CORA), unsigned).flags().signedByDefault()).isTrue();
  }

  @Test
  void whatIsNeverSuppliedLapsesAndTheReporterIsRemindedBefore() {
    var asked = filed();
    triage.askInfo(asked, "哪一天去的", on("2026-05-11", CORA));

    comes("2026-05-26");
    assertThat(stage(asked)).isEqualTo(Stage.NEEDS_INFO);
    comes("2026-05-27");

    assertThat(stage(asked)).isEqualTo(Stage.WITHDRAWN);
    assertThat(issues.seenBy(on("2026-05-27", CORA), asked).flags().lapsed()).isTrue();
  }

  @Test
  void whoeverLooksAtAnImprovementAgainIsRemindedWhenItIsDueAndOnceAWeekLater() {
    improve();
    for (var day : List.of("2026-07-10", "2026-07-13", "2026-07-13", "2026-07-14")) {
      comes(day);
    }
    assertThat(told(CORA)).containsOnlyOnce(NoticeType.EFFECT_TO_CHECK);
    assertThat(told(CORA)).doesNotContain(NoticeType.EFFECT_LATE);

    for (var day : List.of("2026-07-20", "2026-07-21", "2026-08-03")) {
      comes(day);
    }
    assertThat(told(CORA)).containsOnlyOnce(NoticeType.EFFECT_LATE);
    assertThat(told(LINA_AT_LAND))
        .doesNotContain(NoticeType.EFFECT_TO_CHECK, NoticeType.EFFECT_LATE);

    closing.checkEffect(number, Effect.HOLDS, "仍是一种样式", on("2026-08-04", CARL));
    comes("2026-08-05");
    assertThat(told(LINA_AT_LAND)).containsOnlyOnce(NoticeType.UNIT_EFFECT_CHECKED);
    assertThat(told(CORA)).containsOnlyOnce(NoticeType.EFFECT_LATE);
  }

  @Test
  void anAppealThatNobodyRulesOnLeavesTheVerdictStandingOnce() {
    verified(new Verdict(true, false, 2, "还是不行"));
    rulings.appealVerdict(number, "当天已统一", on("2026-05-12", AIDAN_AT_LAND));

    comes("2026-05-19");
    assertThat(ruling()).as("the head has five working days").isNull();
    comes("2026-05-20");
    comes("2026-05-20");
    comes("2026-05-21");

    assertThat(ruling()).isEqualTo(VerdictRuling.STANDS);
    assertThat(told(CORA)).containsOnlyOnce(NoticeType.VERDICT_APPEAL_LAPSED);
  }

  private VerdictRuling ruling() {
    return issues.seenBy(on("2026-05-21", CORA), number).course().verdictAppeal().ruling();
  }

  private void improve() {
    verified(new Verdict(true, true, 4, ""));
    var lina = on("2026-05-11", LINA_AT_LAND);
    closing.improve(number, "全市统一", on("2026-05-11", CORA));
    desk.keep(number, Samples.upload("b.jpg", Pictures.jpeg()), Purpose.IMPROVEMENT, lina);
    closing.adopt(number, new Adoption(Change.RULE, "发了通知", ""), lina);
    closing.signImprovement(number, on("2026-05-11", AIDAN_AT_LAND));
    closing.close(number, on("2026-05-11", CORA));
  }

  private void verified(Verdict verdict) {
    var lina = on("2026-05-11", LINA_AT_LAND);
    desk.keep(number, Samples.upload("a.jpg", Pictures.jpeg()), Purpose.RECTIFICATION, lina);
    rectification.report(number, new Reply("统一了样式", Conclusion.SOLVED), lina);
    rectification.signOff(number, on("2026-05-11", AIDAN_AT_LAND));
    verification.sendToVerify(number, "vera", Method.CALL_BACK, on("2026-05-11", CARL));
    verification.verify(number, verdict, on("2026-05-11", VERA));
  }

  private void halfTime(String moment) {
    halfTime.remind(Actor.HOUSE.at(LocalDateTime.parse(moment).atZone(City.ZONE).toInstant()));
  }

  private void comes(String day) {
    jobs.work(on(day, Actor.HOUSE));
  }

  private List<NoticeType> told(Actor reader) {
    return Stream.iterate(
            notices.list(reader, false, ""),
            it -> it != null,
            it -> it.next() == null ? null : notices.list(reader, false, it.next()))
        .flatMap(it -> it.rows().stream())
        .filter(it -> it.subject().equals(number.subject()))
        .map(NoticeRow::type)
        .toList();
  }

  private Stage stage() {
    return stage(number);
  }

  private Stage stage(IssueNumber which) {
    return issues.seenBy(on("2026-07-07", CORA), which).stage();
  }

  private int yellow() {
    return issues.seenBy(on("2026-07-07", CORA), number).flags().yellowCards();
  }

  private int red() {
    return issues.seenBy(on("2026-07-07", CORA), number).flags().redCards();
  }

  private static By on(String day, Actor actor) {
    return actor.at(LocalDate.parse(day).atTime(DailyJobs.BEGINS).atZone(City.ZONE).toInstant());
  }
}
