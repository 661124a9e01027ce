package bihuan.ways;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import bihuan.calendar.WorkingDays;
import bihuan.city.City;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The National Day holiday of 2026 lasts from 1 to 7 October; the 10th is worked instead. */
class SendingPolicyTest {

  private static final WorkingDays DAYS = WorkingDays.published();

  private final SendingPolicy policy = new SendingPolicy(DAYS);

  @Test
  void aDigestGoesOnTheMorningOfTheNextWorkingDay() {
    assertThat(next("2026-11-27T08:59", Pacing.DAILY)).isEqualTo("2026-11-27T09:00");
    assertThat(next("2026-11-27T09:01", Pacing.DAILY)).isEqualTo("2026-11-30T09:00");
    assertThat(next("2026-11-28T12:00", Pacing.DAILY)).isEqualTo("2026-11-30T09:00");
    assertThat(next("2026-09-30T18:00", Pacing.DAILY)).isEqualTo("2026-10-08T09:00");
    assertThat(next("2026-10-09T09:30", Pacing.DAILY)).isEqualTo("2026-10-10T09:00");
  }

  @Test
  void whatIsToldTwiceADayGoesAtNineOrHalfPastOne() {
    assertThat(next("2026-11-27T09:00", Pacing.HALF_DAY)).isEqualTo("2026-11-27T09:00");
    assertThat(next("2026-11-27T09:00:01", Pacing.HALF_DAY)).isEqualTo("2026-11-27T13:30");
    assertThat(next("2026-11-27T13:31", Pacing.HALF_DAY)).isEqualTo("2026-11-30T09:00");
  }

  @Test
  void atOnceIsAtOnceButForTheNightAndDaysOff() {
    assertThat(next("2026-11-27T15:12:42", Pacing.AT_ONCE)).isEqualTo("2026-11-27T15:12:42");
    assertThat(next("2026-11-26T22:00", Pacing.AT_ONCE)).isEqualTo("2026-11-27T08:00");
    assertThat(next("2026-11-27T22:00", Pacing.AT_ONCE)).isEqualTo("2026-11-30T08:00");
    assertThat(next("2026-11-28T10:00", Pacing.AT_ONCE)).isEqualTo("2026-11-30T08:00");
  }

  @Test
  void whatIsUrgentWaitsForNothing() {
    assertThat(next("2026-10-01T03:00", Pacing.URGENT)).isEqualTo("2026-10-01T03:00");
  }

  @Test
  void whoeverSleepsLateIsToldWhenTheyWakeUp() {
    var late = new QuietHours(LocalTime.of(20, 0), LocalTime.of(11, 30));

    assertThat(next("2026-11-27T03:00", Pacing.DAILY, late)).isEqualTo("2026-11-27T11:30");
    assertThat(next("2026-11-27T20:00", Pacing.AT_ONCE, late)).isEqualTo("2026-11-30T11:30");
  }

  @Test
  void quietHoursThatEndWhenTheyBeginAreNone() {
    var none = new QuietHours(LocalTime.of(22, 0), LocalTime.of(22, 0));

    assertThat(next("2026-11-27T22:00", Pacing.AT_ONCE, none)).isEqualTo("2026-11-27T22:00");
  }

  @Test
  void nobodyIsQuietForMoreThanSixteenHours() {
    assertThatThrownBy(() -> new QuietHours(LocalTime.of(8, 0), LocalTime.of(7, 0)))
        .isInstanceOf(Refusal.class);
  }

  @Property
  void nothingGoesInQuietHoursOrOnADayOffUnlessItIsUrgent(
      @ForAll("moments") Instant at, @ForAll("quiet") QuietHours quiet, @ForAll Pacing pacing) {
    var next = policy.next(at, pacing, quiet);

    assertThat(next).isAfterOrEqualTo(at);
    if (pacing == Pacing.URGENT) {
      assertThat(next).isEqualTo(at);
    } else {
      var local = next.atZone(City.ZONE);
      assertThat(quiet.cover(local.toLocalTime())).isFalse();
      assertThat(DAYS.isWorking(local.toLocalDate())).isTrue();
    }
  }

  @Property
  void whatMayGoNowStillMayOnceItsTimeHasCome(
      @ForAll("moments") Instant at, @ForAll("quiet") QuietHours quiet, @ForAll Pacing pacing) {
    var next = policy.next(at, pacing, quiet);

    assertThat(policy.next(next, Pacing.AT_ONCE, quiet))
        .isEqualTo(pacing == Pacing.URGENT ? policy.next(at, Pacing.AT_ONCE, quiet) : next);
  }

  @Property
  void whatComesLaterIsNeverToldSooner(
      @ForAll("moments") Instant some,
      @ForAll("moments") Instant other,
      @ForAll("quiet") QuietHours quiet,
      @ForAll Pacing pacing) {
    var earlier = some.isBefore(other) ? some : other;
    var later = some.isBefore(other) ? other : some;

    assertThat(policy.next(earlier, pacing, quiet))
        .isBeforeOrEqualTo(policy.next(later, pacing, quiet));
  }

  /** The minute in which a unit is told says nothing of the minute in which something happened. */
  @Property
  void whatGoesAtFixedTimesTellsNoOtherMinute(
      @ForAll("moments") Instant at, @ForAll("quiet") QuietHours quiet) {
    for (var pacing : new Pacing[] {Pacing.HALF_DAY, Pacing.DAILY}) {
      var time = policy.next(at, pacing, quiet).atZone(City.ZONE).toLocalTime();
      assertThat(time).isIn(LocalTime.of(9, 0), LocalTime.of(13, 30), quiet.until());
    }
  }

  @Provide
  Arbitrary<Instant> moments() {
    var from = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
    var until = Instant.parse("2026-12-20T00:00:00Z").getEpochSecond();
    return Arbitraries.longs().between(from, until).map(Instant::ofEpochSecond);
  }

  @Provide
  Arbitrary<QuietHours> quiet() {
    var minutes = Arbitraries.integers().between(0, 1439);
    var lengths = Arbitraries.integers().between(0, 16 * 60);
    return Combinators.combine(minutes, lengths)
        .as(
            (from, length) ->
                new QuietHours(
                    LocalTime.MIN.plusMinutes(from), LocalTime.MIN.plusMinutes(from + length)));
  }

  private LocalDateTime next(String at, Pacing pacing) {
    return next(at, pacing, QuietHours.USUAL);
  }

  private LocalDateTime next(String at, Pacing pacing, QuietHours quiet) {
    var moment = LocalDateTime.parse(at).atZone(City.ZONE).toInstant();
    return policy.next(moment, pacing, quiet).atZone(City.ZONE).toLocalDateTime();
  }
}
