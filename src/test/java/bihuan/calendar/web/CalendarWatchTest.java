package bihuan.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notice of a year is asked for when it could be there, and not before. */
class CalendarWatchTest {

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2025-12-15,",
    "2026-11-30,",
    "2026-12-01,2027",
    "2026-12-31,2027",
    "2027-01-01,",
    "2028-03-01,2028"
  })
  void aYearIsWantedFromDecemberOnAndOnceItIsThere(LocalDate today, Year wanted) {
    assertThat(CalendarWatch.wanted(today, WorkingDays.published())).isEqualTo(wanted);
  }
}
