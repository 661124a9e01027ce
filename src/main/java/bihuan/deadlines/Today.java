package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.function.Function;

/** The day it is in the city, how working days run from it, and the limits in force on it. */
public record Today(LocalDate date, WorkingDays calendar, Function<Limit, Term> limits) {

  public boolean isNotAfter(LocalDate last) {
    return last != null && !date.isAfter(last);
  }

  /** Working days left until the end of that day: 0 on the day itself, negative afterwards. */
  public int workingDaysUntil(LocalDate day) {
    return calendar.between(date, day);
  }

  /** The same, and never 0 once the day is over, although no working day has passed since. */
  public int daysLeft(LocalDate day) {
    return isNotAfter(day) ? workingDaysUntil(day) : Math.min(-1, workingDaysUntil(day));
  }

  public LocalDate after(int workingDays) {
    return later(date, workingDays);
  }

  LocalDate later(LocalDate day, int workingDays) {
    return calendar.extended(day, workingDays);
  }

  public Term term(Limit limit) {
    return limits.apply(limit);
  }

  /** How much of its unit a limit allows. */
  public int amount(Limit limit) {
    return term(limit).amount();
  }

  /** When something that starts today under this limit is due. */
  public LocalDate due(Limit limit) {
    return term(limit).after(date, calendar);
  }
}
