package bihuan.comparison;

import bihuan.catalogue.StepRow;
import java.math.BigDecimal;

/**
 * A step as promised and as lived.
 *
 * @param days as the step's promise counts them, null where it did not begin and end
 * @param atLeast that many days, where it stuck and has broken its promise already; else null
 * @param minutes of work between beginning and end, null likewise
 */
public record StepComparison(
    StepRow promised,
    StepRecord lived,
    BigDecimal days,
    BigDecimal atLeast,
    Long minutes,
    Fulfilment time) {

  StepComparison with(StepRecord other) {
    return new StepComparison(promised, other, days, atLeast, minutes, time);
  }

  JourneyOutcome.StepOutcome fact() {
    return new JourneyOutcome.StepOutcome(
        promised.number(),
        lived.state(),
        promised.unit() == null ? "" : promised.unit(),
        promised.span(),
        promised.amount(),
        days,
        atLeast,
        minutes,
        time.isWithin(),
        lived.visits(),
        lived.beyond().size());
  }
}
