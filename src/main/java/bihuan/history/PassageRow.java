package bihuan.history;

import bihuan.access.Role;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

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

  private static final String OF_MOVES = "Move.";
  private static final String OF_NOTES = "Note.";

  /** The move that was made; empty where it was a note. */
  public Optional<Move> move() {
    return what.startsWith(OF_MOVES)
        ? Optional.of(Move.valueOf(what.substring(OF_MOVES.length())))
        : Optional.empty();
  }

  /** The note that was made; empty where it was a move. */
  public Optional<Note> note() {
    return what.startsWith(OF_NOTES)
        ? Optional.of(Note.valueOf(what.substring(OF_NOTES.length())))
        : Optional.empty();
  }

  /** A reporter did it, whoever reads. */
  public boolean byReporter() {
    return role == Role.REPORTER
        || move().filter(Move::isOfReportersAlone).isPresent()
        || note().filter(Note::isOfReportersAlone).isPresent();
  }

  /** Key of what was done, in the past tense: {@code Done.ASSIGN}; a note is said so anyway. */
  public String done() {
    return what.replaceFirst("^Move\\.", "Done.");
  }
}
