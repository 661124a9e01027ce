package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A limit as it holds from a day on.
 *
 * @param code what the loop calls it: {@code CLASS_B}
 * @param countedZh from when it is counted
 * @param basis where the figure comes from
 * @param from the first day on which it holds
 * @param reason why it was changed, empty for what the city started with
 */
public record LimitRow(
    Limit code,
    String nameZh,
    String nameEn,
    String countedZh,
    String countedEn,
    int amount,
    LimitUnit unit,
    String basis,
    LocalDate from,
    String reason,
    String by,
    Instant at) {

  public String name(Locale language) {
    return isEnglish(language) ? nameEn : nameZh;
  }

  public String counted(Locale language) {
    return isEnglish(language) ? countedEn : countedZh;
  }

  /** What something keeps that starts under it. */
  public Term term() {
    return new Term(code, amount, from);
  }

  /** When this limit ends that starts to run on a day. */
  public LocalDate after(LocalDate day, WorkingDays workingDays) {
    return unit.after(day, amount, workingDays);
  }

  private static boolean isEnglish(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
  }
}
