package bihuan.plan;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One report on a target.
 *
 * @param asOf the day the figure was true
 * @param unit the code of the unit that reported, empty where an office without one did
 * @param at when it was reported
 */
public record ProgressRow(BigDecimal reached, LocalDate asOf, String unit, Instant at, String note)
    implements Serializable {}
