package bihuan.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RhythmTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Rhythm MORNINGS = Rhythm.dailyAt(LocalTime.of(8, 30));

  @Test
  void aDailyJobWaitsForItsHourInTheCity() {
    assertThat(isDue("2026-05-11T08:31", "2026-05-12T08:29")).isFalse();
    assertThat(isDue("2026-05-11T08:31", "2026-05-12T08:30")).isTrue();
  }

  @Test
  void itIsDoneOnceADay() {
    assertThat(isDue("2026-05-12T08:30", "2026-05-12T08:31")).isFalse();
    assertThat(isDue("2026-05-12T08:30", "2026-05-12T23:59")).isFalse();
  }

  @Test
  void aHouseThatWasClosedInTheMorningCatchesUpTheSameDay() {
    assertThat(isDue("2026-05-11T08:30", "2026-05-12T17:02")).isTrue();
    assertThat(isDue("2026-05-02T08:30", "2026-05-12T17:02")).isTrue();
    assertThat(isDue(null, "2026-05-12T17:02")).isTrue();
  }

  @Test
  void nobodyIsWokenAtNightForADayThatWasMissed() {
    assertThat(isDue("2026-05-10T08:30", "2026-05-12T00:30")).isFalse();
    assertThat(isDue(null, "2026-05-12T00:30")).isFalse();
  }

  @Test
  void whatHasNoHourIsDueWheneverSomebodyLooks() {
    assertThat(Rhythm.every(Duration.ofSeconds(2)).isDue(Instant.now(), Instant.now(), ZONE))
        .isTrue();
    assertThatThrownBy(() -> Rhythm.every(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static boolean isDue(String done, String now) {
    return MORNINGS.isDue(done == null ? null : at(done), at(now), ZONE);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZONE).toInstant();
  }
}
