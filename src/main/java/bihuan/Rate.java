package bihuan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many of so many. Fewer than five cases tell nothing, and are said to. */
public record Rate(long part, long whole) {

  /** Below this no rate is shown. */
  public static final int FEWEST = 5;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal NOTHING = new BigDecimal("0.0");
  private static final BigDecimal ALMOST_NOTHING = new BigDecimal("0.1");
  private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");

  /** So many cases say something about others like them. */
  public static boolean tells(long cases) {
    return cases >= FEWEST;
  }

  /** None or all of them, or five and more on either side: nobody computes a figure below five. */
  public static boolean tellsApart(long part, long whole) {
    return part == 0 || part == whole || tells(part) && tells(whole - part);
  }

  /**
   * In per cent with one decimal, rounded half up. Less than all of it is never 100.0, and more
   * than nothing never 0.0; nothing of nothing is.
   */
  public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    if (part.signum() == 0 || whole.signum() == 0) {
      return NOTHING;
    }
    var rounded = part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    if (part.compareTo(whole) < 0) {
      return rounded.max(ALMOST_NOTHING).min(ALMOST_ALL);
    }
    return rounded;
  }

  public static BigDecimal percent(long part, long whole) {
    return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }

  public boolean isTold() {
    return tells(whole);
  }

  /** In per cent with one decimal: {@link #percent(BigDecimal, BigDecimal)}. */
  public BigDecimal getPercent() {
    return percent(part, whole);
  }

  /**
   * So many in ten, for whoever is not to count them; null where some, but fewer than five, are on
   * one side. Less than all is never ten, more than nothing never none.
   */
  public Rate inTen() {
    if (!isTold() || !tellsApart(part, whole)) {
      return null;
    }
    if (part == 0 || part == whole) {
      return new Rate(part == 0 ? 0 : 10, 10);
    }
    return new Rate(Math.max(1, Math.min(9, Math.round(10.0 * part / whole))), 10);
  }
}
