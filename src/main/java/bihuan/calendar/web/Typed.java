package bihuan.calendar.web;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.files.SheetDay;
import java.time.LocalDate;

/** Reads what somebody typed into an address or a body, or says what is wrong with it. */
public final class Typed {

  static final int MOST_DAYS = 366;

  private Typed() {}

  public static LocalDate date(String text, String field) {
    if (Signs.isMissing(text)) {
      throw Refusal.invalid("calendar.dateMissing").at(field);
    }
    return SheetDay.typed(text)
        .orElseThrow(() -> Refusal.invalid("calendar.dateUnreadable", text).at(field));
  }

  static int days(String text, String field) {
    var days = number(text);
    if (days < 0 || days > MOST_DAYS) {
      throw Refusal.invalid("calendar.daysOutOfRange", MOST_DAYS).at(field);
    }
    return days;
  }

  static int year(String text) {
    if (text == null || !text.matches("\\d{4}")) {
      throw Refusal.invalid("calendar.yearUnreadable", String.valueOf(text)).at("year");
    }
    return Integer.parseInt(text);
  }

  static int version(String text) {
    var version = number(text);
    if (version < 1) {
      throw Refusal.unknown("calendar.noVersion", String.valueOf(text));
    }
    return version;
  }

  private static int number(String text) {
    return text != null && Signs.plain(text).matches("\\d{1,4}")
        ? Integer.parseInt(Signs.plain(text))
        : -1;
  }
}
