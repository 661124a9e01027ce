package bihuan.lessons;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CORA;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** An answer to a lesson goes from the unit's case handler over its leader to the office. */
class ReplyTest {

  private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
  private static final LocalDate DUE = LocalDate.parse("2026-06-08");

  private final Lesson lesson =
      Lesson.of(new IssueNumber("2026-000042"), "断网取不了号", "请查断网时能不能取号", by(CORA));
  private final Reply reply = Reply.askedOf(LAND, lesson, DUE, by(CORA));

  @Test
  void whoeverWroteTheAnswerDoesNotSignIt() {
    reply.answer(true, "换了离线取号", by(LINA_AT_LAND));

    assertRefused("answers.signedByAnother", () -> reply.sign(by(LINA_AT_LAND)));
    reply.sign(by(AIDAN_AT_LAND));

    assertThat(reply.isAt(ReplyState.SIGNED)).isTrue();
  }

  @Test
  void nothingIsTakenBeforeItIsSigned() {
    assertRefused("lessons.outOfTurn", () -> reply.take(by(CORA)));
    reply.answer(false, "没有取号机", by(LINA_AT_LAND));
    assertRefused("lessons.outOfTurn", () -> reply.take(by(CORA)));
    assertRefused("lessons.outOfTurn", () -> reply.answer(true, "又有了", by(LINA_AT_LAND)));
  }

  @Test
  void whatWasSentBackIsAnsweredAndSignedAnew() {
    reply.answer(false, "没有取号机", by(LINA_AT_LAND));
    reply.sign(by(AIDAN_AT_LAND));
    var later = CORA.at(NOW.plusSeconds(3600));

    reply.sendBack(ReplyState.SIGNED, "请写清是哪个大厅", later);

    assertThat(reply.isAt(ReplyState.ASKED)).isTrue();
    assertThat(reply.turnBegan()).as("files of before count no longer").isAfter(NOW);
    assertThat(reply.row(DUE).signedOn()).isNull();
    assertThat(reply.row(DUE).sentBack()).isEqualTo("请写清是哪个大厅");
  }

  @Test
  void onlyWhatTheUnitOwesIsOverdueAndRemindedOf() {
    assertThat(reply.row(DUE).overdue()).isFalse();
    assertThat(reply.row(DUE.plusDays(1)).overdue()).isTrue();
    reply.remind(by(CORA));
    reply.answer(false, "没有取号机", by(LINA_AT_LAND));
    reply.sign(by(AIDAN_AT_LAND));

    assertThat(reply.row(DUE.plusDays(1)).overdue()).isFalse();
    assertRefused("lessons.outOfTurn", () -> reply.remind(by(CORA)));
  }

  @Test
  void theRecordHoldsTheUnitAndNoWordOfTheIssue() {
    var asked = reply.asked(by(CORA));

    assertThat(asked.subject()).startsWith("lesson ");
    assertThat(asked.facts()).containsOnlyKeys("unit");
    assertThat(asked.texts()).containsOnlyKeys("lesson");
  }

  private static By by(Actor actor) {
    return actor.at(NOW);
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt).key()).isEqualTo(key);
  }
}
