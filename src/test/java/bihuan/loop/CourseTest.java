package bihuan.loop;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.APPROVER_AT_BANKING;
import static bihuan.Cast.BANKING;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OFFICER_AT_BANKING;
import static bihuan.Cast.REPORTER;
import static bihuan.Cast.VERA;
import static bihuan.Cast.VICTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Cast;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.classification.CardReason;
import bihuan.classification.CardRuling;
import bihuan.classification.Cause;
import bihuan.classification.Classification;
import bihuan.classification.Conclusion;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.Reply;
import bihuan.classification.SuspendReason;
import bihuan.classification.Verdict;
import bihuan.evidence.Purpose;
import java.time.Instant;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may become of an issue off the straight way: corrections, other units, cards, doubts. */
class CourseTest {

  private final Scene scene = new Scene();
  private final Issue issue = scene.issue;

  // ---- what leaves the figures

  @Test
  void anotherVerdictTakesAnotherConsentToLeaveTheFigures() {
    scene.inHand();
    issue
        .movedBy(scene.by(LINA_AT_LAND), scene.today())
        .report(new Reply("现场没有这种情况", Conclusion.NOT_BORNE_OUT));
    scene.did(Move.SIGN_OFF, AIDAN_AT_LAND);
    issue.movedBy(scene.by(CARL), scene.today()).sendToVerify(VERA, Method.CALL_BACK);
    scene.did(Move.EXPLANATION_ACCEPTED, VERA);
    leaveOut();

    scene.did(Move.VERIFY_AGAIN, CARL).did(Move.EXPLANATION_ACCEPTED, VICTOR);

    assertThat(issue.rectified().leftOut).isFalse();
    leaveOut();
    assertThat(issue.rectified().leftOut).isTrue();
  }

  private void leaveOut() {
    issue.notedBy(scene.by(CORA), scene.today()).leaveOut("核验人也认可");
  }

  // ---- corrections

  @Test
  void aShorterClassCountsFromTheSameStart() {
    scene.inHand(IssueClass.A, Nature.INDIVIDUAL);

    correct(IssueClass.B);

    assertThat(issue.due()).isEqualTo("2026-06-01");
  }

  @Test
  void whatWasInTimeIsNotLateByACorrection() {
    scene.inHand(IssueClass.A, Nature.INDIVIDUAL).on("2026-05-25");

    correct(IssueClass.C);

    assertThat(issue.due()).isEqualTo("2026-05-26");
  }

  @Test
  void whatIsLateIsNotLaterByACorrection() {
    scene.inHand(IssueClass.B, Nature.INDIVIDUAL).on("2026-06-10");

    correct(IssueClass.C);

    assertThat(issue.due()).isEqualTo("2026-06-01");
  }

  @Test
  void aLongerClassTakesALatenessBack() {
    scene.inHand(IssueClass.C, Nature.INDIVIDUAL).on("2026-05-20");

    correct(IssueClass.B);

    assertThat(issue.due()).isEqualTo("2026-06-01");
  }

  @Test
  void aCorrectionKeepsWhatDidNotCountAndWhatWasGranted() {
    scene.inHand(IssueClass.B, Nature.INDIVIDUAL);
    suspend(2);
    scene.on("2026-05-13").did(Move.RESUME, CORA);
    scene.did(Move.REQUEST_EXTENSION, LINA_AT_LAND).did(Move.GRANT_EXTENSION, CORA);
    var before = scene.today().calendar().extended(issue.due(), 15);

    correct(IssueClass.A);

    assertThat(issue.due()).isEqualTo(before);
    assertThat(issue.clocks().suspensionLeft(scene.today())).isEqualTo(28);
  }

  @Test
  void aCorrectedBreachIsTransferredAndNeverAssigned() {
    scene.accepted(IssueClass.C, Nature.INDIVIDUAL);
    var conduct =
        new Classification(
            Kind.DIFFICULTY,
            Cause.CONDUCT,
            Nature.INDIVIDUAL,
            IssueClass.C,
            8,
            "P04",
            4,
            null,
            false);
    issue.movedBy(scene.by(CORA), scene.today()).correct(conduct, "涉嫌索要");
    issue.notedBy(scene.by(CORA), scene.today()).review(0, "标题", "正文", Set.of());

    assertRefused(
        "loop.breachIsTransferred",
        () -> issue.movedBy(scene.by(CORA), scene.today()).assign(LAND, Set.of()));
    scene.did(Move.TRANSFER, HELEN);
    assertThat(issue.concerns(LAND)).isFalse();
  }

  @Test
  void whatIsTransferredIsGoneFromTheUnitThatHadItEvenWithACard() {
    scene.inHand();
    show(CardReason.OVERDUE, LAND);

    scene.did(Move.TRANSFER, HELEN);

    assertThat(issue.concerns(LAND)).isFalse();
    assertThat(issue.concerns(BANKING)).isFalse();
  }

  @Test
  void ofTwoWhoWriteTheOutgoingTextTheSecondSeesTheFirsts() {
    scene.accepted(IssueClass.C, Nature.INDIVIDUAL);
    issue.notedBy(scene.by(CORA), scene.today()).review(0, "标题", "甲写的", Set.of());

    assertRefused(
        "loop.outgoingChanged",
        () -> issue.notedBy(scene.by(CARL), scene.today()).review(0, "标题", "乙写的", Set.of()));
    assertThat(issue.text().outgoing).isEqualTo("甲写的");
    issue.notedBy(scene.by(CARL), scene.today()).review(1, "标题", "乙写的", Set.of());
  }

  @Test
  void whatWasHandedInIsStillInHandAfterItWasSentBack() {
    scene.inHand();
    var handedIn = scene.at();
    scene.on("2026-05-12").reported().on("2026-05-13").did(Move.SEND_BACK, AIDAN_AT_LAND);

    assertThat(issue.isOfThisTurn(Purpose.RECTIFICATION, handedIn)).isTrue();
    assertThat(issue.isOfThisTurn(Purpose.EXTENSION, handedIn)).isFalse();
  }

  // ---- units

  @Test
  void nobodyHandsAnIssueToTheUnitTheyBelongTo() {
    scene.accepted(IssueClass.C, Nature.INDIVIDUAL);
    issue.notedBy(scene.by(CORA), scene.today()).review(0, "标题", "正文", Set.of());
    var ofLand = Cast.as(Role.COORDINATOR, LAND, CORA);

    assertRefused(
        "loop.assignedByItsOwn",
        () -> issue.movedBy(scene.by(ofLand), scene.today()).assign(LAND, Set.of()));
  }

  @Test
  void whatConcernsSeveralUnitsHasMoreThanOne() {
    scene.accepted(IssueClass.B, Nature.INDIVIDUAL);
    issue.notedBy(scene.by(CORA), scene.today()).review(0, "标题", "正文", Set.of());

    assertRefused(
        "loop.classBNeedsOthers",
        () -> issue.movedBy(scene.by(CORA), scene.today()).assign(LAND, Set.of()));
  }

  @Test
  void aReportNamesTheUnitsThatLetTheirLimitPass() {
    scene.assigned().did(Move.SIGN, LINA_AT_LAND).on("2026-05-15");

    var moved =
        issue
            .movedBy(scene.by(LINA_AT_LAND), scene.today())
            .report(new Reply("统一了", Conclusion.SOLVED));

    assertThat(moved.facts()).containsEntry("silent", BANKING);
  }

  @Test
  void anOpinionIsSignedBySomebodyElse() {
    scene.assigned();
    var both = Cast.as(Role.APPROVER, BANKING, OFFICER_AT_BANKING);
    scene.did(Move.OPINE, OFFICER_AT_BANKING);

    assertRefused(
        "Guard.OPINION_SIGNED_BY_ANOTHER",
        () -> issue.movedBy(scene.by(both), scene.today()).signOpinion());
    scene.did(Move.SIGN_OPINION, APPROVER_AT_BANKING);
    assertRefused(
        "Guard.OPINION_OWED",
        () -> issue.movedBy(scene.by(OFFICER_AT_BANKING), scene.today()).opine("再改"));
  }

  @Test
  void anotherUnitBeginsAnewAndMayReturnIt() {
    scene.inHand().on("2026-05-20").underReview();

    scene.did(Move.REDIRECT, HELEN);

    assertThat(issue.stage()).isEqualTo(Stage.ASSIGNED);
    assertThat(issue.rectified().measures).isNull();
    assertThat(issue.isWith(LAND)).isFalse();
    assertThat(issue.clocks().rectificationDue(scene.today())).isEqualTo("2026-06-10");
    var officer = Cast.as(Role.CASE_HANDLER, "D41", LINA_AT_LAND);
    assertThat(issue.movesOpenTo(officer, scene.today())).contains(Move.REQUEST_RETURN);
  }

  @Test
  void onceSignedForOnlyTheHeadSendsItElsewhere() {
    scene.inHand();

    assertRefused(
        "Guard.REDIRECTED_BY_HEAD_ONCE_SIGNED",
        () -> issue.movedBy(scene.by(CORA), scene.today()).redirect("D41", Set.of(BANKING), "归住建"));
  }

  // ---- cards

  @Test
  void theCardsOfTheFirstUnitAreNotTheSeconds() {
    scene.inHand();
    show(CardReason.OVERDUE, LAND);
    scene.did(Move.REDIRECT, HELEN);
    show(CardReason.OVERDUE, "D41");

    assertThat(issue.yellowCardsOf(LAND)).isOne();
    assertThat(issue.yellowCardsOf("D41")).isOne();
    assertThat(issue.concerns(LAND)).isTrue();
    assertThat(issue.isWith(LAND)).isFalse();
  }

  @Test
  void aCancelledCardCountsNowhereAndStaysOnRecord() {
    scene.inHand();
    show(CardReason.OVERDUE, LAND);
    scene.did(Move.APPEAL_CARD, AIDAN_AT_LAND);

    issue.movedBy(scene.by(HELEN), scene.today()).ruleAppeal(0, CardRuling.CANCELLED, "算错");

    assertThat(issue.yellowCardsOf(LAND)).isZero();
    assertThat(issue.flags().yellowCards).isZero();
    assertThat(issue.cards()).hasSize(1);
  }

  @Test
  void anUpheldCardCounts() {
    scene.inHand();
    show(CardReason.OVERDUE, LAND);
    scene.did(Move.APPEAL_CARD, AIDAN_AT_LAND);

    issue.movedBy(scene.by(HELEN), scene.today()).ruleAppeal(0, CardRuling.UPHELD, "没算错");

    assertThat(issue.yellowCardsOf(LAND)).isOne();
  }

  @ParameterizedTest
  @CsvSource({"2026-05-14, true", "2026-05-15, false"})
  void aCardIsAppealedWithinThreeWorkingDays(String day, boolean open) {
    scene.inHand();
    show(CardReason.OVERDUE, LAND);

    scene.on(day);

    assertThat(issue.movesOpenTo(AIDAN_AT_LAND, scene.today()).contains(Move.APPEAL_CARD))
        .isEqualTo(open);
  }

  @Test
  void comingBackCostsNoCardUntilTheUnitWasHeard() {
    scene.closed().did(Move.REOPEN, CORA);
    assertThat(issue.concerns(LAND)).isFalse();

    scene.did(Move.HEAR, HELEN);
    assertThat(issue.concerns(LAND)).isTrue();
    assertRefused(
        "Guard.HEARD", () -> issue.movedBy(scene.by(HELEN), scene.today()).ruleFalseClosing("虚假"));

    var ruled = scene.did(Move.STATE_CASE, AIDAN_AT_LAND).issue;
    assertThat(ruled.movedBy(scene.by(HELEN), scene.today()).ruleFalseClosing("虚假").facts())
        .containsEntry("unit", LAND);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFalseClosingIsRuledWhileItStandsClosedToo(boolean isShownCards) {
    scene.closed().did(Move.HEAR, HELEN).did(Move.STATE_CASE, AIDAN_AT_LAND);
    scene.did(Move.RULE_FALSE_CLOSING, HELEN);

    var house = scene.by(Actor.HOUSE);
    var noted =
        isShownCards
            ? issue.notedBy(house, scene.today()).show(CardReason.FALSE_CLOSING, LAND)
            : issue.notedBy(house, scene.today()).write(CardReason.FALSE_CLOSING, LAND);

    assertThat(noted.facts()).containsEntry("card", "FALSE_CLOSING");
    assertThat(issue.stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void anAppealHasADayByWhichItIsRuledOn() {
    scene.inHand();
    show(CardReason.OVERDUE, LAND);

    var moved = issue.movedBy(scene.by(AIDAN_AT_LAND), scene.today()).appealCard(0, "期限算错了");

    assertThat(moved.facts()).containsEntry("due", "2026-05-18");
  }

  // ---- verification

  @Test
  void nobodyHasToRate() {
    scene.inHand().beingVerified();

    issue.movedBy(scene.by(VERA), scene.today()).verify(new Verdict(true, true, null, ""));

    assertThat(issue.stage()).isEqualTo(Stage.VERIFIED);
  }

  @Test
  void anAcceptedExplanationIsNoSolution() {
    explained();

    assertThat(issue.stage()).isEqualTo(Stage.VERIFIED);
    assertRefused(
        "Guard.ALL_ON_RECORD", () -> issue.movedBy(scene.by(CORA), scene.today()).close());
    scene.did(Move.EXPLAIN, HELEN);
    assertThat(issue.stage()).isEqualTo(Stage.CLOSED_EXPLAINED);
  }

  @Test
  void whatIsNotExplainedCannotBeAcceptedAsAnExplanation() {
    scene.inHand().beingVerified();

    assertRefused(
        "Guard.EXPLAINABLE_CONCLUSION",
        () ->
            issue
                .movedBy(scene.by(VERA), scene.today())
                .verify(new Verdict(true, false, true, null, "")));
  }

  @Test
  void threeTriesInOneMorningReachNobodyForSure() {
    scene.inHand().beingVerified();
    for (var minute : new int[] {10, 20, 30}) {
      issue
          .notedBy(VERA.at(Instant.parse("2026-05-11T01:%d:00Z".formatted(minute))), scene.today())
          .tryInVain("");
    }

    assertRefused(
        "Guard.TRIED_ENOUGH", () -> issue.movedBy(scene.by(VERA), scene.today()).reachNobody(""));
  }

  @Test
  void anotherVerifierIsNoMoreOfAReportedUnitThanTheFirst() {
    scene.inHand().beingVerified();

    assertRefused(
        "loop.verifierOfUnit",
        () ->
            issue
                .movedBy(scene.by(CARL), scene.today())
                .verifyByAnother(Move.CHANGE_VERIFIER, LINA_AT_LAND, Method.CALL_BACK, "换人"));
    scene.did(Move.CHANGE_VERIFIER, CORA);
    assertThat(issue.isVerifiedBy(VICTOR)).isTrue();
    assertThat(issue.movesOpenTo(VERA, scene.today())).isEmpty();
  }

  @Test
  void thatNobodyGotInTouchCorrectsTheUnitsOwnEntry() {
    scene.inHand();
    issue.notedBy(scene.by(LINA_AT_LAND), scene.today()).contact("已联系");
    scene.beingVerified();

    issue.movedBy(scene.by(VERA), scene.today()).verify(new Verdict(false, true, 4, ""));

    assertThat(issue.rectified().firstContactOn).isNull();
  }

  // ---- other ends

  @Test
  void anImprovementIsTrackedAndComesBackToWhereItWas() {
    scene.inHand().beingVerified().found(true, 4).did(Move.IMPROVE, CORA).did(Move.TRACK, HELEN);

    scene.did(Move.KEEP_TRACKING, HELEN).did(Move.RESTART, CORA);

    assertThat(issue.stage()).isEqualTo(Stage.IMPROVING);
  }

  @Test
  void theTurnPassesFromOfficerToLeaderToOfficeWhileAnImprovementIsMade() {
    scene.inHand().beingVerified().found(true, 4).did(Move.IMPROVE, CORA);
    assertThat(issue.turn()).isEqualTo(Part.OFFICER);
    scene.did(Move.ADOPT, LINA_AT_LAND);
    assertThat(issue.turn()).isEqualTo(Part.APPROVER);
    scene.did(Move.SIGN_IMPROVEMENT, AIDAN_AT_LAND);
    assertThat(issue.turn()).isEqualTo(Part.COORDINATOR);
    scene.did(Move.CLOSE, CORA);
    assertThat(issue.turn()).isNull();
  }

  @Test
  void aTroubleOfManyGoesOnWithoutItsReporter() {
    scene.inHand(IssueClass.C, Nature.COMMON).did(Move.ASK_TO_WITHDRAW, REPORTER);

    issue.notedBy(scene.by(CORA), scene.today()).make(Note.GOES_ON_WITHOUT, "别人也遇到");

    assertThat(issue.stage()).isEqualTo(Stage.HANDLING);
    assertThat(issue.flags().withoutReporter).isTrue();
    assertThat(issue.movesOpenTo(CORA, scene.today())).doesNotContain(Move.RELEASE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Visibility.class,
      names = {"UNIT", "OVERSIGHT", "VERIFIER"})
  void whoeverPressesAReporterDoesNotSeeItWork(Visibility visibility) {
    scene.inHand(IssueClass.C, Nature.COMMON);
    var before = issue.flags().shown(issue, visibility);

    scene.did(Move.ASK_TO_WITHDRAW, REPORTER);
    assertThat(issue.flags().shown(issue, visibility)).isEqualTo(before);
    issue.notedBy(scene.by(CORA), scene.today()).make(Note.GOES_ON_WITHOUT, "别人也遇到");

    assertThat(issue.flags().shown(issue, visibility)).isEqualTo(before);
    assertThat(issue.flags().shown(issue, Visibility.OFFICE).withoutReporter()).isTrue();
  }

  @Test
  void aSuspensionEndsByItselfAfterTheDaysGivenForIt() {
    scene.inHand();
    suspend(2);

    scene.on("2026-05-14").did(Move.RESUME, Actor.HOUSE);

    assertThat(issue.due()).isEqualTo("2026-06-03");
  }

  @Test
  void noMoreIsSuspendedThanIsLeft() {
    scene.inHand();

    assertRefused("deadlines.suspensionRange", () -> suspend(31));
    assertRefused("deadlines.suspensionRange", () -> suspend(0));
  }

  private void explained() {
    scene.inHand();
    issue
        .movedBy(scene.by(LINA_AT_LAND), scene.today())
        .report(new Reply("政策不允许", Conclusion.EXPLAINED));
    scene.did(Move.SIGN_OFF, AIDAN_AT_LAND).did(Move.SEND_TO_VERIFY, CARL);
    issue.movedBy(scene.by(VERA), scene.today()).verify(new Verdict(true, false, true, 3, ""));
  }

  private void suspend(int days) {
    issue.movedBy(scene.by(CORA), scene.today()).suspend(SuspendReason.EXPERT_APPRAISAL, days, "");
  }

  private void correct(IssueClass grade) {
    issue
        .movedBy(scene.by(CORA), scene.today())
        .correct(Scene.classification(grade, Nature.INDIVIDUAL), "分错了");
  }

  private void show(CardReason reason, String unit) {
    issue.notedBy(scene.by(Actor.HOUSE), scene.today()).show(reason, unit);
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt).key()).isEqualTo(key);
  }
}
