package bihuan.deadlines;

import bihuan.calendar.Day;
import bihuan.calendar.WorkingDays;
import bihuan.deadlines.Deadline.ClockKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a day came about on which something is due.
 *
 * @param limit null where the day was named, as are its unit and edition
 * @param unit that it is counted in
 * @param since the first day of the edition it was taken from
 * @param started the day is not counted
 * @param startedAt the moment, where hours are counted; else null
 * @param appointed the day that was named; null where it is counted
 * @param corrected limits it ran under before it was put right, from the same day
 * @param due as it follows from all that
 * @param dueAt the moment, where hours are counted; else null
 * @param shown as it is held to: later than what follows where nobody is to be due sooner than they
 *     were shown
 */
public record Explanation(
    ClockKind clock,
    Limit limit,
    int amount,
    LimitUnit unit,
    LocalDate since,
    LocalDate started,
    Instant startedAt,
    LocalDate appointed,
    List<Limit> corrected,
    List<Stood> stood,
    List<Added> added,
    LocalDate due,
    Instant dueAt,
    LocalDate shown) {

  /** What a day is to a clock. */
  public enum Count {
    COUNTED,
    /** Nobody works on it. */
    FREE,
    /** The clock stood still. */
    STOOD
  }

  /**
   * A time that did not count.
   *
   * @param days working days that it gives back
   */
  public record Stood(Pause.Reason reason, LocalDate began, LocalDate ended, int days) {

    private boolean has(LocalDate day) {
      return day.isAfter(began) && !day.isAfter(ended);
    }
  }

  /** Working days that were granted. */
  public record Added(Limit limit, int days, LocalDate granted) {}

  /**
   * A day on the way.
   *
   * @param number of the days counted until then, this one included
   */
  public record Counted(Day day, Count count, int number) {}

  /** All that was granted. */
  public int granted() {
    return added.stream().mapToInt(Added::days).sum();
  }

  /** All that did not count. */
  public int stoodFor() {
    return stood.stream().mapToInt(Stood::days).sum();
  }

  /** Moved to a later day than follows from what is known now. */
  public boolean isHeldLater() {
    return shown.isAfter(due);
  }

  /** Every day after the first up to the last; none where days are not counted one by one. */
  public List<Counted> days(WorkingDays calendar) {
    var all = new ArrayList<Counted>();
    if (appointed != null || unit != LimitUnit.WORKING_DAY) {
      return all;
    }
    var number = 0;
    for (var day = started.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
      var count = count(day, calendar);
      number += count == Count.COUNTED ? 1 : 0;
      all.add(new Counted(calendar.day(day), count, number));
    }
    return all;
  }

  private Count count(LocalDate day, WorkingDays calendar) {
    if (!calendar.isWorking(day)) {
      return Count.FREE;
    }
    return stood.stream().anyMatch(it -> it.has(day) && isWithin(it, day, calendar))
        ? Count.STOOD
        : Count.COUNTED;
  }

  private static boolean isWithin(Stood stood, LocalDate day, WorkingDays calendar) {
    return calendar.between(stood.began(), day) <= stood.days();
  }
}
