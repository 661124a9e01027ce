package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import bihuan.deadlines.LimitScope.Reach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A limit as it holds from a day on.
 *
 * @param code what the loop calls it: {@code CLASS_B}
 * @param countedZh from when it is counted
 * @param basis the paper that sets it, empty where none does
 * @param reach what it holds for
 * @param of which class, measure or unit; empty for everything
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
    Reach reach,
    String of,
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
    return new Term(code, amount, unit, from);
  }

  /** When this limit ends that starts to run on a day; not for hours. */
  public LocalDate after(LocalDate day, WorkingDays workingDays) {
    return unit.after(day, amount, workingDays);
  }

  /** From here on what holds for everything holds for this as well. */
  public boolean isGivenUp() {
    return amount == 0;
  }

  /** No paper has set it yet: the basis tells whose practice it follows. */
  public boolean isInitial() {
    return reason.isEmpty();
  }

  boolean isNarrow() {
    return reach != Reach.EVERYTHING;
  }

  private static boolean isEnglish(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
  }
}
