package bihuan.web;

import bihuan.files.SheetWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Understands what people wrote in a file, in whichever of the house's languages. */
public final class WordLookup {

  private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

  private WordLookup() {}

  /** The text is the word of this key, upper or lower case. */
  public static boolean says(String text, String key) {
    return LANGUAGES.stream()
        .anyMatch(it -> Words.in(it).getString(key).strip().equalsIgnoreCase(text.strip()));
  }

  /** The constant that is meant, by its name or by its word; empty where none is. */
  public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
    return new SheetWords(WordLookup::says, it -> it).constant(type, text);
  }
}
