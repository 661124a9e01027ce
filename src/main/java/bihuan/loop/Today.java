package bihuan.loop;

import bihuan.calendar.WorkingDays;
import bihuan.city.City;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.ToIntFunction;

/**
 * The day it is in the city, how working days run from it, and the limits in force on it.
 *
 * @param limits the amount of a limit by its code
 */
public record Today(LocalDate date, WorkingDays calendar, ToIntFunction<String> limits) {

  public static LocalDate dateOf(Instant at) {
    return City.day(at);
  }

  boolean isNotAfter(LocalDate last) {
    return last != null && !date.isAfter(last);
  }

  /** Working days left until the end of that day: 0 on the day itself, negative afterwards. */
  int workingDaysUntil(LocalDate day) {
    return calendar.between(date, day);
  }

  int workingDaysSince(LocalDate day) {
    return calendar.between(day, date);
  }

  public LocalDate after(int workingDays) {
    return later(date, workingDays);
  }

  LocalDate later(LocalDate day, int workingDays) {
    return workingDays == 0 ? day : calendar.after(day, workingDays).date();
  }

  /** That due date, put off by the working days since a pause began. */
  LocalDate shifted(LocalDate due, LocalDate pausedOn) {
    return later(due, workingDaysSince(pausedOn));
  }

  public int limit(String code) {
    return limits.applyAsInt(code);
  }

  /**
   * When something that starts today under this limit is due; a quarter is counted by the calendar.
   */
  LocalDate due(String code) {
    return code.equals("LONGTERM") ? date.plusMonths(3L * limit(code)) : after(limit(code));
  }
}
