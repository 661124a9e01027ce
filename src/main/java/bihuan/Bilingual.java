package bihuan;

import java.util.Locale;

/**
 * The same in both languages of the house.
 *
 * @param zh never blank
 * @param en never null, empty where nobody has translated it
 */
public record Bilingual(String zh, String en) {

  public Bilingual {
    if (Signs.isMissing(zh)) {
      throw new IllegalArgumentException("no Chinese");
    }
    zh = Signs.stripped(zh);
    en = Signs.stripped(en);
  }

  /** As this reader reads it: in Chinese where it is not translated. */
  public String in(Locale language) {
    return isEnglish(language) && !en.isEmpty() ? en : zh;
  }

  private static boolean isEnglish(Locale language) {
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage());
  }
}
