package bihuan.joiners;

import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody joined, withdrew or rated. The record does not hold which issue: on it the moments would
 * stand beside those of the issue.
 *
 * @param issue for whoever must be told, never on record
 */
public record JoinerDeed(
    String subject,
    JoinerAct act,
    String by,
    Instant at,
    Map<String, String> facts,
    Map<String, String> texts,
    IssueNumber issue)
    implements Deed {

  static JoinerDeed of(Joiner joiner, JoinerAct act, By by) {
    return new JoinerDeed(
        "joiner " + joiner.id(), act, by.name(), by.at(), Map.of(), Map.of(), joiner.number());
  }

  JoinerDeed with(String name, String value) {
    var more = new TreeMap<>(facts);
    more.put(name, value);
    return new JoinerDeed(subject, act, by, at, more, texts, issue);
  }

  JoinerDeed saying(String words) {
    return words.isEmpty()
        ? this
        : new JoinerDeed(subject, act, by, at, facts, Map.of("words", words), issue);
  }

  @Override
  public String what() {
    return act.name();
  }

  /** It is not put right, and the issue can still be opened again. */
  public boolean proposesReopening() {
    return facts.containsKey("reopening");
  }
}
