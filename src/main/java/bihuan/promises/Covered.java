package bihuan.promises;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * How much of something has been touched.
 *
 * @param touched somebody has been there and reported it
 * @param planned touched, or somebody is still to go there; the same as touched for whoever is not
 *     to know of plans
 */
public record Covered(int touched, int planned, int all) {

  static <T> Covered of(Collection<T> all, Predicate<T> isTouched, Predicate<T> isPlanned) {
    return new Covered(
        (int) all.stream().filter(isTouched).count(),
        (int) all.stream().filter(isTouched.or(isPlanned)).count(),
        all.size());
  }

  /** In whole per cent, rounded down: 99.6 is not all of it. */
  public int getPercent() {
    return all == 0 ? 0 : touched * 100 / all;
  }
}
