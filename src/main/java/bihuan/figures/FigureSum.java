package bihuan.figures;

import bihuan.Rate;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cases added up.
 *
 * @param inDays how many took so many working days, by these
 */
record FigureSum(long part, long whole, long leftOut, Map<Integer, Long> inDays) {

  static final FigureSum NONE = new FigureSum(0, 0, 0, Map.of());

  FigureSum plus(FigureSum more) {
    var days = new TreeMap<>(inDays);
    more.inDays.forEach((day, count) -> days.merge(day, count, Long::sum));
    return new FigureSum(
        part + more.part, whole + more.whole, leftOut + more.leftOut, Map.copyOf(days));
  }

  /** In per cent, or working days; null where there are too few cases. */
  BigDecimal value(Figure figure) {
    if (whole < figure.least()) {
      return null;
    }
    return figure.isInDays() ? median() : Rate.percent(part, whole);
  }

  /** How many of a hundred are left out, of all there are; null where there is none at all. */
  BigDecimal leftOutPercent() {
    return whole + leftOut == 0 ? null : Rate.percent(leftOut, whole + leftOut);
  }

  /** The middle one; of two in the middle, what lies between them. */
  private BigDecimal median() {
    return BigDecimal.valueOf(nth((whole - 1) / 2) + nth(whole / 2))
        .divide(BigDecimal.valueOf(2))
        .setScale(1);
  }

  private int nth(long position) {
    var passed = 0L;
    for (var it : new TreeMap<>(inDays).entrySet()) {
      passed += it.getValue();
      if (passed > position) {
        return it.getKey();
      }
    }
    throw new IllegalStateException("no case " + position);
  }
}
