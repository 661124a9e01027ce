package bihuan.letters.web;

import bihuan.Bilingual;
import bihuan.letters.LetterText;
import bihuan.letters.LetterView;
import bihuan.web.Phrases;
import bihuan.web.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the words of a letter of appointment. */
final class LetterWording {

  private static final ResourceBundle CHINESE = Words.in(Locale.CHINESE);
  private static final ResourceBundle ENGLISH = Words.in(Locale.ENGLISH);

  private LetterWording() {}

  static LetterText of(LetterView letter) {
    return new LetterText(
        both("letters.title"),
        Phrases.of(CHINESE, "letters.numbered", letter.year(), letter.place()),
        letter.name(),
        Phrases.of(CHINESE, "letters.to", letter.name()),
        new Bilingual(
            appointment(CHINESE, letter, letter.name()),
            appointment(ENGLISH, letter, letter.nameIn(Locale.ENGLISH))),
        CHINESE.getString("letters.office"),
        day(CHINESE, letter.issuedOn()),
        letter.issuedOn(),
        both("letters.scan"));
  }

  private static String appointment(ResourceBundle words, LetterView letter, String name) {
    return Phrases.of(
        words,
        letter.experienceOfficer() ? "letters.text.officer" : "letters.text.observer",
        name,
        letter.category(),
        day(words, letter.from()),
        day(words, letter.until()));
  }

  private static Bilingual both(String key) {
    return new Bilingual(CHINESE.getString(key), ENGLISH.getString(key));
  }

  private static String day(ResourceBundle words, LocalDate day) {
    return DateTimeFormatter.ofPattern(words.getString("web.date.year"), words.getLocale())
        .format(day);
  }
}
