package bihuan.ledger;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** JSON as RFC 8785 lays down: one text for one content. */
final class Canonical {

  private Canonical() {}

  /** Of maps, lists, strings and whole numbers. */
  static String of(Object content) {
    var json = new StringBuilder();
    write(content, json);
    return json.toString();
  }

  /** What a database and UTF-8 can carry: half a character becomes the replacement character. */
  static String wellFormed(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .map(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE ? 0xFFFD : it)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  static SortedMap<String, String> wellFormed(Map<String, String> facts) {
    var clean = new TreeMap<String, String>();
    facts.forEach(
        (name, fact) -> {
          if (fact != null) {
            clean.put(wellFormed(name), wellFormed(fact));
          }
        });
    return clean;
  }

  private static void write(Object content, StringBuilder json) {
    if (content instanceof Map<?, ?> members) {
      var sorted = new TreeMap<String, Object>();
      members.forEach((name, member) -> sorted.put((String) name, member));
      json.append('{');
      sorted.forEach(
          (name, member) -> {
            separate(json, '{');
            quote(name, json);
            json.append(':');
            write(member, json);
          });
      json.append('}');
    } else if (content instanceof Iterable<?> items) {
      json.append('[');
      for (var it : items) {
        separate(json, '[');
        write(it, json);
      }
      json.append(']');
    } else if (content instanceof Long || content instanceof Integer) {
      json.append(content);
    } else if (content instanceof Raw raw) {
      json.append(raw.json());
    } else {
      quote((String) content, json);
    }
  }

  private static void separate(StringBuilder json, char opening) {
    if (json.charAt(json.length() - 1) != opening) {
      json.append(',');
    }
  }

  private static void quote(String text, StringBuilder json) {
    json.append('"');
    for (var i = 0; i < text.length(); i++) {
      var it = text.charAt(i);
      switch (it) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\b' -> json.append("\\b");
        case '\t' -> json.append("\\t");
        case '\n' -> json.append("\\n");
        case '\f' -> json.append("\\f");
        case '\r' -> json.append("\\r");
        default -> json.append(it < ' ' ? "\\u%04x".formatted((int) it) : String.valueOf(it));
      }
    }
    json.append('"');
  }

  /** JSON that is taken as it was stored. */
  record Raw(String json) {}
}
