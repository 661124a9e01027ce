package bihuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every day and every limit. */
class WorkingDaysPropertiesTest {

  private static final WorkingDays DAYS = WorkingDays.published();

  @Property
  void aLimitAlwaysEndsOnAWorkingDay(
      @ForAll("days") LocalDate received, @ForAll @IntRange(max = 366) int days) {
    assertThat(DAYS.isWorking(DAYS.next(received, days))).isTrue();
  }

  @Property
  void asManyDaysLieBetweenAsWereCounted(
      @ForAll("days") LocalDate received, @ForAll @IntRange(min = 1, max = 366) int days) {
    var due = DAYS.after(received, days);

    assertThat(DAYS.between(received, due.date())).isEqualTo(days);
    assertThat(due.days().stream().filter(Day::isWorking)).hasSize(days);
  }

  @Property
  void whoAsksLaterOrForLongerIsNeverDueEarlier(
      @ForAll("days") LocalDate received,
      @ForAll @IntRange(max = 365) int days,
      @ForAll @IntRange(max = 60) int later) {
    var due = DAYS.next(received, days);

    assertThat(DAYS.next(received.plusDays(later), days)).isAfterOrEqualTo(due);
    assertThat(DAYS.next(received, days + 1)).isAfterOrEqualTo(due);
  }

  @Property
  void betweenIsTheSumOfItsParts(
      @ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
    assertThat(DAYS.between(a, b) + DAYS.between(b, c)).isEqualTo(DAYS.between(a, c));
  }

  @Property
  void asManyDaysRemainAfterAPauseAsBefore(
      @ForAll("days") LocalDate received,
      @ForAll @IntRange(min = 1, max = 60) int days,
      @ForAll @IntRange(max = 90) int untilPause,
      @ForAll @IntRange(max = 90) int pause) {
    var due = DAYS.next(received, days);
    var paused = received.plusDays(untilPause);
    var resumed = paused.plusDays(pause);

    assertThat(DAYS.between(resumed, DAYS.shifted(due, paused, resumed)))
        .isEqualTo(DAYS.between(paused, due));
  }

  @Property
  void aLocalDayAddsOrTakesExactlyOne(@ForAll("days") LocalDate date) {
    var before = DAYS.isWorking(date);
    var here = WorkingDays.with(List.of(WorkingDaysTest.local(date.toString(), !before, "本地调整")));

    assertThat(here.isWorking(date)).isEqualTo(!before);
    assertThat(here.between(date.minusDays(30), date.plusDays(30)))
        .isEqualTo(DAYS.between(date.minusDays(30), date.plusDays(30)) + (before ? -1 : 1));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 3652).map(it -> LocalDate.of(2022, 1, 1).plusDays(it));
  }
}
