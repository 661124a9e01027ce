package bihuan.deadlines;

import bihuan.access.By;
import bihuan.calendar.Calendars;
import bihuan.calendar.WorkingDays;
import bihuan.calendar.WorkingTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the day of a moment: the calendar and the limits in force on it. */
@ApplicationScoped
public class Days {

  @Inject Calendars calendars;
  @Inject Limits limits;

  @Inject
  @ConfigProperty(name = "bihuan.calendar.hours", defaultValue = WorkingTime.HOURS)
  String hours;

  public Today on(Instant at) {
    return on(at, calendars.current());
  }

  /** With the calendar as it is in the database now, whatever this server remembers of it. */
  public Today changedOn(Instant at) {
    return on(at, calendars.changed());
  }

  /** With some other calendar. */
  public Today on(Instant at, WorkingDays calendar) {
    return Today.of(at, calendar, new WorkingTime(calendar, hours), limits::term);
  }

  public Today of(By by) {
    return on(by.at());
  }
}
