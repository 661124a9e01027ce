package bihuan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final Throttle throttle = new Throttle(3, Duration.ofSeconds(10));

  @Test
  void oneTooManyWaitsAndOtherAddressesDoNot() {
    for (var number = 0; number < 3; number++) {
      assertThat(throttle.count("a", NOW)).isTrue();
    }

    assertThat(throttle.count("a", NOW)).isFalse();
    assertThat(throttle.count("b", NOW)).isTrue();
    assertThat(throttle.count("a", NOW.plusSeconds(10))).isTrue();
  }
}
