package bihuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private static final WorkingDays DAYS = WorkingDays.published();

  @ParameterizedTest(name = "{0} + {1} = {2} {4}")
  @CsvFileSource(resources = "/calendar/vectors.csv", numLinesToSkip = 1)
  void aLimitEndsWhereTheCalendarSays(
      LocalDate received, int days, LocalDate due, int provisional, String why) {
    var found = DAYS.after(received, days);

    assertThat(found.date()).isEqualTo(due);
    assertThat(found.provisional()).isEqualTo(provisional == 1);
    assertThat(DAYS.next(received, days)).isEqualTo(due);
  }

  @Test
  void everyDayIsExplained() {
    var due = DAYS.after(day("2026-02-13"), 5);

    assertThat(due.days()).hasSize(14);
    assertThat(due.days().get(0))
        .isEqualTo(new Day(day("2026-02-14"), DayKind.MAKE_UP, "SPRING_FESTIVAL"));
    assertThat(due.days().get(1))
        .isEqualTo(new Day(day("2026-02-15"), DayKind.HOLIDAY, "SPRING_FESTIVAL"));
    assertThat(due.days().get(13)).isEqualTo(new Day(day("2026-02-27"), DayKind.WORKING, ""));
    assertThat(due.days().stream().filter(Day::isWorking)).hasSize(5);
  }

  @Test
  void noDaysAtAllEndTodayOrOnTheNextWorkingDay() {
    assertThat(DAYS.next(day("2026-03-02"), 0)).isEqualTo(day("2026-03-02"));
    assertThat(DAYS.next(day("2026-03-07"), 0)).isEqualTo(day("2026-03-09"));
    assertThat(DAYS.after(day("2026-03-02"), 0).days()).isEmpty();
  }

  @Test
  void aMonthIsMadeUpOnTheFirstWorkingDayOfTheNext() {
    assertThat(DAYS.lastMadeUp(day("2026-05-05"))).hasToString("2026-03");
    assertThat(DAYS.lastMadeUp(day("2026-05-06"))).hasToString("2026-04");
    assertThat(DAYS.lastMadeUp(day("2026-05-31"))).hasToString("2026-04");
  }

  @Test
  void workingDaysBetweenLeaveOutTheFirstAndCountTheLast() {
    assertThat(DAYS.between(day("2026-03-02"), day("2026-03-02"))).isZero();
    assertThat(DAYS.between(day("2026-03-02"), day("2026-03-03"))).isEqualTo(1);
    assertThat(DAYS.between(day("2026-03-06"), day("2026-03-09"))).isEqualTo(1);
    assertThat(DAYS.between(day("2026-03-09"), day("2026-03-06"))).isEqualTo(-1);
  }

  @Test
  void anExtensionRunsFromTheOriginalDueDate() {
    assertThat(DAYS.extended(day("2026-02-13"), 5)).isEqualTo(day("2026-02-27"));
    assertThat(DAYS.extended(day("2026-02-13"), 0)).isEqualTo(day("2026-02-13"));
  }

  @ParameterizedTest(name = "due {0}, paused {1}, resumed {2}: {3} ({4})")
  @CsvSource({
    "2026-03-13,2026-03-03,2026-03-03,2026-03-13,within one day",
    "2026-03-13,2026-03-03,2026-03-05,2026-03-17,two working days",
    "2026-03-13,2026-03-06,2026-03-08,2026-03-13,from Friday to Sunday",
    "2026-03-13,2026-03-06,2026-03-09,2026-03-16,from Friday to Monday",
    "2026-03-13,2026-03-07,2026-03-09,2026-03-16,from Saturday to Monday",
    "2026-03-13,2026-03-07,2026-03-08,2026-03-13,within a weekend",
    "2026-02-13,2026-02-12,2026-02-24,2026-02-25,over the Spring Festival",
    "2026-03-13,2026-03-16,2026-03-18,2026-03-17,overdue already when paused"
  })
  void aPauseGivesBackTheWorkingDaysItTook(
      LocalDate due, LocalDate paused, LocalDate resumed, LocalDate shifted, String why) {
    assertThat(DAYS.shifted(due, paused, resumed)).as(why).isEqualTo(shifted);
  }

  @Test
  void aPauseCannotEndBeforeItBegan() {
    assertThatThrownBy(() -> DAYS.shifted(day("2026-03-13"), day("2026-03-05"), day("2026-03-04")))
        .isInstanceOf(Refusal.class)
        .hasMessage("calendar.resumedBeforePause");
  }

  @Test
  void onlyYearsOfTheStateCouncilAreCertain() {
    assertThat(List.of(2024, 2025, 2026)).noneMatch(DAYS::isProvisional);
    assertThat(List.of(2023, 2027, 2028, 2050)).allMatch(DAYS::isProvisional);
  }

  @Test
  void aYearWithoutACalendarHasItsWeekendsAndTheFixedHolidays() {
    assertThat(DAYS.day(day("2030-10-01")).kind()).isEqualTo(DayKind.HOLIDAY);
    assertThat(DAYS.day(day("2030-10-05")).kind()).isEqualTo(DayKind.WEEKEND);
    assertThat(DAYS.isWorking(day("2030-10-04"))).isTrue();
    assertThat(DAYS.isWorking(day("2030-05-01"))).isFalse();
    assertThat(DAYS.daysOf(2028)).hasSize(366);
  }

  @Test
  void aDayOfThisCityAloneCountsOnlyHere() {
    var here =
        WorkingDays.with(
            List.of(local("2026-08-03", false, "那达慕"), local("2026-08-08", true, "服务周末")));

    assertThat(here.next(day("2026-07-31"), 1)).isEqualTo(day("2026-08-04"));
    assertThat(here.next(day("2026-08-07"), 1)).isEqualTo(day("2026-08-08"));
    assertThat(here.day(day("2026-08-03")))
        .isEqualTo(new Day(day("2026-08-03"), DayKind.LOCAL_OFF, "那达慕"));
    assertThat(here.between(day("2026-07-31"), day("2026-08-03"))).isZero();
    assertThat(DAYS.next(day("2026-07-31"), 1)).isEqualTo(day("2026-08-03"));
  }

  @Test
  void yearsBeyondTheCalendarAreRefused() {
    assertThatThrownBy(() -> DAYS.isWorking(day("1999-12-31")))
        .hasMessage("calendar.yearOutOfRange");
    assertThatThrownBy(() -> DAYS.next(day("2099-12-30"), 5)).hasMessage("calendar.yearOutOfRange");
    assertThatThrownBy(() -> DAYS.daysOf(2100)).hasMessage("calendar.yearOutOfRange");
    assertThatThrownBy(() -> DAYS.next(day("2026-01-01"), -1)).hasMessage("calendar.daysNegative");
  }

  static LocalDayRow local(String date, boolean working, String reason) {
    return new LocalDayRow(day(date), working, reason, "helen", Instant.EPOCH);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
