package bihuan.notices;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.loop.Duty;
import bihuan.loop.Stage;
import bihuan.series.IssueNumber;
import bihuan.supervision.Card;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderPolicyTest {

  private final ReminderPolicy policy = new ReminderPolicy(1, 1, 5);

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
    assertThat(policy.cards(inHand(days))).containsExactly(Card.OVERDUE);
  }

  @ParameterizedTest
  @ValueSource(ints = {-5, -30})
  void aRedCardFollowsOnFiveWorkingDaysOverdue(int days) {
    assertThat(policy.cards(inHand(days))).containsExactly(Card.OVERDUE, Card.LONG_OVERDUE);
  }

  @Test
  void whatTheOfficeIsLateWithCostsTheUnitNoCard() {
    assertThat(policy.cards(duty(Stage.REVIEW, -9, false))).isEmpty();
  }

  @Test
  void theOfficeIsWarnedWhenASuspensionHasLastedAsLongAsItMay() {
    assertThat(policy.reminder(duty(Stage.SUSPENDED, 1, false))).isEmpty();
    assertThat(policy.reminder(duty(Stage.SUSPENDED, 0, false)))
        .contains(NoticeType.SUSPENSION_ENDS);
    assertThat(policy.reminder(duty(Stage.SUSPENDED, -3, false)))
        .contains(NoticeType.SUSPENSION_ENDS);
  }

  private static Duty inHand(int days) {
    return duty(Stage.HANDLING, days, true);
  }

  private static Duty duty(Stage stage, int days, boolean unitsOwn) {
    return new Duty(
        new IssueNumber("2026-000042"), stage, LocalDate.parse("2026-05-18"), days, unitsOwn);
  }
}
