package bihuan.calendar.web;

import bihuan.calendar.ChangeRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of the calendar, and how far what is due has followed it.
 *
 * @param notice the number of the notice, or the reason for a day of this city's own
 * @param days those that are worked instead of free, or free instead of worked; earliest first
 * @param looked open issues that were reckoned anew so far
 * @param moved how many of those are due on another day
 * @param cards how many of those had been shown a card for the old day
 * @param done when the last was reckoned anew, null before
 */
public record ChangeView(
    String notice,
    Instant at,
    List<LocalDate> days,
    int looked,
    int moved,
    int cards,
    Instant done) {

  static ChangeView of(ChangeRow row) {
    return new ChangeView(
        row.notice(), row.at(), row.days(), row.looked(), row.moved(), row.cards(), row.done());
  }
}
