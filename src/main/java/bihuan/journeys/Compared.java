package bihuan.journeys;

import java.math.BigDecimal;
import java.util.List;

/**
 * A journey beside its promise.
 *
 * @param days of the steps that count, null while one of them has no end
 * @param visits null where none were written down, as are documents beyond the list and fee
 * @param troubles what it proposes to put right, in the order of the steps
 * @param praises what was better than promised
 */
public record Compared(
    List<StepCompared> steps,
    BigDecimal days,
    Measured time,
    Integer visits,
    Measured visiting,
    Integer beyond,
    BigDecimal fee,
    Measured paying,
    List<Trouble> troubles,
    List<Praise> praises) {}
