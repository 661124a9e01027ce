package bihuan.lessons;

import java.time.LocalDate;

/**
 * What one unit answers to a lesson, for that unit and those who read it on the issue.
 *
 * @param overdue the unit is late with it
 * @param hasIt whether it has the same trouble; null before it answered, as are its words
 * @param sentBack why it was sent back last; null where it was not
 */
public record ReplyRow(
    String id,
    String title,
    String unit,
    ReplyState state,
    LocalDate due,
    boolean overdue,
    Boolean hasIt,
    String words,
    String sentBack,
    LocalDate signedOn) {

  /** Without what is still the unit's own. */
  ReplyRow unanswered() {
    return new ReplyRow(id, title, unit, state, due, overdue, null, null, sentBack, null);
  }
}
