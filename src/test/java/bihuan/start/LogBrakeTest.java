package bihuan.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogBrakeTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  private final LogBrake brake = new LogBrake();

  @Test
  void aScanLeavesOneLineOfAKindInAMinute() {
    var passed = 0;
    for (var probe = 0; probe < 10_000; probe++) {
      passed +=
          passes(Level.WARNING, "cannot serve /wp-admin/" + probe, NOW.plusMillis(probe)) ? 1 : 0;
    }

    assertThat(passed).isEqualTo(1);
  }

  @Test
  void anotherKindIsHeardMeanwhile() {
    passes(Level.WARNING, "cannot serve it", NOW);

    assertThat(passes(Level.SEVERE, "cannot serve it", NOW)).isTrue();
    assertThat(passes(Level.WARNING, "outbox failed", NOW)).isTrue();
  }

  @Test
  void theNextLineSaysHowManyItStandsFor() {
    for (var probe = 0; probe < 8; probe++) {
      passes(Level.WARNING, "cannot serve it", NOW);
    }
    var next = entry(Level.WARNING, "cannot serve it", NOW.plusSeconds(60));

    assertThat(brake.isLoggable(next)).isTrue();
    assertThat(next.getMessage()).endsWith("(and 7 more like it before)");
  }

  @Test
  void whatTheHouseSaysOfItselfIsNeverHeldBack() {
    assertThat(passes(Level.INFO, "start: done", NOW)).isTrue();
    assertThat(passes(Level.INFO, "start: done", NOW)).isTrue();
  }

  private boolean passes(Level level, String words, Instant at) {
    return brake.isLoggable(entry(level, words, at));
  }

  private static LogRecord entry(Level level, String words, Instant at) {
    var entry = new LogRecord(level, words);
    entry.setLoggerName("bihuan");
    entry.setInstant(at);
    return entry;
  }
}
