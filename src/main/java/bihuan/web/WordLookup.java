package bihuan.web;

import bihuan.files.SheetWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands what people wrote in a file, in whichever of the house's languages. */
public final class WordLookup {

  private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

  private static final SheetWords WORDS = new SheetWords(WordLookup::each, it -> it);

  private WordLookup() {}

  /** The words of this key, in every language. */
  public static List<String> each(String key) {
    return LANGUAGES.stream().map(it -> Words.in(it).getString(key)).toList();
  }

  /** The text is the word of this key, however it was spelt. */
  public static boolean says(String text, String key) {
    return WORDS.says(text, key);
  }

  /** The constant that is meant, by its name or by its word; empty where none is. */
  public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
    return WORDS.constant(type, text);
  }
}
