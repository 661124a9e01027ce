package bihuan.calendar.web;

import bihuan.calendar.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/**
 * When a limit ends, and how that was counted.
 *
 * @param received the day of receipt, which is not counted
 * @param workingDays how many working days were asked for
 * @param date the limit ends with this day in the city's zone
 * @param provisional whether a year was counted whose holidays are not announced yet
 * @param days every day after the receipt, counted or skipped, and why
 */
public record DueView(
    LocalDate received, int workingDays, LocalDate date, boolean provisional, List<DayView> days) {

  static DueView of(LocalDate received, int workingDays, Due due, ResourceBundle words) {
    return new DueView(
        received,
        workingDays,
        due.date(),
        due.provisional(),
        due.days().stream().map(it -> DayView.of(it, words)).toList());
  }
}
