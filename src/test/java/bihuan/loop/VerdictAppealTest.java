package bihuan.loop;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.APPROVER_AT_BANKING;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.VERA;
import static bihuan.Cast.VICTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.classification.Method;
import bihuan.classification.Verdict;
import bihuan.classification.VerdictRuling;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A unit sees a verdict otherwise, and the head rules; the loop goes on meanwhile. */
class VerdictAppealTest {

  @Test
  void theUnitsLeaderAppealsWithinThreeWorkingDaysAndOnce() {
    var scene = dissatisfied().on("2026-05-14");

    appeal(scene, AIDAN_AT_LAND);

    assertRefused("Guard.VERDICT_APPEALABLE", () -> appeal(scene, AIDAN_AT_LAND));
  }

  @Test
  void thenItIsTooLate() {
    assertRefused(
        "Guard.VERDICT_APPEALABLE", () -> appeal(dissatisfied().on("2026-05-15"), AIDAN_AT_LAND));
  }

  @Test
  void nobodyElseAppeals() {
    for (var actor : new Actor[] {LINA_AT_LAND, APPROVER_AT_BANKING, VERA, CORA}) {
      assertRefused("loop.notYours", () -> appeal(dissatisfied(), actor));
    }
  }

  @Test
  void aVerdictThatGoesAgainstNobodyIsNotAppealed() {
    var scene = new Scene().inHand().beingVerified().found(true, 4);

    assertRefused("Guard.VERDICT_APPEALABLE", () -> appeal(scene, AIDAN_AT_LAND));
  }

  @Test
  void thatNobodyWasContactedIsAppealedWhereTheUnitHadSaidSo() {
    var never = new Scene().inHand().beingVerified();
    judge(never, new Verdict(false, true, 4, ""));
    assertRefused("Guard.VERDICT_APPEALABLE", () -> appeal(never, AIDAN_AT_LAND));

    var scene = uncontacted();
    appeal(scene, AIDAN_AT_LAND);
    rule(scene, VerdictRuling.ANEW);

    assertRefused(
        "Guard.ALL_ON_RECORD", () -> scene.issue.movedBy(scene.by(CORA), scene.today()).close());
    assertRefused("loop.verifierDoubted", () -> verifyAgain(scene, VERA));
    verifyAgain(scene, VICTOR);
    scene.issue.movedBy(scene.by(VICTOR), scene.today()).verify(new Verdict(true, true, 4, ""));
    scene.issue.movedBy(scene.by(CORA), scene.today()).close();
    assertThat(scene.issue.stage()).isEqualTo(Stage.CLOSED);
  }

  @Test
  void whatStandsChangesNothing() {
    var scene = dissatisfied();
    appeal(scene, AIDAN_AT_LAND);
    var due = scene.issue.due();

    rule(scene.on("2026-05-13"), VerdictRuling.STANDS);

    assertThat(scene.issue.due()).isEqualTo(due);
    assertThat(scene.issue.rectified().dissatisfactions).isEqualTo(1);
    assertRefused("Guard.VERDICT_APPEAL_WAITING", () -> rule(scene, VerdictRuling.ANEW));
  }

  @Test
  void whatDoesNotCountMakesNothingLateAndIsVerifiedBySomebodyElse() {
    var scene = dissatisfied();
    appeal(scene, AIDAN_AT_LAND);
    assertThat(scene.issue.due()).isEqualTo(LocalDate.parse("2026-05-25"));

    rule(scene.on("2026-05-18"), VerdictRuling.ANEW);

    assertThat(scene.issue.due()).isEqualTo(LocalDate.parse("2026-06-01"));
    assertThat(scene.issue.rectified().dissatisfactions).isZero();
    scene.underReview();
    assertRefused("loop.verifierDoubted", () -> send(scene, VERA));
    send(scene, VICTOR);
    assertThat(scene.issue.stage()).isEqualTo(Stage.VERIFYING);
  }

  @Test
  void moreTimeThatWasGrantedIsNotTakenBack() {
    var scene = dissatisfied();
    scene.did(Move.REQUEST_EXTENSION, LINA_AT_LAND).did(Move.GRANT_EXTENSION, CORA);
    var due = scene.issue.due();
    appeal(scene, AIDAN_AT_LAND);

    rule(scene, VerdictRuling.ANEW);

    assertThat(scene.issue.due()).isEqualTo(due);
  }

  @Test
  void theHeadOfTheUnitItselfDoesNotRule() {
    var scene = dissatisfied();
    appeal(scene, AIDAN_AT_LAND);

    assertRefused(
        "loop.notYours",
        () ->
            scene
                .issue
                .notedBy(scene.by(new Actor("hector", Role.HEAD, LAND)), scene.today())
                .ruleVerdict(VerdictRuling.STANDS, "维持"));
  }

  @Test
  void aVerdictStandsOnceNobodyRuledInTimeAndNotBefore() {
    var scene = dissatisfied();
    appeal(scene, AIDAN_AT_LAND);
    assertRefused("Guard.VERDICT_RULING_OVERDUE", () -> letStand(scene.on("2026-05-18")));

    letStand(scene.on("2026-05-19"));

    assertThat(scene.issue.appeal().shown(scene.today()).ruling()).isEqualTo(VerdictRuling.STANDS);
    assertRefused("Guard.VERDICT_APPEAL_WAITING", () -> rule(scene, VerdictRuling.ANEW));
  }

  @Test
  void theWorkGoesOnWhileAnAppealWaitsAndANewVerdictEndsIt() {
    var scene = dissatisfied();
    appeal(scene, AIDAN_AT_LAND);

    scene.beingVerified().found(true, 5);

    assertThat(scene.issue.stage()).isEqualTo(Stage.VERIFIED);
    assertThat(scene.issue.appeal().isWaiting()).isFalse();
  }

  @Test
  void whatIsOverIsNotVerifiedAnew() {
    var scene = uncontacted();
    scene.issue.movedBy(scene.by(CORA), scene.today()).close();
    appeal(scene, AIDAN_AT_LAND);

    assertRefused("loop.verdictGoneBy", () -> rule(scene, VerdictRuling.ANEW));
    rule(scene, VerdictRuling.STANDS);
  }

  private static Scene dissatisfied() {
    return new Scene().inHand().beingVerified().found(false, 2);
  }

  private static Scene uncontacted() {
    var scene = new Scene().inHand();
    scene.issue.notedBy(scene.by(LINA_AT_LAND), scene.today()).contact("已致电");
    judge(scene.beingVerified(), new Verdict(false, true, 4, ""));
    return scene;
  }

  private static void judge(Scene scene, Verdict verdict) {
    scene.issue.movedBy(scene.by(VERA), scene.today()).verify(verdict);
  }

  private static void appeal(Scene scene, Actor actor) {
    scene.issue.notedBy(scene.by(actor), scene.today()).appealVerdict("当天已统一样式");
  }

  private static void rule(Scene scene, VerdictRuling ruling) {
    scene.issue.notedBy(scene.by(HELEN), scene.today()).ruleVerdict(ruling, "看过材料");
  }

  private static void letStand(Scene scene) {
    scene.issue.notedBy(scene.by(Actor.HOUSE), scene.today()).letVerdictStand();
  }

  private static void verifyAgain(Scene scene, Actor verifier) {
    scene
        .issue
        .movedBy(scene.by(CORA), scene.today())
        .verifyByAnother(Move.VERIFY_AGAIN, verifier, Method.CALL_BACK, "再看");
  }

  private static void send(Scene scene, Actor verifier) {
    scene.issue.movedBy(scene.by(CARL), scene.today()).sendToVerify(verifier, Method.CALL_BACK);
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt))
        .isNotNull()
        .extracting(Refusal::key)
        .isEqualTo(key);
  }
}
