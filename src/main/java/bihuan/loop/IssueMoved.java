package bihuan.loop;

import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A move was made.
 *
 * @param number of the issue
 * @param from where it stood; null when it was only now filed
 * @param to where it stands
 * @param hand by whom and when
 * @param words the reason or reply, empty where none
 * @param facts what else belongs on record
 * @param texts what else was said, on record as seals alone
 */
public record IssueMoved(
    IssueNumber number,
    Move move,
    Stage from,
    Stage to,
    By hand,
    String words,
    Map<String, String> facts,
    Map<String, String> texts)
    implements Deed {

  /** It was only now filed: nobody watches it yet, and nothing was written about it. */
  public boolean isFiling() {
    return from == null;
  }

  @Override
  public String subject() {
    return number.subject();
  }

  @Override
  public String what() {
    return move.name();
  }

  @Override
  public String by() {
    return hand.name();
  }

  @Override
  public Instant at() {
    return hand.at();
  }

  @Override
  public Map<String, String> facts() {
    var all = new TreeMap<>(facts);
    all.put("stage", to.name());
    return all;
  }

  @Override
  public Map<String, String> texts() {
    var all = new TreeMap<>(texts);
    if (!words.isEmpty()) {
      all.put("words", words);
    }
    return all;
  }
}
