package bihuan.instructions;

import bihuan.deadlines.Light;
import java.time.LocalDate;

/**
 * A mandate in a list.
 *
 * @param label of the sheet or the minutes; null before it was handed on
 * @param number of the issue, for those who may read it; else null
 * @param title what it is about, as units may read it
 * @param unit that has it; empty before
 * @param promised by when the unit said it would be done; null where it did not
 */
public record MandateRow(
    String id,
    MandateSource source,
    MandateState state,
    String label,
    String number,
    String title,
    String words,
    String unit,
    LocalDate given,
    LocalDate due,
    LocalDate promised,
    Light.Lamp lamp) {

  /** A promised day went by, and it is not done. */
  public boolean isBroken(LocalDate today) {
    return promised != null && promised.isBefore(today) && state != MandateState.DONE;
  }

  /** Where a mandate comes from. */
  public enum MandateSource {
    /** A leader wrote it. */
    INSTRUCTION,
    /** A joint meeting decided it. */
    DECISION
  }
}
