package bihuan.catalogue;

import java.math.BigDecimal;

/** Figures as people write them: 3, not 3.0. */
final class Amounts {

  private Amounts() {}

  static BigDecimal plain(BigDecimal amount) {
    return amount == null ? null : new BigDecimal(amount.stripTrailingZeros().toPlainString());
  }
}
