package bihuan.history.web;

import bihuan.calendar.Day;
import bihuan.calendar.WorkingDays;
import bihuan.deadlines.Explanation;
import bihuan.deadlines.LimitRow;
import java.time.LocalDate;
import java.util.List;

/**
 * How a day came about on which an issue is due, as it is told.
 *
 * @param how what it is made of
 * @param rule that it runs under; null where the day was named
 * @param provisional a year was counted whose holidays are not announced yet
 * @param days every day on the way; none where they are not counted one by one
 */
public record ClockView(
    Explanation how, LimitRow rule, boolean provisional, List<CountedDay> days) {

  /**
   * A day on the way.
   *
   * @param number of the days counted until then, this one included
   */
  public record CountedDay(LocalDate date, Explanation.Count count, int number, Day day) {

    static CountedDay of(Explanation.Counted it) {
      return new CountedDay(it.day().date(), it.count(), it.number(), it.day());
    }
  }

  static ClockView of(Explanation how, LimitRow rule, WorkingDays calendar) {
    return new ClockView(
        how,
        rule,
        how.started()
            .datesUntil(how.shown().plusDays(1))
            .mapToInt(LocalDate::getYear)
            .distinct()
            .anyMatch(calendar::isProvisional),
        how.days(calendar).stream().map(CountedDay::of).toList());
  }
}
