package bihuan.access.standins;

import bihuan.access.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * A stand-in or a substitute in a list.
 *
 * @param part that is played
 * @param absent the account that is away, empty for a substitute
 * @param about the unit that a substitute acts about, empty for a stand-in
 * @param deputy the account that acts
 * @param until the last day, null for a substitute, who acts until another is named
 */
public record StandInRow(
    String id,
    Role part,
    String absent,
    String about,
    String deputy,
    LocalDate from,
    LocalDate until,
    String namedBy) {

  public boolean isSubstitutes() {
    return !about.isEmpty();
  }

  Map<String, String> facts() {
    var facts = new TreeMap<>(Map.of("part", part.name(), "deputy", deputy));
    if (isSubstitutes()) {
      facts.put("about", about);
    } else {
      facts.put("from", from.toString());
      facts.put("until", until.toString());
    }
    return facts;
  }
}
