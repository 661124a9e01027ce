package bihuan.ledger;

import java.time.Instant;
import java.util.Map;

/**
 * An entry as people read it.
 *
 * @param by an account's name, or a reporter's pseudonym
 * @param facts sorted by name
 */
public record EntryRow(
    long id,
    String subject,
    long seq,
    Instant at,
    String by,
    String what,
    Map<String, String> facts,
    String seal) {}
