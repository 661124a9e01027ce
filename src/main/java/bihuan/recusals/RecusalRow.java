package bihuan.recusals;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A recusal in a list.
 *
 * @param unit code of the unit, null where an enterprise is none
 * @param declared said so, else found by its name
 * @param until the last day it holds, null for as long as they serve
 */
public record RecusalRow(
    String id,
    RecusalGround ground,
    String unit,
    String organisation,
    boolean declared,
    LocalDate until,
    Instant statedAt) {}
