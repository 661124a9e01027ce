package bihuan.deadlines;

import static bihuan.Cast.CARL;
import static bihuan.Cast.HELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.access.By;
import bihuan.calendar.Calendars;
import bihuan.deadlines.LimitScope.Reach;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@InContainer
class LimitSettingIT {

  private static final Instant NOW = Instant.parse("2031-03-03T02:00:00Z");
  private static final By HEAD = HELEN.at(NOW);
  private static final LocalDate LATER = LocalDate.of(2031, 4, 1);
  private static final By COORDINATOR = CARL.at(NOW);

  @Inject LimitSetting setting;
  @Inject Limits limits;
  @Inject Calendars calendars;

  @Test
  void onlyTheHeadAndTheSystemAdministratorSetLimits() {
    assertThatThrownBy(() -> setting.change(set(Limit.SIGN, 2, "2031-04-01", "理由"), COORDINATOR))
        .hasMessage("calendar.notYours");
  }

  @Test
  void theCityStartsWithTheLimitsThatComeWithTheProduct() {
    assertThat(limits.allOn(day("2026-06-01"))).hasSize(Limit.values().length);
    assertThat(limits.days(Limit.CLASS_B, day("2026-06-01"))).isEqualTo(15);
    assertThat(
            limits
                .on(Limit.LONGTERM, day("2026-06-01"))
                .after(day("2026-01-31"), calendars.current()))
        .isEqualTo(day("2026-04-30"));
    assertThatThrownBy(() -> Limits.named("NONE")).hasMessage("deadlines.limitUnknown");
  }

  @Test
  void aLimitChangesFromItsDayAndThePastKeepsItsOwn() {
    setting.change(set(Limit.REDO, 8, "2031-04-01", "提速"), HEAD);

    assertThat(limits.days(Limit.REDO, day("2031-03-31"))).isEqualTo(10);
    assertThat(limits.days(Limit.REDO, day("2031-04-01"))).isEqualTo(8);
    assertThat(limits.history(Limit.REDO)).extracting(LimitRow::amount).containsExactly(10, 8);
    assertThatThrownBy(() -> setting.change(set(Limit.REDO, 7, "2031-03-02", "提速"), HEAD))
        .hasMessage("deadlines.changeInThePast");
    assertThatThrownBy(() -> setting.change(set(Limit.REDO, 0, "2031-05-01", "提速"), HEAD))
        .hasMessage("deadlines.amountOutOfRange");
  }

  @Test
  void ofTwoChangesForOneDayTheLaterHolds() {
    setting.change(set(Limit.REVISIT, 4, "2031-06-01", "提速"), HEAD);
    setting.change(set(Limit.REVISIT, 6, "2031-06-01", "更正"), HEAD);

    assertThat(limits.days(Limit.REVISIT, day("2031-06-01"))).isEqualTo(6);
  }

  @Test
  void theNarrowestRuleHoldsAndIsGivenUpAgain() {
    var unit = new LimitScope("B", 8, "D05", null);
    var measure = new LimitScope("B", 8, "D03", null);
    var grade = new LimitScope("B", 9, "D03", null);
    narrow(Reach.GRADE, "B", 4);
    narrow(Reach.MEASURE, "8", 3);
    narrow(Reach.UNIT, "D05", 5);

    assertThat(onReview(unit)).isEqualTo(5);
    assertThat(onReview(measure)).isEqualTo(3);
    assertThat(onReview(grade)).isEqualTo(4);
    assertThat(onReview(LimitScope.NONE)).isEqualTo(2);
    assertThat(limits.narrowOn(Limit.REVIEW, LATER)).hasSize(3);

    narrow(Reach.UNIT, "D05", 0);
    assertThat(onReview(unit)).isEqualTo(3);
    assertThat(limits.narrowOn(Limit.REVIEW, LATER)).hasSize(2);
  }

  @Test
  void aRuleIsSetForWhatThereIsAndCountedInWhatItCanBe() {
    assertThatThrownBy(() -> narrow(Reach.UNIT, "D99", 5)).hasMessage("deadlines.noSuchTarget");
    assertThatThrownBy(() -> narrow(Reach.MEASURE, "x", 5)).hasMessage("deadlines.noSuchTarget");
    assertThatThrownBy(
            () -> setting.change(hours(Limit.WARN, Reach.UNIT, LimitUnit.WORKING_DAY), HEAD))
        .hasMessage("deadlines.forAllAlike");
    assertThatThrownBy(
            () -> setting.change(hours(Limit.REDO, Reach.EVERYTHING, LimitUnit.HOUR), HEAD))
        .hasMessage("deadlines.unitNotForThis");
  }

  @Test
  void theFirstAnswerMayBeDueInHours() {
    setting.change(hours(Limit.FIRST_CONTACT, Reach.EVERYTHING, LimitUnit.HOUR), HEAD);

    assertThat(limits.on(Limit.FIRST_CONTACT, LATER).unit()).isEqualTo(LimitUnit.HOUR);
    assertThat(limits.on(Limit.FIRST_CONTACT, day("2031-03-31")).unit())
        .isEqualTo(LimitUnit.WORKING_DAY);
  }

  private void narrow(Reach reach, String of, int amount) {
    setting.change(
        new LimitChange(Limit.REVIEW, reach, of, amount, null, "乌营商办〔2031〕4号", LATER, "分类"), HEAD);
  }

  private int onReview(LimitScope issue) {
    return limits.on(Limit.REVIEW, issue, LATER).amount();
  }

  private static LimitChange hours(Limit limit, Reach reach, LimitUnit unit) {
    return new LimitChange(
        limit, reach, reach == Reach.UNIT ? "D05" : "", 24, unit, "乌营商办〔2031〕4号", LATER, "接诉即办");
  }

  private static LimitChange set(Limit limit, int amount, String from, String reason) {
    return new LimitChange(
        limit, Reach.EVERYTHING, "", amount, null, "乌营商办〔2031〕3号", day(from), reason);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
