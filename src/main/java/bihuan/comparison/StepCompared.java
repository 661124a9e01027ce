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
public record StepCompared(
    StepRow promised, Leg lived, BigDecimal days, BigDecimal atLeast, Long minutes, Measured time) {

  StepCompared with(Leg other) {
    return new StepCompared(promised, other, days, atLeast, minutes, time);
  }

  Outcome.LegLived fact() {
    return new Outcome.LegLived(
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
