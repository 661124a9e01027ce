package bihuan.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
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

  static Schedule published() {
    var years = Seed.rows("years");
    return new Schedule(
        Seed.rows("holidays").stream()
            .map(
                it ->
                    new Holiday(
                        LocalDate.parse(it.get("date")),
                        Festival.valueOf(it.get("festival")),
                        "1".equals(it.get("off"))))
            .toList(),
        years.stream().map(it -> Integer.valueOf(it.get("year"))).collect(toUnmodifiableSet()),
        years.stream()
            .filter(it -> "announced".equals(it.get("status")))
            .map(it -> Integer.valueOf(it.get("year")))
            .collect(toUnmodifiableSet()),
        years.stream()
            .collect(
                toUnmodifiableMap(it -> Integer.valueOf(it.get("year")), it -> it.get("basis"))));
  }

  /** Its own list where the year has one, otherwise the statutory days with a fixed date. */
  Stream<Holiday> of(int year) {
    return listed.contains(year)
        ? holidays.stream().filter(it -> it.date().getYear() == year)
        : Festival.fixedIn(year);
  }
}
