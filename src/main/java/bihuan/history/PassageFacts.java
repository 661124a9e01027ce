package bihuan.history;

import bihuan.JsonParts;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The facts of a passage as text in a column. */
final class PassageFacts {

  /** What a reader outside the office learns of a move; the rest is the office's business. */
  private static final Set<String> SHOWN =
      Set.of(
          "lead",
          "others",
          "kind",
          "grade",
          "nature",
          "urgent",
          "due",
          "dueBefore",
          "calendarNotice",
          "next",
          "conclusion",
          "change",
          "effect",
          "verdict",
          "reason",
          "card",
          "suggested",
          "basis",
          "authority");

  private PassageFacts() {}

  static String text(Map<String, String> facts) {
    var json = JsonParts.object();
    new TreeMap<>(facts).forEach(json::add);
    return json.build().toString();
  }

  static Map<String, String> of(String text) {
    try (var json = JsonParts.reader(new StringReader(text))) {
      var facts = new TreeMap<String, String>();
      json.readObject().forEach((name, value) -> facts.put(name, ((JsonString) value).getString()));
      return facts;
    }
  }

  static Map<String, String> shown(String text) {
    var facts = of(text);
    facts.keySet().retainAll(SHOWN);
    return facts;
  }
}
