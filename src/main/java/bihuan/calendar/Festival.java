package bihuan.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/** What a public holiday is held for. */
enum Festival {
  NEW_YEAR("--01-01"),
  SPRING_FESTIVAL,
  QINGMING,
  LABOUR_DAY("--05-01", "--05-02"),
  DRAGON_BOAT,
  MID_AUTUMN,
  NATIONAL_DAY("--10-01", "--10-02", "--10-03"),
  NATIONAL_AND_MID_AUTUMN;

  private final List<MonthDay> fixed;

  Festival(String... fixed) {
    this.fixed = Stream.of(fixed).map(MonthDay::parse).toList();
  }

  /** The statutory days that fall on the same date in every year; the others follow the moon. */
  static Stream<Holiday> fixedIn(int year) {
    return Stream.of(values()).flatMap(it -> it.fixed.stream().map(day -> it.on(day.atYear(year))));
  }

  private Holiday on(LocalDate date) {
    return new Holiday(date, this, true);
  }
}
