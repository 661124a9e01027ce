package bihuan.plan;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** How a figure is held against its aim. */
enum TargetComparison {
  AT_LEAST(">=") {
    @Override
    boolean accepts(BigDecimal reached, BigDecimal aim) {
      return reached.compareTo(aim) >= 0;
    }
  },
  MORE_THAN(">") {
    @Override
    boolean accepts(BigDecimal reached, BigDecimal aim) {
      return reached.compareTo(aim) > 0;
    }
  },
  /** The plan names the figure itself; more than it is no failure. */
  REACHES("=") {
    @Override
    boolean accepts(BigDecimal reached, BigDecimal aim) {
      return AT_LEAST.accepts(reached, aim);
    }
  },
  AT_MOST("<=") {
    @Override
    boolean accepts(BigDecimal reached, BigDecimal aim) {
      return reached.compareTo(aim) <= 0;
    }
  },
  /** A round figure; at the deadline it is accepted within the target's tolerance. */
  ABOUT("≈") {
    @Override
    boolean accepts(BigDecimal reached, BigDecimal aim) {
      return AT_LEAST.accepts(reached, aim);
    }
  };

  private final String sign;

  TargetComparison(String sign) {
    this.sign = sign;
  }

  abstract boolean accepts(BigDecimal reached, BigDecimal aim);

  public String sign() {
    return sign;
  }

  static TargetComparison of(String sign) {
    return Stream.of(values())
        .filter(it -> it.sign.equals(sign))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such comparison: " + sign));
  }
}
