package bihuan.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bihuan.Refusal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class MonthsTest {

  private static final YearMonth NOW = YearMonth.of(2026, 11);

  @Test
  void whoAsksForNothingGetsTwelveMonthsUpToTheOneThatRuns() {
    var months = Months.of(null, "", NOW);

    assertThat(months).isEqualTo(new Months(YearMonth.of(2025, 12), NOW));
    assertThat(months.each()).hasSize(12);
  }

  @Test
  void threeYearsAreTheMostAtOnce() {
    assertThat(Months.of("2023-12", "2026-11", NOW).each()).hasSize(36);
    assertRefusedAt("from", "2023-11", "2026-11");
  }

  @Test
  void monthsThatRunBackwardsOrAreNoneAreRefusedAtTheirField() {
    assertRefusedAt("until", "2026-05", "2026-04");
    assertRefusedAt("from", "May", "2026-04");
    assertRefusedAt("until", null, "2026-13");
  }

  private static void assertRefusedAt(String field, String from, String until) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> Months.of(from, until, NOW))
        .matches(it -> it.field().orElseThrow().equals(field));
  }
}
