package bihuan.journeys;

import bihuan.catalogue.StepRow;
import java.math.BigDecimal;

/**
 * A step as promised and as lived.
 *
 * @param days as the step's promise counts them, null where it did not begin and end
 * @param minutes of work between beginning and end, null likewise
 */
public record StepCompared(
    StepRow promised, Leg lived, BigDecimal days, Long minutes, Measured time) {}
