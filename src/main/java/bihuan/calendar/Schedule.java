package bihuan.calendar;

import bihuan.start.Seed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The holidays of the whole country as far as they are known.
 *
 * @param holidays the days that are not as the week says
 * @param listed the years that have a list of their own
 * @param announced those of them that the State Council has published
 * @param notices where each year was read
 */
record Schedule(
    List<Holiday> holidays,
    Set<Integer> listed,
    Set<Integer> announced,
    Map<Integer, String> notices) {

  private static final String YEARS = "calendar/years.csv";

  private static final String HOLIDAYS = "calendar/holidays.csv";

  static Schedule published() {
    var listed = new HashSet<Integer>();
    var announced = new HashSet<Integer>();
    var notices = new HashMap<Integer, String>();
    new Seed(YEARS)
        .each(
            row -> {
              var year = row.number("year");
              listed.add(year);
              notices.put(year, row.text("basis"));
              if (row.text("status").equals("announced")) {
                announced.add(year);
              }
            });
    return new Schedule(
        new Seed(HOLIDAYS).map(Schedule::holiday),
        Set.copyOf(listed),
        Set.copyOf(announced),
        Map.copyOf(notices));
  }

  private static Holiday holiday(Seed.Row row) {
    return new Holiday(
        row.date("date"), row.one(Festival.class, "festival"), row.number("off") == 1);
  }

  /** Its own list where the year has one, otherwise the statutory days with a fixed date. */
  Stream<Holiday> of(int year) {
    return listed.contains(year)
        ? holidays.stream().filter(it -> it.date().getYear() == year)
        : Festival.fixedIn(year);
  }
}
