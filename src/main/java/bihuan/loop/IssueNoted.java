package bihuan.loop;

import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something was done about an issue that leaves it at its stage.
 *
 * @param words for people to read in the history, empty where none
 * @param texts what else was said, on record as seals alone
 */
public record IssueNoted(
    IssueNumber number,
    Note note,
    By hand,
    String words,
    Map<String, String> facts,
    Map<String, String> texts)
    implements Deed {

  /** What the office itself asks the reporter is between the two of them. */
  public boolean isForUnits() {
    return note.isForUnits() && !(note == Note.ASKED_REPORTER && hand.actor().role().isOfOffice());
  }

  @Override
  public String subject() {
    return number.subject();
  }

  @Override
  public String what() {
    return note.name();
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
  public Map<String, String> texts() {
    var all = new TreeMap<>(texts);
    if (!words.isEmpty()) {
      all.put("words", words);
    }
    return all;
  }
}
