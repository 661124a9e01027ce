package bihuan.history;

import bihuan.access.Role;
import bihuan.loop.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One line of the history as a reader may see it.
 *
 * @param what key of the words: {@code Move.ASSIGN}, {@code Note.REMINDED}
 * @param by account of an official, pseudonym of a reporter; empty for readers outside the office
 * @param unit code of the unit, empty where none
 * @param at to the minute, for the office only; null otherwise
 * @param exact whether {@code at} is given
 * @param days working days since the line before; 0 where that line is not this reader's
 */
public record PassageRow(
    String what,
    Stage from,
    Stage to,
    Role role,
    String by,
    String unit,
    String words,
    Map<String, String> facts,
    Instant at,
    LocalDate on,
    boolean exact,
    int days) {

  /** Key of what was done, in the past tense: {@code Done.ASSIGN}; a note is said so anyway. */
  public String done() {
    return what.replaceFirst("^Move\\.", "Done.");
  }
}
