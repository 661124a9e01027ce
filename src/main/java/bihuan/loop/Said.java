package bihuan.loop;

import java.util.Map;
import java.util.TreeMap;

/** What goes on record with a move or a note: the words that were said, and facts beside them. */
class Said {

  private final String words;
  private final TreeMap<String, String> facts = new TreeMap<>();

  Said(String words) {
    this.words = words;
  }

  Said fact(String name, Object value) {
    facts.put(name, String.valueOf(value));
    return this;
  }

  String words() {
    return words;
  }

  Map<String, String> facts() {
    return facts;
  }
}
