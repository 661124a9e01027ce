package bihuan.loop;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.BANKING;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OFFICER_AT_TAX;
import static bihuan.Cast.OSCAR;
import static bihuan.Cast.REPORTER;
import static bihuan.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Cast;
import bihuan.Refusal;
import bihuan.access.Role;
import bihuan.classification.Adoption;
import bihuan.classification.Change;
import bihuan.classification.Conclusion;
import bihuan.classification.IssueClass;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.RefusalReason;
import bihuan.classification.RejectReason;
import bihuan.classification.Reply;
import bihuan.classification.SuspendReason;
import bihuan.classification.Verdict;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IssueTest {

  private final Scene scene = new Scene();
  private final Issue issue = scene.issue;

  @Test
  void isAcceptedWithinTwoWorkingDays() {
    assertThat(issue.due()).isEqualTo("2026-05-13");
  }

  @Test
  void isAskedForMoreOnlyOnce() {
    issue.movedBy(scene.by(CORA), scene.today()).make(Move.ASK_INFO, "哪一天去的？");
    issue.movedBy(scene.by(REPORTER), scene.today()).supplyInfo("五月上旬");

    assertRefused(
        "Guard.ASKED_ONCE_ONLY",
        () -> issue.movedBy(scene.by(CORA), scene.today()).make(Move.ASK_INFO, "还有呢？"));
  }

  @Test
  void givesTheReporterFifteenDaysToSupplyWhatIsMissing() {
    issue.movedBy(scene.by(CORA), scene.today()).make(Move.ASK_INFO, "哪一天去的？");

    assertThat(issue.due()).isEqualTo("2026-05-26");
  }

  @Test
  void isWithdrawnBeforeAcceptanceOnly() {
    scene.accepted(IssueClass.C, Nature.INDIVIDUAL);

    assertRefused(
        "loop.outOfTurn",
        () -> issue.movedBy(scene.by(REPORTER), scene.today()).make(Move.WITHDRAW, ""));
  }

  @Test
  void mayBeObjectedToOnceWithinFiveWorkingDaysOfARefusal() {
    issue.movedBy(scene.by(CORA), scene.today()).refuse(RefusalReason.IN_COURT, "已进入诉讼程序");

    scene.on("2026-05-18");
    issue.movedBy(scene.by(REPORTER), scene.today()).object("不是同一件事");

    assertRefused(
        "Guard.OBJECTION_OPEN",
        () -> issue.movedBy(scene.by(REPORTER), scene.today()).object("还是不服"));
    assertThat(issue.movesOpenTo(HELEN, scene.today()))
        .containsExactly(Move.RECONSIDER, Move.DISMISS);
  }

  @Test
  void mayNotBeObjectedToLater() {
    issue.movedBy(scene.by(CORA), scene.today()).refuse(RefusalReason.IN_COURT, "已进入诉讼程序");

    scene.on("2026-05-19");

    assertRefused(
        "Guard.OBJECTION_OPEN",
        () -> issue.movedBy(scene.by(REPORTER), scene.today()).object("不是同一件事"));
  }

  @Test
  void isNotAssignedBeforeItsOutgoingTextWasReviewed() {
    scene.accepted(IssueClass.B, Nature.INDIVIDUAL);

    assertRefused(
        "loop.outgoingNotReviewed",
        () -> issue.movedBy(scene.by(CORA), scene.today()).assign(LAND, Set.of()));
  }

  @Test
  void isDueFifteenWorkingDaysAfterAssignmentInClassB() {
    scene.on("2026-05-13").inHand();

    assertThat(issue.due()).isEqualTo("2026-06-03");
  }

  @Test
  void onlyTheLeadUnitMaySign() {
    scene.assigned();

    assertRefused(
        "loop.notYours", () -> issue.movedBy(scene.by(OFFICER_AT_TAX), scene.today()).sign());
    assertThat(issue.movesOpenTo(LINA_AT_LAND, scene.today()))
        .containsExactly(Move.SIGN, Move.REQUEST_RETURN);
  }

  @Test
  void isReturnedWithinTwoWorkingDaysOfAssignment() {
    scene.assigned().on("2026-05-14");

    assertRefused(
        "Guard.RETURNED_IN_TIME",
        () -> issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestReturn("税务职责", "D41"));
  }

  @Test
  void doesNotCountTheTimeOfARuling() {
    scene.on("2026-05-13").assigned();
    issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestReturn("税务职责", "D41");
    scene.on("2026-05-15");

    issue.movedBy(scene.by(CORA), scene.today()).uphold("仍属不动产登记");

    assertThat(issue.due()).isEqualTo("2026-06-05");
    assertThat(issue.stage()).isEqualTo(Stage.HANDLING);
  }

  @Test
  void startsItsClocksAnewWithAnotherUnit() {
    scene.on("2026-05-13").assigned();
    issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestReturn("税务职责", "D41");
    scene.on("2026-05-15");

    issue.movedBy(scene.by(CORA), scene.today()).reassign("D41", Set.of(BANKING), "");
    issue.movedBy(scene.by(OFFICER_AT_TAX), scene.today()).sign();

    assertThat(issue.clocks().originalDue(scene.today())).isEqualTo("2026-06-05");
    assertThat(issue.isWith(LAND)).isFalse();
  }

  @Test
  void isNotReassignedToTheUnitThatReturnedIt() {
    scene.assigned();
    issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestReturn("税务职责", "D41");

    assertRefused(
        "loop.sameUnit",
        () -> issue.movedBy(scene.by(CORA), scene.today()).reassign(LAND, Set.of(BANKING), ""));
  }

  @Test
  void isNotReturnedTwice() {
    scene.assigned();
    issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestReturn("税务职责", "D41");
    issue.movedBy(scene.by(CORA), scene.today()).reassign("D41", Set.of(BANKING), "");

    assertRefused(
        "Guard.RETURNED_ONCE_ONLY",
        () -> issue.movedBy(scene.by(OFFICER_AT_TAX), scene.today()).requestReturn("也不归我", "D03"));
  }

  @Test
  void doesNotCountASuspension() {
    scene.on("2026-05-13").inHand();
    issue.movedBy(scene.by(CORA), scene.today()).suspend(SuspendReason.EXPERT_APPRAISAL, null, "");
    assertThat(issue.due()).isNull();
    scene.on("2026-05-18");

    issue.movedBy(scene.by(CORA), scene.today()).resume();

    assertThat(issue.due()).isEqualTo("2026-06-08");
    assertThat(issue.clocks().suspensionLeft(scene.today())).isEqualTo(27);
  }

  @Test
  void isSuspendedForThirtyWorkingDaysAtMost() {
    scene.on("2026-05-13").inHand();
    issue.movedBy(scene.by(CORA), scene.today()).suspend(SuspendReason.EXPERT_APPRAISAL, null, "");
    scene.on("2026-08-13");

    issue.movedBy(scene.by(CORA), scene.today()).resume();

    assertThat(issue.clocks().suspensionLeft(scene.today())).isZero();
    assertRefused(
        "Guard.SUSPENSION_LEFT",
        () ->
            issue
                .movedBy(scene.by(CORA), scene.today())
                .suspend(SuspendReason.LEGAL_PROCEDURE, null, ""));
  }

  @Test
  void isExtendedFromItsOriginalDueDate() {
    scene.on("2026-04-22").inHand();
    scene.on("2026-05-12");
    issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestExtension("需与六家银行会商");

    issue.movedBy(scene.by(CORA), scene.today()).grantExtension();

    assertThat(issue.due()).isEqualTo("2026-05-29");
    assertThat(issue.clocks().originalDue(scene.today())).isEqualTo("2026-05-15");
  }

  @Test
  void isExtendedFromTheDueDateOfItsRestart() {
    scene.on("2026-04-22").inHand().underReview();
    issue
        .movedBy(scene.by(HELEN), scene.today())
        .track("年内换完", LocalDate.parse("2026-06-30"), "张科");
    scene.on("2026-06-30");
    issue.movedBy(scene.by(CORA), scene.today()).restart("设备到了");
    var due = issue.due();
    issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestExtension("安装要停业");

    issue.movedBy(scene.by(CORA), scene.today()).grantExtension();

    assertThat(issue.clocks().originalDue(scene.today())).isEqualTo(due);
    assertThat(issue.due()).isAfter(due);
  }

  @Test
  void asksForMoreTimeAtLeastOneWorkingDayBeforeItIsDue() {
    scene.on("2026-04-22").inHand();
    scene.on("2026-05-15");

    assertRefused(
        "Guard.EXTENSION_ASKED_IN_TIME",
        () -> issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestExtension("来不及"));
  }

  @Test
  void asksForMoreTimeOnce() {
    scene.inHand();
    issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestExtension("来不及");
    issue.movedBy(scene.by(CORA), scene.today()).declineExtension("时间足够");

    assertRefused(
        "Guard.EXTENDED_ONCE_ONLY",
        () -> issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestExtension("还是来不及"));
  }

  @Test
  void ofClassAIsExtendedByTheHeadOnly() {
    scene.inHand(IssueClass.A, Nature.INDIVIDUAL);
    issue.movedBy(scene.by(LINA_AT_LAND), scene.today()).requestExtension("需会商");

    assertRefused(
        "loop.notYours", () -> issue.movedBy(scene.by(CORA), scene.today()).grantExtension());
    assertThat(issue.movesOpenTo(HELEN, scene.today())).contains(Move.GRANT_EXTENSION);
  }

  @Test
  void keepsItsClockWhileTheUnitsLeaderReads() {
    scene.on("2026-05-13").inHand().on("2026-06-02").reported();

    assertThat(issue.due()).isEqualTo("2026-06-03");
  }

  @Test
  void goesBackToWhereItCameFromWhenTheLeaderDoesNotSign() {
    scene.inHand().underReview();
    issue.movedBy(scene.by(CORA), scene.today()).reject(RejectReason.PROMISE_ONLY, "只有承诺");
    var redo = issue.due();
    scene.reported();

    issue.movedBy(scene.by(AIDAN_AT_LAND), scene.today()).make(Move.SEND_BACK, "佐证不清");

    assertThat(issue.stage()).isEqualTo(Stage.REWORK);
    assertThat(issue.due()).isEqualTo(redo);
  }

  @Test
  void isNotSignedOffByWhoeverReportedIt() {
    scene.inHand();
    issue
        .movedBy(scene.by(LINA_AT_LAND), scene.today())
        .report(new Reply("统一了样式", Conclusion.SOLVED));
    var linaPromoted = Cast.as(Role.APPROVER, LAND, LINA_AT_LAND);

    assertRefused(
        "Guard.SIGNED_BY_ANOTHER",
        () -> issue.movedBy(scene.by(linaPromoted), scene.today()).signOff());
  }

  @Test
  void isNotVerifiedByWhoeverAssignedIt() {
    scene.inHand().underReview();
    var coraOnThePhone = Cast.as(Role.CALL_BACK_OFFICER, "", CORA);

    assertRefused(
        "loop.verifierAssigned",
        () ->
            issue
                .movedBy(scene.by(CARL), scene.today())
                .sendToVerify(coraOnThePhone, Method.CALL_BACK));
  }

  @Test
  void isNotVerifiedByAReportedUnit() {
    scene.inHand().underReview();
    var ofCooperatingUnit = Cast.as(Role.CALL_BACK_OFFICER, BANKING, VERA);

    assertRefused(
        "loop.verifierOfUnit",
        () ->
            issue
                .movedBy(scene.by(CARL), scene.today())
                .sendToVerify(ofCooperatingUnit, Method.CALL_BACK));
  }

  @Test
  void isVerifiedByTheNamedVerifierOnly() {
    scene.inHand().beingVerified();

    assertRefused(
        "loop.notYours",
        () -> issue.movedBy(scene.by(OSCAR), scene.today()).verify(new Verdict(true, true, 5, "")));
  }

  @Test
  void isVerifiedByItsReporterUnderThePseudonym() {
    scene.inHand().underReview();
    issue.movedBy(scene.by(CORA), scene.today()).sendToVerify(REPORTER, Method.CALL_BACK);

    issue.movedBy(scene.by(REPORTER), scene.today()).verify(new Verdict(true, true, 3, ""));

    assertThat(issue.stage()).isEqualTo(Stage.VERIFIED);
  }

  @Test
  void isDoneAgainWithinTenWorkingDaysOfADissatisfaction() {
    scene.inHand().on("2026-03-31").beingVerified().found(false, 2);

    assertThat(issue.stage()).isEqualTo(Stage.DISSATISFIED);
    assertThat(issue.due()).isEqualTo("2026-04-15");
  }

  @Test
  void thatIsSolvedButBarelyBearableIsNotPutRight() {
    assertThat(new Verdict(true, true, 2, "办成了，但态度差").isGood()).isFalse();
    assertThat(new Verdict(true, true, 3, "").isGood()).isTrue();
  }

  @Test
  void isFlaggedWhenWordsAndVerdictContradictEachOther() {
    scene.inHand().beingVerified();

    issue.movedBy(scene.by(VERA), scene.today()).verify(new Verdict(true, true, 4, "其实还是不行"));

    assertThat(issue.flags().shown(issue, Visibility.OFFICE).contradictory()).isTrue();
  }

  @Test
  void isExplainedOnlyAfterASecondDissatisfaction() {
    scene.inHand().beingVerified().found(false, 1);
    assertRefused(
        "Guard.EXPLAINED_OR_TWICE_DISSATISFIED",
        () -> issue.movedBy(scene.by(HELEN), scene.today()).explain("某条例", "政策不允许"));
    scene.beingVerified().found(false, 1);

    issue.movedBy(scene.by(HELEN), scene.today()).explain("某条例", "政策不允许");

    assertThat(issue.stage()).isEqualTo(Stage.CLOSED_EXPLAINED);
  }

  @Test
  void ofCommonNatureIsClosedOnlyAfterASignedImprovement() {
    scene.inHand(IssueClass.C, Nature.COMMON).beingVerified().found(true, 4);
    assertRefused(
        "Guard.IMPROVED_WHERE_COMMON", () -> issue.movedBy(scene.by(CORA), scene.today()).close());
    issue.movedBy(scene.by(CORA), scene.today()).make(Move.IMPROVE, "举一反三");
    assertRefused(
        "Guard.IMPROVED_WHERE_COMMON", () -> issue.movedBy(scene.by(CORA), scene.today()).close());
    issue
        .movedBy(scene.by(LINA_AT_LAND), scene.today())
        .adopt(new Adoption(Change.GUIDE, "办事指南改版", ""));
    assertRefused(
        "Guard.IMPROVED_WHERE_COMMON", () -> issue.movedBy(scene.by(CORA), scene.today()).close());
    issue.movedBy(scene.by(AIDAN_AT_LAND), scene.today()).signImprovement();

    issue.movedBy(scene.by(CORA), scene.today()).close();

    assertThat(issue.stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void isLookedAtAgainWithinAQuarterWhenTracked() {
    scene.inHand().underReview();
    var tooLate = scene.day.plusMonths(3).plusDays(1);

    assertRefused(
        "loop.nextLookRange",
        () -> issue.movedBy(scene.by(HELEN), scene.today()).track("扩容工程", tooLate, "王工"));
    issue
        .movedBy(scene.by(HELEN), scene.today())
        .track("扩容工程", LocalDate.parse("2026-08-01"), "王工");
    assertThat(issue.due()).isEqualTo("2026-08-01");
  }

  @Test
  void comesBackWithinAHundredAndEightyDaysAndForgetsItsUnit() {
    scene.closed().on("2026-11-07");

    issue.movedBy(scene.by(CORA), scene.today()).reopen(null, "又收加急费");

    assertThat(issue.stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(issue.isWith(LAND)).isFalse();
  }

  @Test
  void doesNotComeBackLater() {
    scene.closed().on("2026-11-08");

    assertRefused(
        "Guard.WITHIN_REBOUND_WATCH",
        () -> issue.movedBy(scene.by(CORA), scene.today()).reopen(null, "又收加急费"));
  }

  @Test
  void comesBackUnchangedFromARefusedMove() {
    scene.on("2026-05-13").inHand();
    var due = issue.due();

    assertRefused(
        "loop.notYours",
        () ->
            issue
                .movedBy(scene.by(HELEN), scene.today())
                .suspend(SuspendReason.FORCE_MAJEURE, null, ""));

    assertThat(issue.stage()).isEqualTo(Stage.HANDLING);
    assertThat(issue.due()).isEqualTo(due);
  }

  @Test
  void isMergedIntoAnOpenIssueOnly() {
    var other = new Scene();
    other.issue.movedBy(other.by(REPORTER), other.today()).make(Move.WITHDRAW, "");

    assertRefused(
        "loop.mergeIntoItself",
        () -> issue.movedBy(scene.by(CORA), scene.today()).merge(issue, ""));
    assertThat(
            catchThrowableOfType(
                Refusal.class,
                () -> issue.movedBy(scene.by(CORA), scene.today()).merge(other.issue, "")))
        .isNotNull();
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt))
        .isNotNull()
        .extracting(Refusal::key)
        .isEqualTo(key);
  }
}
