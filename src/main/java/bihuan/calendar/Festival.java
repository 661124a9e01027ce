package bihuan.calendar;

import bihuan.Signs;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a public holiday is held for, and how many days of it are statutory since 2025. */
enum Festival {
  NATIONAL_AND_MID_AUTUMN(0, List.of("\u56fd\u5e86.*\u4e2d\u79cb", "\u4e2d\u79cb.*\u56fd\u5e86")),
  NEW_YEAR(1, List.of("\u5143\u65e6", "\u65b0\u5e74", "new year"), "--01-01"),
  SPRING_FESTIVAL(
      4, List.of("\u6625\u8282", "\u9664\u5915", "spring festival", "chinese new year")),
  QINGMING(1, List.of("\u6e05\u660e", "qingming", "tomb.sweeping")),
  LABOUR_DAY(2, List.of("\u52b3\u52a8", "\u4e94\u4e00", "labou?r"), "--05-01", "--05-02"),
  DRAGON_BOAT(1, List.of("\u7aef\u5348", "dragon boat")),
  MID_AUTUMN(1, List.of("\u4e2d\u79cb", "mid.autumn")),
  NATIONAL_DAY(3, List.of("\u56fd\u5e86", "national day"), "--10-01", "--10-02", "--10-03");

  private final int statutory;
  private final List<String> names;
  private final List<MonthDay> fixed;

  Festival(int statutory, List<String> names, String... fixed) {
    this.statutory = statutory;
    this.names = names;
    this.fixed = Stream.of(fixed).map(MonthDay::parse).toList();
  }

  /** The statutory days that fall on the same date in every year; the others follow the moon. */
  static Stream<Holiday> fixedIn(int year) {
    return Stream.of(values()).flatMap(it -> it.fixed.stream().map(day -> it.on(day.atYear(year))));
  }

  /** The festival that somebody means by a name, in either language or by its code. */
  static Optional<Festival> named(String text) {
    var said = Signs.plain(text).toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(
            it ->
                it.name().equalsIgnoreCase(said)
                    || it.names.stream().anyMatch(name -> said.matches(".*" + name + ".*")))
        .findFirst();
  }

  /** The one that a statutory day without a name is held for: each has its season. */
  static Festival inSeason(LocalDate date) {
    return switch (date.getMonthValue()) {
      case 1 -> date.getDayOfMonth() == 1 ? NEW_YEAR : SPRING_FESTIVAL;
      case 2, 3 -> SPRING_FESTIVAL;
      case 4 -> QINGMING;
      case 5 -> date.getDayOfMonth() < 10 ? LABOUR_DAY : DRAGON_BOAT;
      case 6, 7 -> DRAGON_BOAT;
      case 8, 9 -> MID_AUTUMN;
      case 10 -> date.getDayOfMonth() < 4 ? NATIONAL_DAY : MID_AUTUMN;
      default -> NEW_YEAR;
    };
  }

  /** Whether a list has as many days off for it as the law gives; the two in one count for both. */
  boolean isWholeIn(List<Holiday> days) {
    var both = NATIONAL_AND_MID_AUTUMN.name();
    var off =
        days.stream()
            .filter(Holiday::off)
            .filter(
                it ->
                    it.name().equals(name())
                        || it.name().equals(both) && (this == NATIONAL_DAY || this == MID_AUTUMN))
            .count();
    return off >= statutory;
  }

  private Holiday on(LocalDate date) {
    return new Holiday(date, name(), true);
  }
}
