package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import java.time.LocalDate;

/**
 * A limit as it held on the day something began: whatever is set later, this stays.
 *
 * @param amount in this unit
 * @param since the first day of the edition it was taken from
 */
public record Term(Limit limit, int amount, LimitUnit unit, LocalDate since) {

  /** When something that begins on this day is due; not for hours. */
  LocalDate after(LocalDate day, WorkingDays calendar) {
    return unit.after(day, amount, calendar);
  }
}
