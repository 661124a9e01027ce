package bihuan.deadlines;

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
   */
  public record Lamp(Light light, int days, LocalDate due, boolean provisional) {

    public boolean isLate() {
      return light == RED;
    }

    public boolean isForToday() {
      return light == AMBER && days == 0;
    }

    public static Lamp of(LocalDate due, boolean ended, Today today) {
      if (due == null || ended || Clocks.NEVER.equals(due)) {
        return new Lamp(OFF, 0, null, false);
      }
      var days = today.daysLeft(due);
      if (days < 0) {
        return new Lamp(RED, days, due, false);
      }
      var light = days <= today.amount(Limit.WARN) ? AMBER : GREEN;
      return new Lamp(light, days, due, today.calendar().isProvisional(today.date(), due));
    }
  }
}
