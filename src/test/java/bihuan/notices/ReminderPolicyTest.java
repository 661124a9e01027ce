package bihuan.notices;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.classification.CardReason;
import bihuan.loop.Duties.Duty;
import bihuan.loop.Move;
import bihuan.loop.Stage;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderPolicyTest {

  private final ReminderPolicy policy = new ReminderPolicy(1, 3, 1, 5);

  @Test
  void aReminderIsSentOnTheWorkingDayBeforeAndOnTheDayItself() {
    assertThat(policy.reminder(inHand(2))).isEmpty();
    assertThat(policy.reminder(inHand(1))).contains(NoticeType.DUE_SOON);
    assertThat(policy.reminder(inHand(0))).contains(NoticeType.DUE_TODAY);
    assertThat(policy.reminder(inHand(-1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 1, 0})
  void nobodyIsShownACardWhileThereIsTime(int days) {
    assertThat(policy.cards(inHand(days))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, -4})
  void aYellowCardFollowsOnOneWorkingDayOverdue(int days) {
    assertThat(policy.cards(inHand(days))).containsExactly(CardReason.OVERDUE);
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, -30})
  void aRedCardFollowsOnFiveWorkingDaysOverdue(int days) {
    assertThat(policy.cards(inHand(days)))
        .containsExactly(CardReason.OVERDUE, CardReason.LONG_OVERDUE);
  }

  @Test
  void whatTheOfficeIsLateWithCostsTheUnitNoCard() {
    assertThat(policy.cards(duty(Stage.REVIEW, -9))).isEmpty();
  }

  @Test
  void theOfficeIsWarnedWhenASuspensionHasLastedAsLongAsItMay() {
    assertThat(policy.reminder(duty(Stage.SUSPENDED, 1))).isEmpty();
    assertThat(policy.reminder(duty(Stage.SUSPENDED, 0))).contains(NoticeType.SUSPENSION_ENDS);
  }

  @ParameterizedTest
  @CsvSource({
    "SUSPENDED, 0,",
    "SUSPENDED, -1, RESUME",
    "NEEDS_INFO, 0,",
    "NEEDS_INFO, -1, LAPSE",
    "ASSIGNED, -2, SIGN_BY_DEFAULT",
    "HANDLING, -30,"
  })
  void theClockGoesOnWhereSomebodyStaysSilent(Stage stage, int days, Move move) {
    assertThat(policy.move(duty(stage, days))).isEqualTo(Optional.ofNullable(move));
  }

  @Test
  void whatMayStillBeReturnedIsNotSignedByItself() {
    assertThat(policy.move(duty(Stage.ASSIGNED, -1, true))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"ASSIGNED", "HANDLING", "UNIT_APPROVAL", "REWORK", "DISSATISFIED", "IMPROVING"})
  void everyClockThatAUnitOwesCostsItACard(Stage stage) {
    assertThat(policy.cards(duty(stage, -1))).containsExactly(CardReason.OVERDUE);
  }

  @Test
  void aReporterIsRemindedThreeDaysBeforeItLapses() {
    assertThat(policy.reminder(duty(Stage.NEEDS_INFO, 4))).isEmpty();
    assertThat(policy.reminder(duty(Stage.NEEDS_INFO, 3))).contains(NoticeType.DUE_SOON);
  }

  @Test
  void whatIsDueInADayIsRemindedOfAtHalfOfItAndNotTheDayBefore() {
    var signing =
        new Duty(
            new IssueNumber("2026-000042"),
            Stage.ASSIGNED,
            Stage.ASSIGNED.keeper(),
            LocalDate.parse("2026-05-18"),
            1,
            true,
            Instant.parse("2026-05-18T05:45:00Z"));

    assertThat(policy.reminder(signing)).isEmpty();
    assertThat(ReminderPolicy.atHalf(signing)).isEqualTo(NoticeType.DUE_SOON);
  }

  private static Duty inHand(int days) {
    return duty(Stage.HANDLING, days);
  }

  private static Duty duty(Stage stage, int days) {
    return duty(stage, days, false);
  }

  private static Duty duty(Stage stage, int days, boolean returnable) {
    return new Duty(
        new IssueNumber("2026-000042"),
        stage,
        stage.keeper(),
        LocalDate.parse("2026-05-18"),
        days,
        returnable,
        null);
  }
}
