package bihuan.calendar.web;

import bihuan.calendar.Day;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A month as it hangs on the wall.
 *
 * @param workingDays how many days of it are worked
 * @param weeks Monday first; null where a week reaches beyond the month
 */
public record MonthView(String name, long workingDays, List<List<Day>> weeks) {

  static MonthView of(YearMonth month, List<Day> days, Locale language) {
    return new MonthView(
        month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language),
        days.stream().filter(Day::isWorking).count(),
        weeks(days));
  }

  private static List<List<Day>> weeks(List<Day> days) {
    var weeks = new ArrayList<List<Day>>();
    for (var day : days) {
      var column = day.date().getDayOfWeek().ordinal();
      if (column == 0 || weeks.isEmpty()) {
        weeks.add(new ArrayList<>(Collections.nCopies(7, null)));
      }
      weeks.get(weeks.size() - 1).set(column, day);
    }
    return weeks;
  }
}
