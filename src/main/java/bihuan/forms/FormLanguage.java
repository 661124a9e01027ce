package bihuan.forms;

import bihuan.Signs;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A language as authors name it, and the code that a page is marked with. */
public final class FormLanguage {

  public static final String CHINESE = "zh-CN";
  public static final String ENGLISH = "en";

  private static final int LONGEST = 60;
  private static final Pattern WITH_CODE =
      Pattern.compile("(.*)\\(\\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\\s*\\)");
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

  private static final Map<String, String> NAMED = named();

  private FormLanguage() {}

  /** Its code; a language that nobody here knows keeps its name. */
  public static String of(String written) {
    var name = Signs.line(written).replace('\uff08', '(').replace('\uff09', ')');
    var coded = WITH_CODE.matcher(name);
    if (coded.matches() && isKnown(coded.group(2))) {
      return code(coded.group(2));
    }
    var known = NAMED.get(name.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    return CODE.matcher(name).matches() && isKnown(name) ? code(name) : name;
  }

  /** As it stands in a heading, to be read as the same language again. */
  public static String head(String code) {
    var name = name(code);
    return name.equals(code) ? code : name + " (" + code + ")";
  }

  /** Its own name for itself; the code where nobody knows. */
  public static String name(String code) {
    if (!CODE.matcher(code).matches() || !isKnown(code)) {
      return code;
    }
    var locale = Locale.forLanguageTag(code);
    return locale.getDisplayLanguage(locale);
  }

  /** The text in the first of these languages that it is in, else in any; empty where none is. */
  public static String choose(Map<String, String> texts, String... languages) {
    for (var it : languages) {
      if (texts.containsKey(it)) {
        return texts.get(it);
      }
    }
    return texts.values().stream().findFirst().orElse("");
  }

  static boolean isOne(String code) {
    return !code.isEmpty()
        && code.length() <= LONGEST
        && !code.contains(":")
        && of(code).equals(code)
        && of(head(code)).equals(code);
  }

  private static boolean isKnown(String code) {
    return NAMED.containsValue(code(code)) || NAMED.containsValue(base(code));
  }

  private static String base(String code) {
    return code.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
  }

  private static String code(String code) {
    return switch (code.toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "zh", "zho", "chi", "cmn", "cn", "zh-cn", "zh-hans", "zh-hans-cn" -> CHINESE;
      default -> Locale.forLanguageTag(code.replace('_', '-')).toLanguageTag();
    };
  }

  private static Map<String, String> named() {
    var named = new HashMap<String, String>();
    for (var code : Locale.getISOLanguages()) {
      var locale = Locale.forLanguageTag(code);
      var kept = code(code);
      named.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), kept);
      named.put(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), kept);
      named.put(locale.getDisplayLanguage(Locale.CHINESE).toLowerCase(Locale.ROOT), kept);
      named.put(locale.getISO3Language(), kept);
    }
    named.put("\u6c49\u8bed", CHINESE);
    named.put("\u7b80\u4f53\u4e2d\u6587", CHINESE);
    named.put("\u7b80\u4f53", CHINESE);
    named.put("chinese simplified", CHINESE);
    named.put("simplified chinese", CHINESE);
    named.put("mandarin", CHINESE);
    named.put("\u82f1\u6587", ENGLISH);
    return Map.copyOf(named);
  }
}
