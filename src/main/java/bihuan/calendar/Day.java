package bihuan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day and why it is worked or not.
 *
 * @param name the festival ({@code SPRING_FESTIVAL}, said by the key {@code Festival.…}; as the
 *     list has it where there is no such key) of a holiday or make-up day, the reason given for a
 *     local day, empty otherwise
 */
public record Day(LocalDate date, DayKind kind, String name) {

  static Day of(LocalDate date) {
    var weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return new Day(date, weekend ? DayKind.WEEKEND : DayKind.WORKING, "");
  }

  static Day of(Holiday holiday) {
    return new Day(
        holiday.date(), holiday.off() ? DayKind.HOLIDAY : DayKind.MAKE_UP, holiday.name());
  }

  static Day of(LocalDayRow local) {
    return new Day(
        local.date(), local.working() ? DayKind.LOCAL_WORKING : DayKind.LOCAL_OFF, local.reason());
  }

  /** Whether it counts towards a limit. */
  public boolean isWorking() {
    return kind.isWorking();
  }
}
