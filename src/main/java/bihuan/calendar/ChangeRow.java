package bihuan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Days that became worked or free, and how far what is due has followed.
 *
 * @param notice the number of the notice, or the reason for a day of this city's own
 * @param sooner a day was taken back, so that something may be due sooner than was shown
 * @param days those that are worked instead of free, or free instead of worked; earliest first
 * @param after the number of the issue up to which it is done; empty before the first
 * @param looked how many open issues were reckoned anew
 * @param moved how many of those are due on another day
 * @param cards how many of those had been shown a card for the old day
 * @param done when the last was reckoned anew, null before
 */
public record ChangeRow(
    long id,
    String notice,
    boolean sooner,
    List<LocalDate> days,
    String by,
    Instant at,
    String after,
    int looked,
    int moved,
    int cards,
    Instant done) {

  public boolean isDone() {
    return done != null;
  }
}
