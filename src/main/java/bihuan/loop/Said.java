package bihuan.loop;

import bihuan.Require;
import bihuan.access.By;
import bihuan.deadlines.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * What goes on record with a move or a note: by whom and when, the words that were said, and facts
 * beside them. The parts of an issue hear of it and add the facts they own.
 */
class Said {

  private final String words;
  private final By by;
  private final Today today;
  private final TreeMap<String, String> facts = new TreeMap<>();
  private final TreeMap<String, String> texts = new TreeMap<>();

  Said(String words, By by, Today today) {
    this.words = words;
    this.by = by;
    this.today = today;
    var hat = by.actor().worn();
    if (hat != null) {
      fact(
          hat.isSubstitutes() ? "substituteFor" : "standsInFor",
          hat.isSubstitutes() ? hat.about() : hat.insteadOf());
    }
  }

  Said fact(String name, Object value) {
    facts.put(name, String.valueOf(value));
    return this;
  }

  /** On record as a seal alone. */
  Said sealed(String name, String text) {
    texts.put(name, text);
    return this;
  }

  /** Refused at its field where it is missing. */
  Said given(String name, Object value) {
    return fact(name, Require.given(name, value));
  }

  String words() {
    return words;
  }

  Map<String, String> facts() {
    return facts;
  }

  Map<String, String> texts() {
    return texts;
  }

  By by() {
    return by;
  }

  /** The account that does it, or the pseudonym. */
  String who() {
    return by.name();
  }

  Instant at() {
    return by.at();
  }

  Today today() {
    return today;
  }

  LocalDate on() {
    return today.date();
  }
}
