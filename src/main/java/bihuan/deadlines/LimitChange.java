package bihuan.deadlines;

import bihuan.deadlines.LimitScope.Reach;
import java.time.LocalDate;

/**
 * What somebody sets a limit to.
 *
 * @param reach what it is to hold for
 * @param of which class, measure or unit; empty for everything
 * @param amount of this unit; 0 gives up a narrower rule
 * @param basis the paper that sets it
 * @param from the first day on which it holds, today at the earliest
 */
public record LimitChange(
    Limit limit,
    Reach reach,
    String of,
    int amount,
    LimitUnit unit,
    String basis,
    LocalDate from,
    String reason) {}
