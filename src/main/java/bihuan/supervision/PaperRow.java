package bihuan.supervision;

import bihuan.deadlines.Light;
import bihuan.series.IssueNumber;
import java.time.LocalDate;

/**
 * A paper in a list.
 *
 * @param letter to a unit that the city does not direct: a letter says what a notice says
 * @param label its number as people quote it; null until it is issued
 * @param number of the issue it is about
 * @param title of that issue, as it was reviewed
 * @param unit whom it is about
 * @param due the day on which the unit owed what it is about
 * @param lamp of what is owed next: an answer, a ruling
 * @param promised by when the unit said it would be done; null where it did not
 */
public record PaperRow(
    String id,
    LadderStep step,
    boolean letter,
    PaperState state,
    String label,
    IssueNumber number,
    String title,
    String unit,
    LocalDate due,
    LocalDate proposed,
    LocalDate issued,
    LocalDate acknowledged,
    Light.Lamp lamp,
    LocalDate promised) {

  /** A promised day went by, and nobody has released it. */
  public boolean isBroken(LocalDate today) {
    return promised != null && promised.isBefore(today) && !state.isOver();
  }
}
