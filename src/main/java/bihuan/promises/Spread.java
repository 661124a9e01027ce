package bihuan.promises;

import bihuan.Amounts;
import bihuan.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How long it took: half of the journeys lie between the quartiles.
 *
 * @param cases how many journeys have a time; null for readers outside the office
 */
public record Spread(Integer cases, BigDecimal lower, BigDecimal median, BigDecimal upper) {

  /** Null where there are too few to tell. */
  static Spread of(Histogram histogram, int perUnit) {
    var cases = histogram.size();
    return Rate.tells(cases)
        ? new Spread(
            cases,
            figure(histogram.quantile(0.25), perUnit),
            figure(histogram.quantile(0.5), perUnit),
            figure(histogram.quantile(0.75), perUnit))
        : null;
  }

  /** The same in half days, for readers outside the office. */
  static Spread inHalves(Histogram histogram, int perUnit) {
    var exact = of(histogram, perUnit);
    return exact == null
        ? null
        : new Spread(null, half(exact.lower), half(exact.median), half(exact.upper));
  }

  private static BigDecimal half(BigDecimal figure) {
    var halves = figure.multiply(BigDecimal.valueOf(2)).setScale(0, RoundingMode.HALF_UP);
    return Amounts.plain(halves.divide(BigDecimal.valueOf(2)));
  }

  private static BigDecimal figure(double points, int perUnit) {
    return Amounts.plain(
        BigDecimal.valueOf(points).divide(BigDecimal.valueOf(perUnit), 1, RoundingMode.HALF_UP));
  }
}
