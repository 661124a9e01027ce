package bihuan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where a page of a list ended, in an address: the values by which the list is ordered, which
 * nobody outside needs to understand. Nonsense is refused (422) at {@code after}.
 */
public final class Cursor {

  private static final String BETWEEN = "\n";

  private final List<String> values;

  private Cursor(List<String> values) {
    this.values = values;
  }

  /**
   * @param values of the row that the page ended with, in the order of the list; none holds a line
   *     break
   */
  public static Cursor of(Object... values) {
    return new Cursor(Stream.of(values).map(Object::toString).toList());
  }

  /** Empty where the text is: the list begins at its beginning. */
  public static Optional<Cursor> read(String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Cursor(List.of(decoded(text).split(BETWEEN, -1))));
  }

  public String text(int place) {
    return value(place, Function.identity());
  }

  public long number(int place) {
    return value(place, Long::valueOf);
  }

  public LocalDate date(int place) {
    return value(place, LocalDate::parse);
  }

  public Instant instant(int place) {
    return value(place, Instant::parse);
  }

  /**
   * @param read throws an {@link IllegalArgumentException}, a {@link DateTimeException} or a {@link
   *     Refusal} where the text says no such value
   */
  public <T> T value(int place, Function<String, T> read) {
    if (place >= values.size()) {
      throw refusal();
    }
    try {
      return read.apply(values.get(place));
    } catch (IllegalArgumentException | DateTimeException | Refusal e) {
      throw refusal();
    }
  }

  /** As it stands in an address. */
  @Override
  public String toString() {
    var bytes = String.join(BETWEEN, values).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String decoded(String text) {
    try {
      var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw refusal();
    }
  }

  private static Refusal refusal() {
    return Refusal.invalid("web.unknownPage").at("after");
  }
}
