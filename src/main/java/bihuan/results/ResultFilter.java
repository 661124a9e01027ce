package bihuan.results;

import bihuan.Refusal;
import bihuan.campaigns.AskingPlace;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import java.time.DateTimeException;
import java.time.YearMonth;

/**
 * Which answers are looked at; what is null or empty does not narrow.
 *
 * @param process code of a service
 * @param unit code of the unit that was rated
 * @param from the first month
 * @param until the last one
 */
public record ResultFilter(
    String process,
    String unit,
    District district,
    Channel channel,
    YearMonth from,
    YearMonth until) {

  public static final ResultFilter NONE = new ResultFilter("", "", null, null, null, null);

  public ResultFilter {
    process = process == null ? "" : process;
    unit = unit == null ? "" : unit;
  }

  /**
   * With months as they are typed, {@code 2026-05}; others are refused (422).
   *
   * @param from null or empty where it does not narrow
   */
  public static ResultFilter of(
      String process, String unit, District district, Channel channel, String from, String until) {
    return new ResultFilter(
        process, unit, district, channel, month("from", from), month("until", until));
  }

  private static YearMonth month(String field, String text) {
    try {
      return text == null || text.isEmpty() ? null : YearMonth.parse(text);
    } catch (DateTimeException none) {
      throw Refusal.invalid("campaigns.noMonth").at(field);
    }
  }

  boolean isNarrowing() {
    return !equals(NONE);
  }

  boolean holds(AskingPlace place) {
    return (process.isEmpty() || process.equals(place.process()))
        && (unit.isEmpty() || unit.equals(place.unit()))
        && (district == null || district.equals(place.district()))
        && (channel == null || channel == place.channel());
  }

  boolean holds(YearMonth month) {
    return (from == null || !month.isBefore(from)) && (until == null || !month.isAfter(until));
  }
}
