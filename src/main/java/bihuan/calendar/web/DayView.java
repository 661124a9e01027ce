package bihuan.calendar.web;

import bihuan.calendar.Day;
import bihuan.calendar.DayKind;
import java.time.LocalDate;
import java.util.ResourceBundle;

/**
 * A day as REST tells it.
 *
 * @param counted whether it is worked and counts towards a limit
 * @param why the reason in the caller's language
 */
public record DayView(LocalDate date, boolean counted, DayKind kind, String why) {

  static DayView of(Day day, ResourceBundle words) {
    return new DayView(day.date(), day.isWorking(), day.kind(), Why.of(day, words));
  }
}
