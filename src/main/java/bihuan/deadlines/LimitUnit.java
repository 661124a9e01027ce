package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import bihuan.calendar.WorkingTime;
import bihuan.city.City;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a limit is counted in. */
public enum LimitUnit {
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
  },
  /** Round the clock. */
  HOUR {
    @Override
    Instant after(Instant moment, long minutes, WorkingTime hours) {
      return moment.plus(Duration.ofMinutes(minutes));
    }
  },
  /** Of the hours in which the office works. */
  WORKING_HOUR {
    @Override
    Instant after(Instant moment, long minutes, WorkingTime hours) {
      var from = LocalDateTime.ofInstant(moment, City.ZONE);
      return hours.after(from, minutes).atZone(City.ZONE).toInstant();
    }
  };

  /** Ends at a moment, not with a day. */
  boolean isOfHours() {
    return this == HOUR || this == WORKING_HOUR;
  }

  LocalDate after(LocalDate day, int amount, WorkingDays workingDays) {
    throw new IllegalStateException(this + " begins at a moment");
  }

  Instant after(Instant moment, long minutes, WorkingTime hours) {
    throw new IllegalStateException(this + " begins with a day");
  }
}
