package bihuan.promises;

import bihuan.Refusal;
import bihuan.Signs;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some months, one after the other: at most 36.
 *
 * @param from the first
 * @param until the last
 */
public record Months(YearMonth from, YearMonth until) {

  /** So many at once. */
  public static final int MOST = 36;

  private static final int USUAL = 12;

  public Months {
    if (until.isBefore(from)) {
      throw Refusal.invalid("promises.backwards", from, until).at("until");
    }
    if (from.plusMonths(MOST).isBefore(until.plusMonths(1))) {
      throw Refusal.invalid("promises.tooLong", MOST).at("from");
    }
  }

  /**
   * As asked for, 2026-11; twelve months up to the one that runs where nothing is.
   *
   * @param from null or empty for twelve months up to the end
   * @param until null or empty for the month that runs
   */
  public static Months of(String from, String until, YearMonth now) {
    var last = isGiven(until) ? read(until, "until") : now;
    return new Months(isGiven(from) ? read(from, "from") : last.minusMonths(USUAL - 1L), last);
  }

  /** Each of them, in order. */
  public List<YearMonth> each() {
    return Stream.iterate(from, it -> !it.isAfter(until), it -> it.plusMonths(1)).toList();
  }

  private static boolean isGiven(String text) {
    return !Signs.isMissing(text);
  }

  private static YearMonth read(String text, String field) {
    try {
      return YearMonth.parse(Signs.stripped(text));
    } catch (DateTimeException e) {
      throw Refusal.invalid("promises.noMonth", text).at(field);
    }
  }
}
