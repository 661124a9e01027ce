package bihuan.promises;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import bihuan.Batches;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** By edition, with which month each month is told outside the office. */
record ToldMonths(Map<EditionKey, Batches> batches) {

  /** So many journeys of an edition were reported in a month. */
  record Reported(EditionKey told, YearMonth month, int journeys) {}

  /**
   * @param last the last month that may be told
   */
  static ToldMonths of(Collection<Reported> reported, YearMonth last) {
    return new ToldMonths(
        reported.stream().collect(groupingBy(Reported::told)).entrySet().stream()
            .collect(
                toMap(
                    Map.Entry::getKey,
                    it -> {
                      var perMonth = new TreeMap<YearMonth, Integer>();
                      it.getValue()
                          .forEach(one -> perMonth.merge(one.month, one.journeys, Integer::sum));
                      return new Batches(perMonth, last);
                    })));
  }

  /** The month with which this one is told among these; empty where it is not. */
  Optional<YearMonth> with(EditionKey told, YearMonth month, Months asked) {
    return Optional.ofNullable(batches.get(told))
        .flatMap(it -> it.toldWith(month))
        .filter(it -> !it.isBefore(asked.from()) && !it.isAfter(asked.until()));
  }
}
