package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import bihuan.calendar.WorkingTime;
import bihuan.city.City;
import java.time.LocalDate;
import java.util.function.ToIntFunction;

/** A day in the city at ten o'clock, with limits of the test's own. */
public final class Someday {

  private Someday() {}

  public static Today on(LocalDate day, WorkingDays calendar, ToIntFunction<Limit> amounts) {
    return Today.of(
        day.atTime(10, 0).atZone(City.ZONE).toInstant(),
        calendar,
        new WorkingTime(calendar, WorkingTime.HOURS),
        (limit, issue, on) -> new Term(limit, amounts.applyAsInt(limit), limit.unit(), day));
  }
}
