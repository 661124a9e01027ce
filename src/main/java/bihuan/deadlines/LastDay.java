package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import java.time.LocalDate;

/**
 * Until when somebody may say something, in working days from a day. It follows the calendar and is
 * never sooner than was shown, unless a day is taken back that was declared wrongly; not even then
 * is it over by it.
 *
 * @param shown the latest that was shown; null where it began before that was written down
 */
public record LastDay(LocalDate began, int workingDays, LocalDate shown) {

  /** It begins with this day. */
  public static LastDay from(LocalDate began, int workingDays, Today today) {
    return new LastDay(began, workingDays, today.later(began, workingDays));
  }

  public LocalDate on(Today today) {
    return later(today.later(began, workingDays), shown);
  }

  /**
   * What is shown after the calendar changed.
   *
   * @param sooner a day is taken back
   * @param before the calendar that was
   */
  public LocalDate following(boolean sooner, WorkingDays before, Today today) {
    var was = on(today.in(before));
    var tomorrow = today.after(1);
    var least = sooner && tomorrow.isBefore(was) ? tomorrow : was;
    return later(today.later(began, workingDays), least);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return other != null && other.isAfter(one) ? other : one;
  }
}
