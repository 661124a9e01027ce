package bihuan.results;

import bihuan.Rate;
import java.math.BigDecimal;

/**
 * How many gave an answer.
 *
 * @param answer name of the choice, or the band of a number, month or hour
 * @param label as people read it
 * @param rate of those who answered the question; null where it is held back
 */
public record AnswerCount(String answer, String label, Rate rate) {

  public BigDecimal getPercent() {
    return rate == null ? null : rate.getPercent();
  }

  /** Null where it is held back, or where nobody answered. */
  public WilsonInterval getInterval() {
    return rate == null ? null : WilsonInterval.of(rate);
  }
}
