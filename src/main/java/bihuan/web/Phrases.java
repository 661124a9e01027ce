package bihuan.web;

import bihuan.Refusal;
import bihuan.city.City;
import bihuan.city.District;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** Says a refusal, or any key with its details, in the reader's language. */
public final class Phrases {

  private Phrases() {}

  public static String of(Refusal refusal, Locale language) {
    return of(Words.in(language), refusal.key(), refusal.details());
  }

  /**
   * Enum details are said by their own key ({@code Stage.ASSIGNED}), dates in full, numbers as the
   * words ask ({@code {0,number,#}}), the rest as they are.
   */
  public static String of(ResourceBundle words, String key, Object... details) {
    if (!words.containsKey(key)) {
      return key;
    }
    var format = new MessageFormat(words.getString(key), words.getLocale());
    var formats = format.getFormatsByArgumentIndex();
    return format.format(
        IntStream.range(0, details.length)
            .mapToObj(
                it ->
                    it < formats.length && formats[it] != null
                        ? details[it]
                        : inWords(details[it], words))
            .toArray());
  }

  /** Where the word of a constant or a district stands; empty for anything else. */
  static Optional<String> keyOf(Object said) {
    if (said instanceof Enum<?> constant) {
      return Optional.of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
    return said instanceof District district && City.here().districts().contains(district)
        ? Optional.of("District." + district.code())
        : Optional.empty();
  }

  private static Object inWords(Object detail, ResourceBundle words) {
    var key = keyOf(detail);
    if (key.isPresent()) {
      return words.containsKey(key.get()) ? words.getString(key.get()) : detail.toString();
    }
    return detail instanceof LocalDate date
        ? DateTimeFormatter.ISO_LOCAL_DATE.format(date)
        : detail.toString();
  }
}
