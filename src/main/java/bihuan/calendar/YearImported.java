package bihuan.calendar;

import bihuan.ledger.Deed;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** A year got another list. */
record YearImported(YearRow year, int days, String by, Instant at) implements Deed {

  private enum Act {
    YEAR_IMPORTED
  }

  /**
   * @param days how many are worked now and were free before, or the other way round
   */
  static YearImported of(YearRow year, int days) {
    return new YearImported(year, days, year.by(), year.at());
  }

  @Override
  public String subject() {
    return "year " + year.year();
  }

  @Override
  public String what() {
    return Act.YEAR_IMPORTED.name();
  }

  @Override
  public Map<String, String> facts() {
    return new TreeMap<>(
        Map.of(
            "days", String.valueOf(days),
            "notice", year.notice(),
            "source", year.source(),
            "status", year.status().name(),
            "version", String.valueOf(year.version())));
  }
}
