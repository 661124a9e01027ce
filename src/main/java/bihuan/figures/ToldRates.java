package bihuan.figures;

import static java.util.stream.Collectors.toMap;

import bihuan.Batches;
import bihuan.Rate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * The rates as they are told outside the office: of months that are over, never of fewer than five
 * together, and not where fewer than five, but some, are on one side.
 *
 * @param all per month, the one that runs among them
 * @param last the last month that is told
 */
public record ToldRates(Map<LoopRate, Map<YearMonth, Rate>> all, YearMonth last) {

  /** Empty where it is held back. */
  public Optional<Rate> of(LoopRate kind) {
    var months = all.getOrDefault(kind, Map.of());
    var batches =
        new Batches(
            months.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> Math.toIntExact(it.getValue().whole()))),
            last);
    var part =
        months.entrySet().stream()
            .filter(it -> batches.toldWith(it.getKey()).isPresent())
            .mapToLong(it -> it.getValue().part())
            .sum();
    return Optional.of(new Rate(Math.min(part, batches.all()), batches.all()))
        .filter(it -> it.isTold() && Rate.tellsApart(it.part(), it.whole()));
  }
}
