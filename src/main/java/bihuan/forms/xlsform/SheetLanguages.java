package bihuan.forms.xlsform;

import bihuan.forms.FormLanguage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * In which languages a book is.
 *
 * @param all in the order of the columns
 * @param plain the one of cells whose heading says none
 * @param first the one that is shown where the reader's is missing
 */
record SheetLanguages(List<String> all, String plain, String first) {

  /** Nobody knows which: a page says so in this way. */
  private static final String UNKNOWN = "und";

  /**
   * @param wanted the setting's, empty where it says nothing
   * @param named those of headings
   * @param unnamed the cells whose heading says none
   */
  static SheetLanguages of(String wanted, Set<String> named, List<String> unnamed) {
    var plain = wanted.isEmpty() ? guess(unnamed) : wanted;
    var all = new LinkedHashSet<String>();
    if (!unnamed.isEmpty() || named.isEmpty()) {
      all.add(plain);
    }
    all.addAll(named);
    var first = all.contains(wanted) ? wanted : first(all, unnamed.isEmpty() ? "" : plain);
    return new SheetLanguages(new ArrayList<>(all), plain, first);
  }

  private static String first(Set<String> all, String plain) {
    if (all.contains(plain)) {
      return plain;
    }
    return all.contains(FormLanguage.CHINESE) ? FormLanguage.CHINESE : all.iterator().next();
  }

  private static String guess(List<String> texts) {
    if (texts.stream().flatMapToInt(String::codePoints).anyMatch(Character::isIdeographic)) {
      return FormLanguage.CHINESE;
    }
    return texts.stream().flatMapToInt(String::codePoints).allMatch(it -> it < 128 || isMark(it))
        ? FormLanguage.ENGLISH
        : UNKNOWN;
  }

  /** Quotation marks and dashes are in no language. */
  private static boolean isMark(int sign) {
    return !Character.isLetter(sign);
  }
}
