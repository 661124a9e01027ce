package bihuan.deadlines;

import bihuan.access.By;
import bihuan.calendar.Calendars;
import bihuan.calendar.WorkingDays;
import bihuan.city.City;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Makes the day of a moment: the calendar and the limits in force on it. */
@ApplicationScoped
public class Days {

  @Inject Calendars calendars;
  @Inject Limits limits;

  public Today on(Instant at) {
    return on(at, calendars.current());
  }

  /** With the calendar as it is in the database now, whatever this server remembers of it. */
  public Today changedOn(Instant at) {
    return on(at, calendars.changed());
  }

  /** With some other calendar. */
  public Today on(Instant at, WorkingDays calendar) {
    var date = City.day(at);
    return new Today(date, calendar, it -> limits.on(it, date).term());
  }

  public Today of(By by) {
    return on(by.at());
  }
}
