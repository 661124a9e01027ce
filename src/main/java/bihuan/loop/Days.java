package bihuan.loop;

import bihuan.access.By;
import bihuan.calendar.Calendars;
import bihuan.calendar.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Makes the day of a moment: the calendar and the limits in force on it. */
@ApplicationScoped
public class Days {

  @Inject Calendars calendars;
  @Inject Limits limits;

  public Today on(Instant at) {
    var date = Today.dateOf(at);
    return new Today(date, calendars.current(), code -> limits.days(code, date));
  }

  Today of(By by) {
    return on(by.at());
  }
}
