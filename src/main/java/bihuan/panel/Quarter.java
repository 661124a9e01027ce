package bihuan.panel;

import java.time.LocalDate;

/** A quarter of a year, written {@code 2026Q4}. */
public record Quarter(int year, int number) {

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  public LocalDate first() {
    return LocalDate.of(year, number * 3 - 2, 1);
  }

  public LocalDate last() {
    return first().plusMonths(3).minusDays(1);
  }

  public Quarter before() {
    return of(first().minusDays(1));
  }

  @Override
  public String toString() {
    return year + "Q" + number;
  }
}
