package bihuan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-15",
        "2026-1-15",
        "2026/1/15",
        "2026.1.15",
        "2026年1月15日",
        "2026年1月15号",
        "20260115",
        "2026-01-15 00:00:00",
        "2026/1/15 0:00",
        "2026-01-15T00:00:00",
        "２０２６－０１－１５",
        "46037",
        "46037.395833",
        "2026 年 1 月 15 日",
        "2026—1—15",
        "2026-01-15T08:00:00+08:00",
        "\u200b2026-01-15",
        "2026年1月15日 9时30分",
        "2026-01-15 9:30 AM"
      })
  void aDayIsReadHoweverItWasWritten(String text) {
    assertThat(SheetDay.in(text, false)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "26-01-15",
        "0026-01-15",
        "2100-01-15",
        "20261-01-15",
        "20261",
        "2026",
        "2026-13-45",
        "1/15/2026",
        "2026-02-30",
        "soon",
        "",
        "120260115",
        "2026-01-15abc",
        "1月15日"
      })
  void whatCouldBeAnotherDayOrNoneIsNotRead(String text) {
    assertThat(SheetDay.in(text, false)).isEmpty();
  }

  @Test
  void aMonthBeginsWithItsFirstDayAndEndsWithItsLast() {
    assertThat(SheetDay.in("2026年2月", false)).contains(LocalDate.of(2026, 2, 1));
    assertThat(SheetDay.endIn("2026年2月", false)).contains(LocalDate.of(2026, 2, 28));
    assertThat(SheetDay.endIn("2026-01-15", false)).contains(DAY);
  }

  @Test
  void aBareFigureIsNoDayWhereItWouldBeFourYearsOff() {
    assertThat(SheetDay.in("44575", true)).isEmpty();
    assertThat(SheetDay.in("2026-01-15", true)).contains(DAY);
  }
}
