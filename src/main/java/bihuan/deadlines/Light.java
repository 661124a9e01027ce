package bihuan.deadlines;

import java.time.Instant;
import java.time.LocalDate;

/** How pressing it is: the warning light of the standard. */
public enum Light {
  GREEN,
  /** From one working day before the due date. */
  AMBER,
  RED,
  /** No clock runs now. */
  OFF;

  /**
   * A light with its words' numbers.
   *
   * @param days working days left, negative when overdue; 0 today
   * @param due null when no clock runs
   * @param provisional days are counted of a year that is not announced yet: it may still move
   * @param until the moment it ends, where it is counted in hours; else null
   * @param used working days it has run, what did not count left out; null where that is not known
   */
  public record Lamp(
      Light light, int days, LocalDate due, boolean provisional, Instant until, Integer used) {

    public boolean isLate() {
      return light == RED;
    }

    public boolean isForToday() {
      return light == AMBER && days == 0;
    }

    public static Lamp of(Clocks.Running clock, boolean ended, Today today) {
      var due = clock.due();
      if (due == null || ended || Clocks.NEVER.equals(due)) {
        return new Lamp(OFF, 0, null, false, null, null);
      }
      var days = today.daysLeft(due);
      return new Lamp(
          light(clock, days, today),
          days,
          due,
          days >= 0 && today.calendar().isProvisional(today.date(), due),
          clock.dueAt(),
          used(clock, today));
    }

    private static Light light(Clocks.Running clock, int days, Today today) {
      if (days < 0 || clock.dueAt() != null && today.at().isAfter(clock.dueAt())) {
        return RED;
      }
      var pressing =
          days <= today.amount(Limit.WARN)
              && (clock.warnAt() == null || !today.at().isBefore(clock.warnAt()));
      return pressing ? AMBER : GREEN;
    }

    private static Integer used(Clocks.Running clock, Today today) {
      return clock.started() == null || clock.stood() == null
          ? null
          : Math.max(0, today.calendar().between(clock.started(), today.date()) - clock.stood());
    }
  }
}
