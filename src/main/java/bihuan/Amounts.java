package bihuan;

import java.math.BigDecimal;

/** Figures as people write them: 20 and 3, not 20.00 and 3.0. */
public final class Amounts {

  private Amounts() {}

  /** The same figure without idle digits; null of null. */
  public static BigDecimal plain(BigDecimal amount) {
    return amount == null ? null : new BigDecimal(amount.stripTrailingZeros().toPlainString());
  }
}
