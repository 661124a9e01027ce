package bihuan.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON back: objects, lists, strings, whole numbers, true and false, and refuses all else.
 *
 * <p>Written here on purpose, not left to jakarta.json: {@code verify-ledger} checks a ledger with
 * this product's own classes and a driver, away from any server. An implementation of jakarta.json
 * in the product would stand beside the server's own, and would have to be trusted by whoever
 * checks.
 */
final class Reader {

  private static final int DEEPEST = 50;

  private final String json;
  private int place;

  private Reader(String json) {
    this.json = json;
  }

  /** Fails with IllegalArgumentException where this is not JSON, or says anything twice. */
  static Object read(String json) {
    var reader = new Reader(json);
    var content = reader.content(0);
    reader.skipSpace();
    if (reader.place != json.length()) {
      throw reader.unexpected();
    }
    return content;
  }

  /** An object of strings, as facts are. */
  static Map<String, String> facts(String json) {
    var facts = new LinkedHashMap<String, String>();
    ((Map<?, ?>) read(json)).forEach((name, fact) -> facts.put((String) name, (String) fact));
    return facts;
  }

  private Object content(int depth) {
    skipSpace();
    if (depth > DEEPEST || place == json.length()) {
      throw unexpected();
    }
    return switch (json.charAt(place)) {
      case '{' -> members(depth);
      case '[' -> items(depth);
      case '"' -> text();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      default -> number();
    };
  }

  private Map<String, Object> members(int depth) {
    var members = new LinkedHashMap<String, Object>();
    place++;
    while (!ends('}', members.isEmpty())) {
      skipSpace();
      var name = text();
      skipSpace();
      expect(':');
      if (members.put(name, content(depth + 1)) != null) {
        throw unexpected();
      }
    }
    return members;
  }

  private List<Object> items(int depth) {
    var items = new ArrayList<>();
    place++;
    while (!ends(']', items.isEmpty())) {
      items.add(content(depth + 1));
    }
    return items;
  }

  private boolean ends(char closing, boolean first) {
    skipSpace();
    if (place < json.length() && json.charAt(place) == closing) {
      place++;
      return true;
    }
    if (!first) {
      expect(',');
    }
    return false;
  }

  private String text() {
    expect('"');
    var text = new StringBuilder();
    while (place < json.length() && json.charAt(place) != '"') {
      var it = json.charAt(place++);
      text.append(it == '\\' ? escaped() : it);
    }
    expect('"');
    return text.toString();
  }

  private char escaped() {
    if (place == json.length()) {
      throw unexpected();
    }
    var it = json.charAt(place++);
    return switch (it) {
      case 'b' -> '\b';
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'f' -> '\f';
      case 'r' -> '\r';
      case '"', '\\', '/' -> it;
      case 'u' -> coded();
      default -> throw unexpected();
    };
  }

  private char coded() {
    if (place + 4 > json.length()) {
      throw unexpected();
    }
    place += 4;
    return (char) Integer.parseInt(json.substring(place - 4, place), 16);
  }

  private Object word(String word, boolean meant) {
    if (!json.startsWith(word, place)) {
      throw unexpected();
    }
    place += word.length();
    return meant;
  }

  private Long number() {
    var start = place;
    while (place < json.length() && "-0123456789".indexOf(json.charAt(place)) >= 0) {
      place++;
    }
    if (start == place) {
      throw unexpected();
    }
    return Long.valueOf(json.substring(start, place));
  }

  private void skipSpace() {
    while (place < json.length() && " \t\r\n".indexOf(json.charAt(place)) >= 0) {
      place++;
    }
  }

  private void expect(char wanted) {
    if (place == json.length() || json.charAt(place) != wanted) {
      throw unexpected();
    }
    place++;
  }

  private IllegalArgumentException unexpected() {
    return new IllegalArgumentException("not JSON at character " + place);
  }
}
