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

  /** The year of its number. */
  public String year() {
    return number.substring(0, number.indexOf('-'));
  }

  /** Its place in that year, as papers of offices have it. */
  public String place() {
    return number.substring(number.indexOf('-') + 1).replaceFirst("^0+", "");
  }

  /** The name in this language, Chinese where there is no other. */
  public String nameIn(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) && !nameEn.isEmpty()
        ? nameEn
        : name;
  }
}
