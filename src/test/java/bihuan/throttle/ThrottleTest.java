package bihuan.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.throttle.Throttle.Allowance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ThrottleTest {

  @Test
  void aStretchTellsNoMomentWithinIt() {
    var tens = new Allowance("test", 3, Duration.ofMinutes(10));
    var days = new Allowance("test", 3, Duration.ofDays(1));

    assertThat(tens.end(Instant.parse("2026-03-02T01:03:07Z")))
        .isEqualTo(tens.end(Instant.parse("2026-03-02T01:09:59Z")))
        .isEqualTo("2026-03-02T01:10:00Z");
    assertThat(days.end(Instant.parse("2026-03-02T01:03:07Z"))).isEqualTo("2026-03-03T00:00:00Z");
  }

  /**
   * Counts of one process alone would begin anew with every server and every start. What an entity
   * counts is a column of its row.
   */
  @Test
  void whoeverSaysTooManyCountsInTheDatabase() throws IOException {
    var inMemory = new ArrayList<Path>();
    try (var files = Files.walk(Path.of("src/main/java"))) {
      for (var it : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        var text = Files.readString(it);
        if (text.contains("Refusal.tooMany(")
            && !text.contains("@Entity")
            && !text.matches("(?s).*\\b(throttle|em|ledger)\\..*")) {
          inMemory.add(it);
        }
      }
    }
    assertThat(inMemory).isEmpty();
  }
}
