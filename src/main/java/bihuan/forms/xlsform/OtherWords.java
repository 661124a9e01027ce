package bihuan.forms.xlsform;

import bihuan.forms.FormLanguage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What stands at the end of choices that are not complete, and at the question behind it. */
final class OtherWords {

  private OtherWords() {}

  static Map<String, String> choice(List<String> languages) {
    return each(languages, it -> it.equals(FormLanguage.CHINESE) ? "\u5176\u4ed6" : "Other");
  }

  static Map<String, String> question(List<String> languages) {
    return each(
        languages, it -> it.equals(FormLanguage.CHINESE) ? "\u8bf7\u8bf4\u660e" : "Specify other.");
  }

  private static Map<String, String> each(List<String> languages, UnaryOperator<String> words) {
    var texts = new TreeMap<String, String>();
    languages.forEach(it -> texts.put(it, words.apply(it)));
    return texts;
  }
}
