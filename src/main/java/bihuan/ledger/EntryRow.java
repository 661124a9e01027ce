package bihuan.ledger;

import bihuan.city.City;
import java.time.Instant;
import java.util.Map;

/**
 * An entry as people read it.
 *
 * @param by an account's name, or a reporter's pseudonym
 * @param facts sorted by name; where they cannot be read, the text as it is stored under an empty
 *     name
 * @param previous the seal of the entry before it on the same subject
 * @param whole it bears its own seal
 */
public record EntryRow(
    long id,
    String subject,
    long seq,
    Instant at,
    String by,
    String what,
    Map<String, String> facts,
    String previous,
    String seal,
    boolean whole) {

  /**
   * The same as it is read by the day alone. An id tells its moment as well; and whoever knows all
   * that a seal is made of but the moment finds that by trying.
   */
  public EntryRow onItsDay() {
    var day = City.day(at).atStartOfDay(City.ZONE).toInstant();
    return new EntryRow(0, subject, seq, day, by, what, facts, "", "", whole);
  }
}
