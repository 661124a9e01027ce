package bihuan.supervision;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LAND;
import static bihuan.Cast.LINA_AT_LAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.calendar.WorkingDays;
import bihuan.classification.CardRuling;
import bihuan.deadlines.Someday;
import bihuan.deadlines.Today;
import bihuan.series.IssueNumber;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A paper goes from its proposal over its number to answer and release. */
class PaperTest {

  private static final LocalDate DUE = LocalDate.parse("2026-05-18");
  private static final String ISSUED = "2026-05-21";

  private final Paper notice = proposed(LadderStep.SUPERVISION_NOTICE);

  @Test
  void itHasNoNumberBeforeItIsIssuedAndIsAnsweredWithinThreeWorkingDays() {
    assertThat(row(notice).label()).isNull();
    assertThat(notice.isDelivered()).isFalse();

    issue(notice);

    assertThat(row(notice).label()).isEqualTo("乌营督〔2026〕1号");
    assertThat(row(notice).lamp().due()).isEqualTo("2026-05-26");
    assertRefused("supervision.outOfTurn", () -> issue(notice));
  }

  @Test
  void whoeverWroteTheAnswerDoesNotSignItAndNothingIsReleasedBefore() {
    issue(notice);
    assertRefused("supervision.outOfTurn", () -> notice.release("", on(ISSUED, CORA)));
    assertRefused(
        "answers.promisedBefore",
        () -> notice.answer("已换", LocalDate.parse("2026-05-20"), on(ISSUED, LINA_AT_LAND)));
    notice.answer("下周换好", LocalDate.parse("2026-05-29"), on(ISSUED, LINA_AT_LAND));
    assertThat(row(notice).acknowledged()).as("whoever answers has it").isNotNull();
    assertRefused("answers.signedByAnother", () -> notice.sign(on(ISSUED, LINA_AT_LAND)));
    notice.sign(on(ISSUED, AIDAN_AT_LAND));

    notice.release("", on(ISSUED, CORA));

    assertThat(notice.isAt(PaperState.RELEASED)).isTrue();
  }

  @Test
  void aPromisedDayThatWentByIsBrokenUntilItIsReleased() {
    issue(notice);
    notice.answer("下周换好", LocalDate.parse("2026-05-29"), on(ISSUED, LINA_AT_LAND));
    notice.sign(on(ISSUED, AIDAN_AT_LAND));

    assertThat(row(notice).isBroken(LocalDate.parse("2026-05-29"))).isFalse();
    assertThat(row(notice).isBroken(LocalDate.parse("2026-05-30"))).isTrue();
    notice.release("", on("2026-05-30", CORA));
    assertThat(row(notice).isBroken(LocalDate.parse("2026-05-30"))).isFalse();
  }

  @Test
  void aReminderNeedsNoAnswerToBeReleased() {
    var reminder = proposed(LadderStep.REMINDER_LETTER);
    issue(reminder);

    reminder.release("", on(ISSUED, CORA));

    assertThat(reminder.isAt(PaperState.RELEASED)).isTrue();
  }

  @Test
  void theUnitAppealsOnceWithinThreeWorkingDaysAndACancelledPaperIsOver() {
    issue(notice);
    assertRefused(
        "supervision.notAppealable",
        () -> notice.appeal("不属实", today("2026-05-27"), on("2026-05-27", AIDAN_AT_LAND)));
    notice.appeal("不属实", today("2026-05-26"), on("2026-05-26", AIDAN_AT_LAND));
    assertRefused(
        "supervision.notAppealable",
        () -> notice.appeal("再来", today("2026-05-26"), on("2026-05-26", AIDAN_AT_LAND)));
    assertThat(row(notice).lamp().due()).as("the ruling is owed now").isEqualTo("2026-06-02");

    notice.rule(CardRuling.CANCELLED, "查实已办", on("2026-05-28", HELEN));

    assertThat(notice.isAt(PaperState.CANCELLED)).isTrue();
    assertRefused(
        "supervision.outOfTurn", () -> notice.answer("x", null, on(ISSUED, LINA_AT_LAND)));
  }

  @Test
  void theRecordHoldsNumberAndUnitAndWordsAsSealsAlone() {
    var deed = issue(notice);

    assertThat(deed.facts())
        .containsEntry("unit", LAND)
        .containsEntry("no", "2026/1")
        .doesNotContainKey("words");
    assertThat(deed.texts()).containsKey("words");
  }

  private static Paper proposed(LadderStep step) {
    var about = new PaperSubject(new IssueNumber("2026-000042"), "样式不同", LAND, false, DUE);
    return Paper.proposed(step, about, "", "请办", on(ISSUED, Actor.HOUSE));
  }

  private static PaperDeed issue(Paper paper) {
    return paper.issue(1, "乌营督〔2026〕1号", today(ISSUED), on(ISSUED, HELEN));
  }

  private static PaperRow row(Paper paper) {
    return paper.row(today(ISSUED));
  }

  private static Today today(String day) {
    var date = LocalDate.parse(day);
    return Someday.on(
        date,
        WorkingDays.published(),
        it ->
            switch (it) {
              case APPEAL_RULE -> 5;
              case WARN -> 1;
              default -> 3;
            });
  }

  private static By on(String day, Actor actor) {
    return actor.at(
        LocalDate.parse(day).atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt))
        .isNotNull()
        .extracting(Refusal::key)
        .isEqualTo(key);
  }
}
