package bihuan.files;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The words of a sheet, told by whoever knows its readers.
 *
 * @param says whether a text is the word of a key, in whichever language it was written
 * @param word of a key, as its reader reads it
 */
public record SheetWords(BiPredicate<String, String> says, UnaryOperator<String> word) {

  /** The text is the word of this key. */
  public boolean says(String text, String key) {
    return says.test(text, key);
  }

  /** The word of this key. */
  public String of(String key) {
    return word.apply(key);
  }

  /** The word of this constant; empty where there is none. */
  public String of(Enum<?> constant) {
    return constant == null ? "" : of(key(constant));
  }

  /** The constant that is meant, by its name or by its word; empty where none is. */
  public <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
    return Stream.of(type.getEnumConstants())
        .filter(it -> it.name().equalsIgnoreCase(text.strip()) || says(text, key(it)))
        .findFirst();
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
