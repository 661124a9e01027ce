package bihuan.calendar;

import bihuan.Signs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much working time something took: whole days as the law counts them, the first day not
 * counted; parts of a day by the hours in which somebody works.
 */
public final class WorkingTime {

  /** The city's office hours. */
  public static final String HOURS = "09:00-12:00 13:00-17:30";

  private final WorkingDays calendar;
  private final List<Stretch> stretches;

  private record Stretch(LocalTime from, LocalTime until) {

    static Stretch of(String written) {
      var ends = written.split("-", 2);
      var stretch = new Stretch(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
      if (!stretch.from.isBefore(stretch.until)) {
        throw new IllegalArgumentException("hours end after they begin, not so " + written);
      }
      return stretch;
    }

    long minutesWithin(LocalTime from, LocalTime until) {
      var begin = from.isAfter(this.from) ? from : this.from;
      var end = until.isBefore(this.until) ? until : this.until;
      return Math.max(0, ChronoUnit.MINUTES.between(begin, end));
    }
  }

  /**
   * @param hours of a working day, {@value #HOURS}
   */
  public WorkingTime(WorkingDays calendar, String hours) {
    this(calendar, Stream.of(Signs.stripped(hours).split("\\s+")).map(Stretch::of).toList());
  }

  private WorkingTime(WorkingDays calendar, List<Stretch> stretches) {
    this.calendar = calendar;
    this.stretches = stretches;
  }

  /** The same hours by another calendar. */
  public WorkingTime in(WorkingDays other) {
    return new WorkingTime(other, stretches);
  }

  /** The minutes of work that lie between. */
  public long minutes(LocalDateTime from, LocalDateTime until) {
    if (from.toLocalDate().equals(until.toLocalDate())) {
      return minutesOf(from.toLocalDate(), from.toLocalTime(), until.toLocalTime());
    }
    var first = from.toLocalDate();
    var last = until.toLocalDate();
    return minutesOf(first, from.toLocalTime(), LocalTime.MAX)
        + wholeDaysBetween(first, last) * minutesOfADay()
        + minutesOf(last, LocalTime.MIN, until.toLocalTime());
  }

  /** The working days that lie between, the first not counted. */
  public BigDecimal days(LocalDateTime from, LocalDateTime until) {
    return BigDecimal.valueOf(calendar.between(from.toLocalDate(), until.toLocalDate()));
  }

  /** The same by the hours of work, in tenths of a day. */
  public BigDecimal partsOfDays(LocalDateTime from, LocalDateTime until) {
    return BigDecimal.valueOf(minutes(from, until))
        .divide(BigDecimal.valueOf(minutesOfADay()), 1, RoundingMode.HALF_UP);
  }

  /** When so many minutes of work are done that begin then. */
  public LocalDateTime after(LocalDateTime from, long minutes) {
    var left = minutes;
    var begin = from.toLocalTime();
    for (var day = from.toLocalDate(); ; day = day.plusDays(1), begin = LocalTime.MIN) {
      var there = minutesOf(day, begin, LocalTime.MAX);
      if (left <= there && there > 0) {
        return day.atTime(within(begin, left));
      }
      left -= there;
    }
  }

  private LocalTime within(LocalTime begin, long minutes) {
    var left = minutes;
    for (var it : stretches) {
      var there = it.minutesWithin(begin, LocalTime.MAX);
      if (left <= there && there > 0) {
        return (begin.isAfter(it.from) ? begin : it.from).plusMinutes(left);
      }
      left -= there;
    }
    throw new IllegalArgumentException("a day has fewer minutes of work than " + minutes);
  }

  /** When half of a working day's work is done. */
  public LocalDateTime middleOf(LocalDate day) {
    return after(day.atStartOfDay(), minutesOfADay() / 2);
  }

  private long minutesOfADay() {
    return minutesOn(LocalTime.MIN, LocalTime.MAX);
  }

  private long minutesOf(LocalDate day, LocalTime from, LocalTime until) {
    return calendar.isWorking(day) ? minutesOn(from, until) : 0;
  }

  private long minutesOn(LocalTime from, LocalTime until) {
    return stretches.stream().mapToLong(it -> it.minutesWithin(from, until)).sum();
  }

  private long wholeDaysBetween(LocalDate first, LocalDate last) {
    return calendar.between(first, last.minusDays(1));
  }
}
