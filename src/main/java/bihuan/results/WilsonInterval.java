package bihuan.results;

import bihuan.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Between which shares the true one lies with 95 %, by Wilson's score: right for few cases and for
 * shares near nothing and all.
 *
 * @param low in per cent with one decimal
 * @param high the same
 */
public record WilsonInterval(BigDecimal low, BigDecimal high) {

  private static final double Z = 1.959963984540054;

  /** Null where there are no cases. */
  public static WilsonInterval of(Rate rate) {
    if (rate.whole() == 0) {
      return null;
    }
    var n = (double) rate.whole();
    var share = rate.part() / n;
    var square = Z * Z;
    var middle = share + square / (2 * n);
    var reach = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n * n));
    var scale = 1 + square / n;
    return new WilsonInterval(percent((middle - reach) / scale), percent((middle + reach) / scale));
  }

  private static BigDecimal percent(double share) {
    return BigDecimal.valueOf(Math.max(0, Math.min(1, share)) * 100)
        .setScale(1, RoundingMode.HALF_UP);
  }
}
