package bihuan.calendar;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.start.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Somebody counts the same day by day on their fingers, over twenty years, and comes to the same.
 */
class NaiveDaysTest {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final int TWENTY_YEARS = 7305;
  private static final WorkingDays DAYS = WorkingDays.published();
  private static final Map<LocalDate, Boolean> MARKED =
      IntStream.rangeClosed(2015, 2036)
          .boxed()
          .flatMap(Schedule.published()::of)
          .collect(toMap(Holiday::date, Holiday::off));

  @Property(tries = 2000)
  void aLimitEndsOnTheSameDay(
      @ForAll("days") LocalDate received, @ForAll @IntRange(min = 1, max = 366) int days) {
    var day = received;
    var provisional = false;
    for (var left = days; left > 0; ) {
      day = day.plusDays(1);
      provisional |= DAYS.statusOf(day.getYear()) != YearStatus.ANNOUNCED;
      left -= isWorked(day) ? 1 : 0;
    }

    var due = DAYS.after(received, days);
    assertThat(due.date()).isEqualTo(day);
    assertThat(due.provisional()).isEqualTo(provisional);
    assertThat(DAYS.isProvisional(received, day)).isEqualTo(provisional);
  }

  @Property(tries = 2000)
  void asManyDaysLieBetween(
      @ForAll("days") LocalDate from, @ForAll @IntRange(max = 700) int length) {
    var to = from.plusDays(length);
    var counted =
        from.plusDays(1).datesUntil(to.plusDays(1)).filter(NaiveDaysTest::isWorked).count();

    assertThat(DAYS.between(from, to)).isEqualTo((int) counted);
    assertThat(DAYS.between(to, from)).isEqualTo((int) -counted);
  }

  @Property(tries = 200)
  void theOtherWayRoundAndBackIsTheSame(@ForAll("days") LocalDate day) {
    var other = DAYS.unlike(List.of(day));

    assertThat(other.isWorking(day)).isNotEqualTo(DAYS.isWorking(day));
    assertThat(other.unlike(DAYS)).containsExactly(day);
    assertThat(other.unlike(other.unlike(DAYS)).unlike(DAYS)).isEmpty();
  }

  /** The npm package that many in China count by; its facts for the announced years. */
  @Example
  void chineseDaysSaysTheSame() throws IOException {
    var file = "src/test/resources/calendar/chinese-days-1.5.7.csv";
    var theirs =
        Seed.of(file, Files.readString(Path.of(file)))
            .map(it -> Map.entry(it.date("date"), it.number("off") == 1))
            .stream()
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    LocalDate.of(2024, 1, 1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .forEach(
            it ->
                assertThat(DAYS.isWorking(it))
                    .as("%s", it)
                    .isEqualTo(theirs.containsKey(it) ? !theirs.get(it) : !isWeekend(it)));
  }

  private static boolean isWorked(LocalDate day) {
    return MARKED.containsKey(day) ? !MARKED.get(day) : !isWeekend(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, TWENTY_YEARS).map(FIRST::plusDays);
  }
}
