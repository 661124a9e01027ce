package bihuan.letters;

import bihuan.panel.Category;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What stands in a letter of appointment.
 *
 * @param checkCode leads to the page that says whether it is genuine
 */
public record LetterView(
    String number,
    String checkCode,
    String name,
    String nameEn,
    Category category,
    boolean experienceOfficer,
    LocalDate from,
    LocalDate until,
    LocalDate issuedOn,
    LetterState state) {

  /** The name in this language, Chinese where there is no other. */
  public String nameIn(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) && !nameEn.isEmpty()
        ? nameEn
        : name;
  }
}
