package bihuan.forms;

import bihuan.Signs;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Text in a form as it is kept: nothing that nobody sees, expressions with plain signs. */
final class FormText {

  static final int LONGEST = 10_000;

  private static final Set<String> YES = Set.of("yes", "true", "true()");
  private static final Set<String> NO = Set.of("no", "false", "false()");

  private static final Map<Integer, Character> SIGNS =
      Map.ofEntries(
          Map.entry(0xFF08, '('),
          Map.entry(0xFF09, ')'),
          Map.entry(0xFF0C, ','),
          Map.entry(0xFF1D, '='),
          Map.entry(0xFF1C, '<'),
          Map.entry(0xFF1E, '>'),
          Map.entry(0xFF01, '!'),
          Map.entry(0xFF0B, '+'),
          Map.entry(0xFF0D, '-'),
          Map.entry(0xFF0A, '*'),
          Map.entry(0xFF04, '$'),
          Map.entry(0xFF5B, '{'),
          Map.entry(0xFF5D, '}'),
          Map.entry(0xFF0E, '.'));

  private FormText() {}

  static String plain(String text) {
    if (Signs.isMissing(text)) {
      return "";
    }
    var plain = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(FormText::isKept)
        .forEach(plain::appendCodePoint);
    return Signs.stripped(plain.toString());
  }

  /** With the quotation marks and signs that the language of expressions knows. */
  static String expression(String text) {
    var plain = new StringBuilder();
    var open = 0;
    for (var sign : text.codePoints().map(FormText::straight).toArray()) {
      if (open == 0 && (sign == '\'' || sign == '"')) {
        open = sign;
      } else if (sign == open) {
        open = 0;
      }
      plain.appendCodePoint(open == 0 ? outside(sign) : sign);
    }
    return Signs.stripped(plain.toString());
  }

  static String condition(String text) {
    var bare = text.toLowerCase(Locale.ROOT);
    if (YES.contains(bare)) {
      return "true()";
    }
    return NO.contains(bare) ? "" : expression(text);
  }

  /** What there is to read, by language. */
  static SortedMap<String, String> texts(Map<String, String> texts) {
    var kept = new TreeMap<String, String>();
    texts.forEach(
        (language, text) -> {
          var plain = plain(text);
          if (!plain.isEmpty()) {
            kept.put(language, plain);
          }
        });
    return Collections.unmodifiableSortedMap(kept);
  }

  private static boolean isKept(int sign) {
    return sign == '\n'
        || sign == '\t'
        || !Character.isISOControl(sign)
            && Character.getType(sign) != Character.SURROGATE
            && (sign & 0xFFFE) != 0xFFFE;
  }

  private static int straight(int sign) {
    return switch (sign) {
      case 0x2018, 0x2019, 0xFF07 -> '\'';
      case 0x201C, 0x201D, 0xFF02 -> '"';
      default -> sign;
    };
  }

  private static int outside(int sign) {
    if (Character.isSpaceChar(sign)) {
      return ' ';
    }
    return SIGNS.getOrDefault(sign, (char) 0) == 0 ? sign : SIGNS.get(sign);
  }
}
