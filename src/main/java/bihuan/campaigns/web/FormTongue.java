package bihuan.campaigns.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A language that a form speaks, as whoever speaks it reads it.
 *
 * @param tag as it stands in the form, such as {@code mn}
 * @param name what it calls itself
 * @param dir {@code rtl} where it is written from the right
 */
public record FormTongue(String tag, String name, String dir) {

  private static final Set<String> FROM_THE_RIGHT =
      Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

  private static final Set<String> SCRIPTS_FROM_THE_RIGHT = Set.of("Arab", "Hebr", "Syrc", "Thaa");

  /** Those of which there are two, and the platform knows one. */
  private static final Map<String, String> NAMES =
      Map.of(
          "zh-Hant", "\u7e41\u9ad4\u4e2d\u6587", "mn-Mong", "\u182e\u1823\u1829\u182d\u1823\u182f");

  /** Those of a form, in its order. */
  static List<FormTongue> of(JsonObject definition) {
    return definition.getJsonArray("languages").getValuesAs(JsonString::getString).stream()
        .map(FormTongue::of)
        .toList();
  }

  static FormTongue of(String tag) {
    var locale = Locale.forLanguageTag(tag);
    var own = locale.getDisplayLanguage(Locale.forLanguageTag(locale.getLanguage()));
    return new FormTongue(
        tag, NAMES.getOrDefault(tag, own.isEmpty() ? tag : own), direction(locale));
  }

  private static String direction(Locale locale) {
    var isFromTheRight =
        locale.getScript().isEmpty()
            ? FROM_THE_RIGHT.contains(locale.toLanguageTag().split("-")[0])
            : SCRIPTS_FROM_THE_RIGHT.contains(locale.getScript());
    return isFromTheRight ? "rtl" : "ltr";
  }
}
