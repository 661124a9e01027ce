package bihuan.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessesTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final Guesses guesses = new Guesses();

  @Test
  void whoeverGuessesTooOftenHasToWait() {
    for (var i = 0; i < Guesses.BY_ONE_CALLER; i++) {
      assertThat(guesses.areTooMany("192.0.2.7", NOW)).isFalse();
      guesses.wrong("192.0.2.7", NOW);
    }

    assertThat(guesses.areTooMany("192.0.2.7", NOW)).isTrue();
    assertThat(guesses.areTooMany("192.0.2.8", NOW)).isFalse();
    assertThat(guesses.areTooMany("192.0.2.7", NOW.plus(Guesses.WINDOW))).isFalse();
  }

  @Test
  void manyCallersTogetherHaveToWaitToo() {
    for (var i = 0; i < Guesses.ALTOGETHER; i++) {
      guesses.wrong("192.0.2." + i, NOW);
    }

    assertThat(guesses.areTooMany("", NOW)).isTrue();
    assertThat(guesses.areTooMany("198.51.100.1", NOW)).isTrue();
    assertThat(guesses.areTooMany("", NOW.plus(Guesses.WINDOW))).isFalse();
  }
}
