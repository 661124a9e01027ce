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
    issue.make(Move.ASK_INFO, "哪一天去的？", scene.by(CORA), scene.today());
    issue.supplyInfo("五月上旬", scene.by(REPORTER), scene.today());

    assertRefused(
        "Guard.ASKED_ONCE_ONLY",
        () -> issue.make(Move.ASK_INFO, "还有呢？", scene.by(CORA), scene.today()));
  }

  @Test
  void givesTheReporterFifteenDaysToSupplyWhatIsMissing() {
    issue.make(Move.ASK_INFO, "哪一天去的？", scene.by(CORA), scene.today());

    assertThat(issue.due()).isEqualTo("2026-05-26");
  }

  @Test
  void isWithdrawnBeforeAcceptanceOnly() {
    scene.accepted(IssueClass.C, Nature.INDIVIDUAL);

    assertRefused(
        "loop.outOfTurn", () -> issue.make(Move.WITHDRAW, "", scene.by(REPORTER), scene.today()));
  }

  @Test
  void mayBeObjectedToOnceWithinFiveWorkingDaysOfARefusal() {
    issue.refuse(RefusalReason.IN_COURT, "已进入诉讼程序", scene.by(CORA), scene.today());

    scene.on("2026-05-18");
    issue.object("不是同一件事", scene.by(REPORTER), scene.today());

    assertRefused(
        "Guard.OBJECTION_OPEN", () -> issue.object("还是不服", scene.by(REPORTER), scene.today()));
    assertThat(issue.movesOpenTo(HELEN, scene.today()))
        .containsExactly(Move.RECONSIDER, Move.DISMISS);
  }

  @Test
  void mayNotBeObjectedToLater() {
    issue.refuse(RefusalReason.IN_COURT, "已进入诉讼程序", scene.by(CORA), scene.today());

    scene.on("2026-05-19");

    assertRefused(
        "Guard.OBJECTION_OPEN", () -> issue.object("不是同一件事", scene.by(REPORTER), scene.today()));
  }

  @Test
  void isNotAssignedBeforeItsOutgoingTextWasReviewed() {
    scene.accepted(IssueClass.B, Nature.INDIVIDUAL);

    assertRefused(
        "loop.outgoingNotReviewed",
        () -> issue.assign(LAND, Set.of(), scene.by(CORA), scene.today()));
  }

  @Test
  void isDueFifteenWorkingDaysAfterAssignmentInClassB() {
    scene.on("2026-05-13").inHand();

    assertThat(issue.due()).isEqualTo("2026-06-03");
  }

  @Test
  void onlyTheLeadUnitMaySign() {
    scene.assigned();

    assertRefused("loop.notYours", () -> issue.sign(scene.by(OFFICER_AT_TAX), scene.today()));
    assertThat(issue.movesOpenTo(LINA_AT_LAND, scene.today()))
        .containsExactly(Move.SIGN, Move.REQUEST_RETURN);
  }

  @Test
  void isReturnedWithinTwoWorkingDaysOfAssignment() {
    scene.assigned().on("2026-05-14");

    assertRefused(
        "Guard.RETURNED_IN_TIME",
        () -> issue.requestReturn("税务职责", "D41", scene.by(LINA_AT_LAND), scene.today()));
  }

  @Test
  void doesNotCountTheTimeOfARuling() {
    scene.on("2026-05-13").assigned();
    issue.requestReturn("税务职责", "D41", scene.by(LINA_AT_LAND), scene.today());
    scene.on("2026-05-15");

    issue.uphold("仍属不动产登记", scene.by(CORA), scene.today());

    assertThat(issue.due()).isEqualTo("2026-06-05");
    assertThat(issue.stage()).isEqualTo(Stage.HANDLING);
  }

  @Test
  void startsItsClocksAnewWithAnotherUnit() {
    scene.on("2026-05-13").assigned();
    issue.requestReturn("税务职责", "D41", scene.by(LINA_AT_LAND), scene.today());
    scene.on("2026-05-15");

    issue.reassign("D41", Set.of(BANKING), "", scene.by(CORA), scene.today());
    issue.sign(scene.by(OFFICER_AT_TAX), scene.today());

    assertThat(issue.clocks().originalDue(scene.today())).isEqualTo("2026-06-05");
    assertThat(issue.isWith(LAND)).isFalse();
  }

  @Test
  void isNotReassignedToTheUnitThatReturnedIt() {
    scene.assigned();
    issue.requestReturn("税务职责", "D41", scene.by(LINA_AT_LAND), scene.today());

    assertRefused(
        "loop.sameUnit",
        () -> issue.reassign(LAND, Set.of(BANKING), "", scene.by(CORA), scene.today()));
  }

  @Test
  void isNotReturnedTwice() {
    scene.assigned();
    issue.requestReturn("税务职责", "D41", scene.by(LINA_AT_LAND), scene.today());
    issue.reassign("D41", Set.of(BANKING), "", scene.by(CORA), scene.today());

    assertRefused(
        "Guard.RETURNED_ONCE_ONLY",
        () -> issue.requestReturn("也不归我", "D03", scene.by(OFFICER_AT_TAX), scene.today()));
  }

  @Test
  void doesNotCountASuspension() {
    scene.on("2026-05-13").inHand();
    issue.suspend(SuspendReason.EXPERT_APPRAISAL, null, "", scene.by(CORA), scene.today());
    assertThat(issue.due()).isNull();
    scene.on("2026-05-18");

    issue.resume(scene.by(CORA), scene.today());

    assertThat(issue.due()).isEqualTo("2026-06-08");
    assertThat(issue.clocks().suspensionLeft(scene.today())).isEqualTo(27);
  }

  @Test
  void isSuspendedForThirtyWorkingDaysAtMost() {
    scene.on("2026-05-13").inHand();
    issue.suspend(SuspendReason.EXPERT_APPRAISAL, null, "", scene.by(CORA), scene.today());
    scene.on("2026-08-13");

    issue.resume(scene.by(CORA), scene.today());

    assertThat(issue.clocks().suspensionLeft(scene.today())).isZero();
    assertRefused(
        "Guard.SUSPENSION_LEFT",
        () ->
            issue.suspend(SuspendReason.LEGAL_PROCEDURE, null, "", scene.by(CORA), scene.today()));
  }

  @Test
  void isExtendedFromItsOriginalDueDate() {
    scene.on("2026-04-22").inHand();
    scene.on("2026-05-12");
    issue.requestExtension("需与六家银行会商", scene.by(LINA_AT_LAND), scene.today());

    issue.grantExtension(scene.by(CORA), scene.today());

    assertThat(issue.due()).isEqualTo("2026-05-29");
    assertThat(issue.clocks().originalDue(scene.today())).isEqualTo("2026-05-15");
  }

  @Test
  void isExtendedFromTheDueDateOfItsRestart() {
    scene.on("2026-04-22").inHand().underReview();
    issue.track("年内换完", LocalDate.parse("2026-06-30"), "张科", scene.by(HELEN), scene.today());
    scene.on("2026-06-30");
    issue.restart("设备到了", scene.by(CORA), scene.today());
    var due = issue.due();
    issue.requestExtension("安装要停业", scene.by(LINA_AT_LAND), scene.today());

    issue.grantExtension(scene.by(CORA), scene.today());

    assertThat(issue.clocks().originalDue(scene.today())).isEqualTo(due);
    assertThat(issue.due()).isAfter(due);
  }

  @Test
  void asksForMoreTimeAtLeastOneWorkingDayBeforeItIsDue() {
    scene.on("2026-04-22").inHand();
    scene.on("2026-05-15");

    assertRefused(
        "Guard.EXTENSION_ASKED_IN_TIME",
        () -> issue.requestExtension("来不及", scene.by(LINA_AT_LAND), scene.today()));
  }

  @Test
  void asksForMoreTimeOnce() {
    scene.inHand();
    issue.requestExtension("来不及", scene.by(LINA_AT_LAND), scene.today());
    issue.declineExtension("时间足够", scene.by(CORA), scene.today());

    assertRefused(
        "Guard.EXTENDED_ONCE_ONLY",
        () -> issue.requestExtension("还是来不及", scene.by(LINA_AT_LAND), scene.today()));
  }

  @Test
  void ofClassAIsExtendedByTheHeadOnly() {
    scene.inHand(IssueClass.A, Nature.INDIVIDUAL);
    issue.requestExtension("需会商", scene.by(LINA_AT_LAND), scene.today());

    assertRefused("loop.notYours", () -> issue.grantExtension(scene.by(CORA), scene.today()));
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
    issue.reject(RejectReason.PROMISE_ONLY, "只有承诺", scene.by(CORA), scene.today());
    var redo = issue.due();
    scene.reported();

    issue.make(Move.SEND_BACK, "佐证不清", scene.by(AIDAN_AT_LAND), scene.today());

    assertThat(issue.stage()).isEqualTo(Stage.REWORK);
    assertThat(issue.due()).isEqualTo(redo);
  }

  @Test
  void isNotSignedOffByWhoeverReportedIt() {
    scene.inHand();
    issue.report(new Reply("统一了样式", Conclusion.SOLVED), scene.by(LINA_AT_LAND), scene.today());
    var linaPromoted = Cast.as(Role.APPROVER, LAND, LINA_AT_LAND);

    assertRefused(
        "Guard.SIGNED_BY_ANOTHER", () -> issue.signOff(scene.by(linaPromoted), scene.today()));
  }

  @Test
  void isNotVerifiedByWhoeverAssignedIt() {
    scene.inHand().underReview();
    var coraOnThePhone = Cast.as(Role.CALL_BACK_OFFICER, "", CORA);

    assertRefused(
        "loop.verifierAssigned",
        () -> issue.sendToVerify(coraOnThePhone, Method.CALL_BACK, scene.by(CARL), scene.today()));
  }

  @Test
  void isNotVerifiedByAReportedUnit() {
    scene.inHand().underReview();
    var ofCooperatingUnit = Cast.as(Role.CALL_BACK_OFFICER, BANKING, VERA);

    assertRefused(
        "loop.verifierOfUnit",
        () ->
            issue.sendToVerify(ofCooperatingUnit, Method.CALL_BACK, scene.by(CARL), scene.today()));
  }

  @Test
  void isVerifiedByTheNamedVerifierOnly() {
    scene.inHand().beingVerified();

    assertRefused(
        "loop.notYours",
        () -> issue.verify(new Verdict(true, true, 5, ""), scene.by(OSCAR), scene.today()));
  }

  @Test
  void isVerifiedByItsReporterUnderThePseudonym() {
    scene.inHand().underReview();
    issue.sendToVerify(REPORTER, Method.CALL_BACK, scene.by(CORA), scene.today());

    issue.verify(new Verdict(true, true, 3, ""), scene.by(REPORTER), scene.today());

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

    issue.verify(new Verdict(true, true, 4, "其实还是不行"), scene.by(VERA), scene.today());

    assertThat(issue.flags().shown(issue, Visibility.OFFICE).contradictory()).isTrue();
  }

  @Test
  void isExplainedOnlyAfterASecondDissatisfaction() {
    scene.inHand().beingVerified().found(false, 1);
    assertRefused(
        "Guard.EXPLAINED_OR_TWICE_DISSATISFIED",
        () -> issue.explain("某条例", "政策不允许", scene.by(HELEN), scene.today()));
    scene.beingVerified().found(false, 1);

    issue.explain("某条例", "政策不允许", scene.by(HELEN), scene.today());

    assertThat(issue.stage()).isEqualTo(Stage.CLOSED_EXPLAINED);
  }

  @Test
  void ofCommonNatureIsClosedOnlyAfterASignedImprovement() {
    scene.inHand(IssueClass.C, Nature.COMMON).beingVerified().found(true, 4);
    assertRefused("Guard.IMPROVED_WHERE_COMMON", () -> issue.close(scene.by(CORA), scene.today()));
    issue.make(Move.IMPROVE, "举一反三", scene.by(CORA), scene.today());
    assertRefused("Guard.IMPROVED_WHERE_COMMON", () -> issue.close(scene.by(CORA), scene.today()));
    issue.adopt(new Adoption(Change.GUIDE, "办事指南改版", ""), scene.by(LINA_AT_LAND), scene.today());
    assertRefused("Guard.IMPROVED_WHERE_COMMON", () -> issue.close(scene.by(CORA), scene.today()));
    issue.signImprovement(scene.by(AIDAN_AT_LAND), scene.today());

    issue.close(scene.by(CORA), scene.today());

    assertThat(issue.stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void isLookedAtAgainWithinAQuarterWhenTracked() {
    scene.inHand().underReview();
    var tooLate = scene.day.plusMonths(3).plusDays(1);

    assertRefused(
        "loop.nextLookRange",
        () -> issue.track("扩容工程", tooLate, "王工", scene.by(HELEN), scene.today()));
    issue.track("扩容工程", LocalDate.parse("2026-08-01"), "王工", scene.by(HELEN), scene.today());
    assertThat(issue.due()).isEqualTo("2026-08-01");
  }

  @Test
  void comesBackWithinAHundredAndEightyDaysAndForgetsItsUnit() {
    scene.closed().on("2026-11-07");

    issue.reopen(null, "又收加急费", scene.by(CORA), scene.today());

    assertThat(issue.stage()).isEqualTo(Stage.ACCEPTED);
    assertThat(issue.isWith(LAND)).isFalse();
  }

  @Test
  void doesNotComeBackLater() {
    scene.closed().on("2026-11-08");

    assertRefused(
        "Guard.WITHIN_REBOUND_WATCH",
        () -> issue.reopen(null, "又收加急费", scene.by(CORA), scene.today()));
  }

  @Test
  void comesBackUnchangedFromARefusedMove() {
    scene.on("2026-05-13").inHand();
    var due = issue.due();

    assertRefused(
        "loop.notYours",
        () -> issue.suspend(SuspendReason.FORCE_MAJEURE, null, "", scene.by(HELEN), scene.today()));

    assertThat(issue.stage()).isEqualTo(Stage.HANDLING);
    assertThat(issue.due()).isEqualTo(due);
  }

  @Test
  void isMergedIntoAnOpenIssueOnly() {
    var other = new Scene();
    other.issue.make(Move.WITHDRAW, "", other.by(REPORTER), other.today());

    assertRefused(
        "loop.mergeIntoItself", () -> issue.merge(issue, "", scene.by(CORA), scene.today()));
    assertThat(
            catchThrowableOfType(
                Refusal.class, () -> issue.merge(other.issue, "", scene.by(CORA), scene.today())))
        .isNotNull();
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt))
        .isNotNull()
        .extracting(Refusal::key)
        .isEqualTo(key);
  }
}
