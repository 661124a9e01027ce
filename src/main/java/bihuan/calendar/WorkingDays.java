package bihuan.calendar;

import bihuan.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which days are worked, and what follows: when a limit ends, how many days lie between. A limit
 * ends with its last working day in the city's zone; the day of receipt is not counted.
 *
 * <p>Immutable and reckoned once, so that asking it for every row of a list costs nothing.
 */
public final class WorkingDays {

  static final int FIRST_YEAR = 2000;
  static final int LAST_YEAR = 2099;

  private static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
  private static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);
  private static final int LENGTH = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

  private final Schedule schedule;
  private final Map<LocalDate, Day> marked;
  private final BitSet working = new BitSet(LENGTH);

  /** How many working days there are up to and with each day. */
  private final int[] upTo = new int[LENGTH];

  /** On which day the first, the second, … working day falls. */
  private final int[] nth;

  /** How many years there are up to and with each whose holidays are not announced. */
  private final int[] unannounced = new int[LAST_YEAR - FIRST_YEAR + 1];

  private WorkingDays(Schedule schedule, Map<LocalDate, Day> marked) {
    this.schedule = schedule;
    this.marked = Map.copyOf(marked);
    var count = 0;
    for (var i = 0; i < LENGTH; i++) {
      if (day(FIRST.plusDays(i)).isWorking()) {
        working.set(i);
        count++;
      }
      upTo[i] = count;
    }
    nth = working.stream().toArray();
    for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      unannounced[year - FIRST_YEAR] = unannouncedBefore(year) + (isProvisional(year) ? 1 : 0);
    }
  }

  private int unannouncedBefore(int year) {
    return year <= FIRST_YEAR ? 0 : unannounced[Math.min(year - 1, LAST_YEAR) - FIRST_YEAR];
  }

  /** It can be said of this day whether it is worked. */
  public static boolean knows(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  /**
   * The country's calendar as it comes with the product, without any day of this city's own: where
   * there is no database. {@link Calendars} has the one in force.
   */
  public static WorkingDays published() {
    return with(List.of());
  }

  /** The same with this city's own days on top. */
  static WorkingDays with(Collection<LocalDayRow> local) {
    return of(Schedule.published(), local);
  }

  /** The country's calendar after these lists, with this city's own days on top. */
  static WorkingDays of(Schedule schedule, Collection<LocalDayRow> local) {
    var marked = new HashMap<LocalDate, Day>();
    IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .boxed()
        .flatMap(schedule::of)
        .forEach(it -> marked.put(it.date(), Day.of(it)));
    local.forEach(it -> marked.put(it.date(), Day.of(it)));
    return new WorkingDays(schedule, marked);
  }

  /** The same where each of these days is worked instead of free, or free instead of worked. */
  public WorkingDays unlike(Collection<LocalDate> days) {
    var others = new HashMap<>(marked);
    for (var it : days) {
      var kind = isWorking(it) ? DayKind.LOCAL_OFF : DayKind.LOCAL_WORKING;
      others.put(it, new Day(it, kind, ""));
    }
    return new WorkingDays(schedule, others);
  }

  /** The days that are worked in one of the two and free in the other, in order. */
  List<LocalDate> unlike(WorkingDays other) {
    var different = (BitSet) working.clone();
    different.xor(other.working);
    return different.stream().mapToObj(FIRST::plusDays).toList();
  }

  public boolean isWorking(LocalDate day) {
    return working.get(index(day));
  }

  /** What kind of day it is, and why. */
  public Day day(LocalDate date) {
    var special = marked.get(date);
    return special != null ? special : Day.of(date);
  }

  /** Every day of a year in order. */
  public List<Day> daysOf(int year) {
    index(LocalDate.of(year, 1, 1));
    var first = LocalDate.of(year, 1, 1);
    return first.datesUntil(first.plusYears(1)).map(this::day).toList();
  }

  /** Whether a year's holidays are not announced yet, so that its dates may still move. */
  public boolean isProvisional(int year) {
    return statusOf(year) != YearStatus.ANNOUNCED;
  }

  /** Whether days were counted up to this day, the first left out, that may still be announced. */
  public boolean isProvisional(LocalDate from, LocalDate to) {
    var first = from.plusDays(1).getYear();
    var last = Math.min(to.getYear(), LAST_YEAR);
    return first <= last
        && last >= FIRST_YEAR
        && unannouncedBefore(last + 1) > unannouncedBefore(first);
  }

  /** How certain the days of a year are. */
  public YearStatus statusOf(int year) {
    return schedule.status(year);
  }

  /** Where the year's holidays were read; empty where there is no list. */
  public String noticeOf(int year) {
    return schedule
        .list(year)
        .map(it -> it.source().isEmpty() ? it.notice() : it.source())
        .orElse("");
  }

  /** When so many working days after this receipt are over, with every day counted or skipped. */
  public Due after(LocalDate received, int days) {
    var date = next(received, days);
    var between = received.plusDays(1).datesUntil(date.plusDays(1)).map(this::day).toList();
    return new Due(date, isProvisional(received, date), between);
  }

  /** The last month whose figures are made up: on the first working day of the one after it. */
  public YearMonth lastMadeUp(LocalDate today) {
    var month = YearMonth.from(today);
    return month.minusMonths(today.isBefore(next(month.atDay(1), 0)) ? 2 : 1);
  }

  /**
   * The date alone of {@link #after}. No days at all end on the day itself, or on the next working
   * day where that is a day off.
   */
  public LocalDate next(LocalDate day, int days) {
    if (days < 0) {
      throw Refusal.invalid("calendar.daysNegative", days).at("days");
    }
    var index = index(day);
    if (days == 0 && working.get(index)) {
      return day;
    }
    var position = upTo[index] + Math.max(days, 1) - 1;
    if (position >= nth.length) {
      throw outOfRange(day.plusDays(days));
    }
    return FIRST.plusDays(nth[position]);
  }

  /** Working days in (from, to]; negative when to lies before from. */
  public int between(LocalDate from, LocalDate to) {
    return upTo[index(to)] - upTo[index(from)];
  }

  /** A due date extended: so many working days more, counted from the original due date. */
  public LocalDate extended(LocalDate originalDue, int days) {
    return days == 0 ? originalDue : next(originalDue, days);
  }

  /**
   * A due date after a pause: the working days in (paused, resumed] are given back, so that as many
   * remain when the work goes on as remained when it stopped. The day of the pause still belongs to
   * the work, the day of going on does not; a pause within one day or over days off gives nothing.
   */
  public LocalDate shifted(LocalDate due, LocalDate pausedFrom, LocalDate resumedOn) {
    if (resumedOn.isBefore(pausedFrom)) {
      throw Refusal.invalid("calendar.resumedBeforePause", resumedOn, pausedFrom).at("resumedOn");
    }
    return extended(due, between(pausedFrom, resumedOn));
  }

  private static int index(LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw outOfRange(day);
    }
    return (int) (day.toEpochDay() - FIRST.toEpochDay());
  }

  private static Refusal outOfRange(LocalDate day) {
    return Refusal.invalid(
        "calendar.yearOutOfRange",
        String.valueOf(day.getYear()),
        String.valueOf(FIRST_YEAR),
        String.valueOf(LAST_YEAR));
  }
}
