package bihuan.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import bihuan.start.Seed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The holidays of the whole country as far as they are known: a list for each year that has one.
 */
record Schedule(Map<Integer, YearList> years) {

  private static final String YEARS = "calendar/years.csv";

  private static final String HOLIDAYS = "calendar/holidays.csv";

  Schedule {
    years = Map.copyOf(years);
  }

  static Schedule of(Collection<YearList> lists) {
    var years = new TreeMap<Integer, YearList>();
    lists.forEach(it -> years.put(it.year(), it));
    return new Schedule(years);
  }

  /** What came with the product. */
  static Schedule published() {
    var days =
        new Seed(HOLIDAYS)
            .map(Schedule::holiday).stream()
                .collect(groupingBy(it -> it.date().getYear(), toList()));
    return of(
        new Seed(YEARS)
            .map(
                row ->
                    new YearList(
                        row.number("year"),
                        row.text("status").equals("announced"),
                        row.optional("notice").orElse(""),
                        row.text("basis"),
                        days.getOrDefault(row.number("year"), List.of()))));
  }

  private static Holiday holiday(Seed.Row row) {
    return new Holiday(
        row.date("date"), row.one(Festival.class, "festival").name(), row.number("off") == 1);
  }

  /** With these in place of what there was for their years. */
  Schedule with(Collection<YearList> lists) {
    return of(Stream.concat(years.values().stream(), lists.stream()).toList());
  }

  List<YearList> lists() {
    return new ArrayList<>(new TreeMap<>(years).values());
  }

  Optional<YearList> list(int year) {
    return Optional.ofNullable(years.get(year));
  }

  YearStatus status(int year) {
    return list(year).map(YearList::status).orElse(YearStatus.MISSING);
  }

  /** Its own list where the year has one, otherwise the statutory days with a fixed date. */
  Stream<Holiday> of(int year) {
    return list(year).map(it -> it.days().stream()).orElseGet(() -> Festival.fixedIn(year));
  }
}
