package bihuan.ledger;

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
    boolean whole) {}
