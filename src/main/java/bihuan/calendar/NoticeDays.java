package bihuan.calendar;

import bihuan.Faults;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days of a notice as they are read one after the other, each with the line it stands in; all
 * that is wrong with any of them is said at once.
 */
final class NoticeDays {

  private static final int LONGEST_NAME = 60;
  private static final int MOST_FAULTS = 30;

  private record Line(int number, Holiday day) {}

  private final Faults faults = new Faults();
  private final Map<Integer, Map<LocalDate, Line>> years = new TreeMap<>();
  private int faultCount;

  /** A line that makes no sense. */
  void wrong(int line, String key, Object... details) {
    var all = new Object[details.length + 1];
    all[0] = String.valueOf(line);
    System.arraycopy(details, 0, all, 1, details.length);
    if (++faultCount <= MOST_FAULTS) {
      faults.add("file", key, all);
    }
  }

  /**
   * A day of a year's list.
   *
   * @param line where it stands, from 1
   */
  void add(int year, int line, LocalDate date, boolean off, String name) {
    if (isOfAnother(year, date)) {
      wrong(line, "calendar.import.dayOfAnotherYear", date, String.valueOf(year));
      return;
    }
    if (!off && date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
      wrong(line, "calendar.import.makeUpOnWeekday", date);
      return;
    }
    var said = Signs.line(name);
    if (Require.length(said) > LONGEST_NAME) {
      wrong(line, "calendar.import.nameTooLong", LONGEST_NAME);
      return;
    }
    var festival = Festival.named(said).map(Festival::name).orElse(said);
    var days = years.computeIfAbsent(year, it -> new TreeMap<>());
    var before = days.putIfAbsent(date, new Line(line, new Holiday(date, festival, off)));
    if (before != null && before.day.off() != off) {
      wrong(line, "calendar.import.offAndWorked", date, String.valueOf(before.number));
    }
  }

  /** A notice may reach back into the last December, when the New Year is off from then on. */
  private static boolean isOfAnother(int year, LocalDate date) {
    return date.getYear() != year
        && !(date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
  }

  /** The year whose list a day stands in that says none: the New Year may begin in December. */
  static int yearOf(LocalDate date, String name) {
    var isNewYear = Festival.named(name).filter(it -> it == Festival.NEW_YEAR).isPresent();
    return isNewYear && date.getMonth() == Month.DECEMBER ? date.getYear() + 1 : date.getYear();
  }

  /** Refuses with everything that is wrong. */
  void refuse() {
    if (faultCount > MOST_FAULTS) {
      faults.add("file", "calendar.import.moreFaults", faultCount - MOST_FAULTS);
    }
    faults.refuse();
  }

  /** The years that have days, in order. */
  List<Integer> years() {
    return List.copyOf(years.keySet());
  }

  /** The list of a year; a refusal where it has no day. */
  YearList list(int year, boolean announced, String notice, String source) {
    var days = years.getOrDefault(year, Map.of());
    if (days.isEmpty()) {
      throw Refusal.invalid("calendar.import.empty", String.valueOf(year)).at("file");
    }
    return new YearList(
        year,
        announced,
        notice,
        source,
        days.values().stream().map(Line::day).sorted(Comparator.comparing(Holiday::date)).toList());
  }
}
