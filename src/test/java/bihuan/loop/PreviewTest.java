package bihuan.loop;

import static bihuan.Cast.BANKING;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LAND;
import static bihuan.Cast.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import bihuan.classification.IssueClass;
import bihuan.classification.Nature;
import bihuan.vault.Secrecy;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A reporter sees the reviewed text before it goes out, strikes what tells, and is asked once. */
class PreviewTest {

  private static final String TEXT = "鼎盛料厂的车，上午十点半在三号窗口，补正了两次。";

  private final Scene scene = new Scene(true);

  @Test
  void theTextWaitsForWhoeverWantedToSeeItUntilTheEndOfTheNextWorkingDay() {
    review(TEXT);

    assertRefused("loop.preview.waiting", this::assign);
    scene.on("2026-05-12");
    assertRefused("loop.preview.waiting", this::assign);
    scene.on("2026-05-13");
    assign();
    assertThat(scene.issue.stage()).isEqualTo(Stage.ASSIGNED);
  }

  @Test
  void theOfficeIsNotLateForWaiting() {
    review(TEXT);

    assertThat(scene.issue.due()).isEqualTo(LocalDate.parse("2026-05-13"));
  }

  @Test
  void whoeverDidNotWantToSeeItIsNotWaitedFor() {
    var quiet = new Scene();

    assertThat(quiet.assigned().issue.stage()).isEqualTo(Stage.ASSIGNED);
  }

  @Test
  void whatIsStruckDoesNotGoOut() {
    review(TEXT);

    answer(List.of("鼎盛料厂的车，", " 上午十点半 ", ""));

    var out = scene.issue.text().outgoing();
    assertThat(out.fact()).isEqualTo("…………在三号窗口，补正了两次。");
    assign();
  }

  @Test
  void whatWasStruckDoesNotComeBackByAnotherReview() {
    review(TEXT);
    answer(List.of("上午十点半"));

    assertRefused("loop.preview.struckAgain", () -> review(TEXT));
    review("在三号窗口，补正了两次。");
    assign();
  }

  @Test
  void nobodyIsAskedTwice() {
    review(TEXT);
    answer(List.of());

    review("在三号窗口，补正了两次。");

    assertThat(scene.issue.preview().isOpen(scene.today())).isFalse();
    assertRefused("Guard.PREVIEW_OPEN", () -> answer(List.of("三号窗口")));
  }

  @Test
  void afterTheLimitItIsTooLate() {
    review(TEXT);
    scene.on("2026-05-13");

    assertRefused("Guard.PREVIEW_OPEN", () -> answer(List.of("上午十点半")));
  }

  @Test
  void whatIsNotThereCannotBeStruckAndSomethingMustBeLeft() {
    review(TEXT);

    assertRefused("loop.preview.notInText", () -> answer(List.of("四号窗口")));
    assertRefused("loop.preview.nothingLeft", () -> answer(List.of(TEXT)));
    assertThat(scene.issue.text().outgoing().fact()).isEqualTo(TEXT);
    assertThat(scene.issue.preview().isOpen(scene.today())).isTrue();
  }

  @Test
  void onlyTheReporterAnswers() {
    review(TEXT);

    assertRefused(
        "loop.notYours",
        () -> scene.issue.notedBy(scene.by(CORA), scene.today()).answerPreview(List.of()));
  }

  @Test
  void whoeverSpokeOpenlyIsConfidentialFromThenOnAndNobodyElseChangesIt() {
    var open = new Scene(Secrecy.OPEN);
    assertRefused(
        "loop.notYours", () -> open.issue.notedBy(open.by(HELEN), open.today()).raiseProtection());

    open.issue.notedBy(open.by(REPORTER), open.today()).raiseProtection();

    assertThat(open.issue.text().secrecy).isEqualTo(Secrecy.CONFIDENTIAL);
    assertRefused(
        "Guard.SPOKEN_OPENLY",
        () -> open.issue.notedBy(open.by(REPORTER), open.today()).raiseProtection());
  }

  private void review(String text) {
    if (scene.issue.stage() == Stage.SUBMITTED) {
      scene.accepted(IssueClass.B, Nature.INDIVIDUAL);
    }
    scene
        .issue
        .notedBy(scene.by(CORA), scene.today())
        .review(scene.issue.text().edition, "补正两次", text, Set.of());
  }

  private void answer(List<String> struck) {
    scene.issue.notedBy(scene.by(REPORTER), scene.today()).answerPreview(struck);
  }

  private void assign() {
    scene.issue.movedBy(scene.by(CORA), scene.today()).assign(LAND, Set.of(BANKING));
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt).key()).isEqualTo(key);
  }
}
