package bihuan.promises;

import bihuan.Rate;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * How much of something has been touched.
 *
 * @param touched somebody has been there and reported it
 * @param planned touched, or somebody is still to go there; the same as touched for whoever is not
 *     to know of plans
 */
public record CoverageShare(int touched, int planned, int all) {

  static <T> CoverageShare of(Collection<T> all, Predicate<T> isTouched, Predicate<T> isPlanned) {
    return new CoverageShare(
        (int) all.stream().filter(isTouched).count(),
        (int) all.stream().filter(isTouched.or(isPlanned)).count(),
        all.size());
  }

  /** In per cent with one decimal, as {@link Rate} reckons it. */
  public BigDecimal getPercent() {
    return Rate.percent(touched, all);
  }
}
