package bihuan.files;

import bihuan.Signs;
import bihuan.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The words of a sheet, told by whoever knows its readers.
 *
 * @param each the words of a key, one for each language in which it may be written
 * @param word of a key, as its reader reads it
 */
public record SheetWords(Function<String, List<String>> each, UnaryOperator<String> word) {

  /** The text is the word of this key, however it was spelt. */
  public boolean says(String text, String key) {
    var alike = Spelling.alike(text);
    return !alike.isEmpty()
        && each.apply(key).stream().map(Spelling::alike).anyMatch(alike::equals);
  }

  /** The words of this key, in every language. */
  public List<String> each(String key) {
    return each.apply(key);
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
        .filter(it -> it.name().equalsIgnoreCase(Signs.stripped(text)) || says(text, key(it)))
        .findFirst();
  }

  private static String key(Enum<?> constant) {
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }
}
