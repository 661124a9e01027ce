package bihuan.loop;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.REPORTER;
import static bihuan.Cast.SIMON;
import static bihuan.Cast.VERA;
import static bihuan.Cast.VICTOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.classification.Effect;
import bihuan.classification.IssueClass;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Somebody looks again, sixty days after the closing, whether the improvement lasts. */
class EffectTest {

  private static final String DUE = "2026-07-10";

  @Test
  void theClockStartsWithTheClosingOfWhatWasImproved() {
    assertThat(PartsTest.improved().issue.clocks().effectDue()).isEqualTo(LocalDate.parse(DUE));
  }

  @Test
  void nobodyLooksAgainAtWhatWasClosedWithoutAnImprovementOrWithoutOneToBeHad() {
    assertThat(new Scene().closed().issue.clocks().effectDue()).isNull();

    var ruledOut = new Scene().inHand(IssueClass.B, Nature.COMMON).beingVerified().found(true, 4);
    ruledOut.did(Move.IMPROVE, CORA);
    ruledOut.issue.notedBy(ruledOut.by(HELEN), ruledOut.today()).ruleOutImprovement("要等自治区立法");
    ruledOut.did(Move.CLOSE, CORA);

    assertThat(ruledOut.issue.stage()).isEqualTo(Stage.CLOSED);
    assertThat(ruledOut.issue.clocks().effectDue()).isNull();
  }

  @Test
  void nobodyLooksTooEarly() {
    var early = PartsTest.improved().on("2026-07-09");

    assertThat(refused(early, CARL)).isEqualTo("Guard.EFFECT_DUE");
    assertThat(refused(early.on(DUE), CARL)).isNull();
  }

  @Test
  void oneLooksLateAsWellAndOnceAClosing() {
    var late = PartsTest.improved().on("2027-03-01");

    assertThat(refused(late, VERA)).isNull();
    assertThat(refused(late, CARL)).isEqualTo("Guard.EFFECT_UNCHECKED");
  }

  @Test
  void nobodyOfTheUnitLooksNorWhoeverReportedItNorAnybodyElse() {
    var scene = PartsTest.improved().on(DUE);

    for (var actor :
        new Actor[] {
          LINA_AT_LAND,
          AIDAN_AT_LAND,
          REPORTER,
          new Actor("connie", Role.COORDINATOR, LAND),
          VICTOR,
          SIMON
        }) {
      assertThat(refused(scene, actor)).as(actor.name()).isEqualTo("loop.notYours");
    }
  }

  @Test
  void aReporterWhoVerifiedItDoesNotLookAgain() {
    var scene = new Scene().inHand(IssueClass.B, Nature.COMMON).underReview();
    scene.issue.movedBy(scene.by(CARL), scene.today()).sendToVerify(REPORTER, Method.CALL_BACK);
    scene.issue.movedBy(scene.by(REPORTER), scene.today()).verify(new Verdict(true, true, 5, ""));
    scene.did(Move.IMPROVE, CORA).did(Move.ADOPT, LINA_AT_LAND);
    scene.did(Move.SIGN_IMPROVEMENT, AIDAN_AT_LAND).did(Move.CLOSE, CORA).on(DUE);

    assertThat(refused(scene, REPORTER)).isEqualTo("Guard.NOT_ONESELF");
  }

  @Test
  void whatFadedUnderWatchIsProposedToBeReopenedAndNothingElseIs() {
    assertThat(found(Effect.FADED, DUE).facts()).containsEntry("reopening", "true");
    assertThat(found(Effect.PARTLY, DUE).facts()).doesNotContainKey("reopening");
    assertThat(found(Effect.HOLDS, DUE).facts()).containsEntry("effect", "HOLDS");
    assertThat(found(Effect.FADED, "2026-11-08").facts()).doesNotContainKey("reopening");
  }

  @Test
  void whatIsReopenedIsLookedAtAgainAfterItsNextClosingAlone() {
    var scene = PartsTest.faded().did(Move.REOPEN, CORA);
    assertThat(scene.issue.outcome().effect(null, it -> it)).isNull();

    scene.assignedAgain().did(Move.SIGN, LINA_AT_LAND).beingVerified().found(true, 4);
    scene.did(Move.IMPROVE, CORA).did(Move.ADOPT, LINA_AT_LAND);
    scene.did(Move.SIGN_IMPROVEMENT, AIDAN_AT_LAND).did(Move.CLOSE, CORA);

    assertThat(scene.issue.clocks().effectDue()).isEqualTo(LocalDate.parse("2026-09-08"));
  }

  @Test
  void aResultIsGivenWithWords() {
    var scene = PartsTest.improved().on(DUE);

    var without =
        catchThrowableOfType(
            Refusal.class,
            () -> scene.issue.notedBy(scene.by(CARL), scene.today()).checkEffect(null, "看过"));

    assertThat(without.field()).contains("effect");
  }

  private static IssueNoted found(Effect effect, String day) {
    var scene = PartsTest.improved().on(day);
    return scene.issue.notedBy(scene.by(CARL), scene.today()).checkEffect(effect, "去看过");
  }

  private static String refused(Scene scene, Actor actor) {
    var refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                scene
                    .issue
                    .notedBy(scene.by(actor), scene.today())
                    .checkEffect(Effect.HOLDS, "仍是一种样式"));
    return refusal == null ? null : refusal.key();
  }
}
