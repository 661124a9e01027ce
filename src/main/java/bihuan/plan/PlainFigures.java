package bihuan.plan;

import java.math.BigDecimal;

/** Figures as people write them: 20, not 20.00. */
final class PlainFigures {

  private PlainFigures() {}

  static BigDecimal plain(BigDecimal figure) {
    return new BigDecimal(figure.stripTrailingZeros().toPlainString());
  }
}
