package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import java.time.LocalDate;

/** What a limit is counted in. */
enum LimitUnit {
  WORKING_DAY {
    @Override
    LocalDate after(LocalDate day, int amount, WorkingDays workingDays) {
      return workingDays.next(day, amount);
    }
  },
  DAY {
    @Override
    LocalDate after(LocalDate day, int amount, WorkingDays workingDays) {
      return day.plusDays(amount);
    }
  },
  QUARTER {
    @Override
    LocalDate after(LocalDate day, int amount, WorkingDays workingDays) {
      return day.plusMonths(3L * amount);
    }
  };

  abstract LocalDate after(LocalDate day, int amount, WorkingDays workingDays);
}
