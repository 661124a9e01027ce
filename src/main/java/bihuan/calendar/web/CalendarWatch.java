package bihuan.calendar.web;

import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.access.web.Me;
import bihuan.calendar.Calendars;
import bihuan.calendar.WorkingDays;
import bihuan.calendar.YearStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** Which days may still move, and which list of holidays is wanted; asked on every page. */
@Named
@RequestScoped
public class CalendarWatch {

  @Inject Calendars calendars;
  @Inject Clock clock;
  @Inject Me me;

  /** Days of a year that is not announced are counted up to a day that lies ahead. */
  public boolean isProvisional(LocalDate day) {
    return day != null && calendars.isProvisional(LocalDate.now(clock), day);
  }

  /** The year whose notice is wanted, told to whoever can do something about it; else null. */
  public Year getWanted() {
    var actor = me.getActor();
    return actor.may(Right.ADJUST_CALENDAR) || actor.is(Role.COORDINATOR)
        ? wanted(LocalDate.now(clock), calendars.current())
        : null;
  }

  /** Whoever reads may import it themselves. */
  public boolean isMine() {
    return me.getActor().may(Right.ADJUST_CALENDAR);
  }

  public boolean isMissing() {
    return calendars.current().statusOf(getWanted().getValue()) == YearStatus.MISSING;
  }

  /** This year where it has no list; from December on the next, where it is not announced. */
  static Year wanted(LocalDate today, WorkingDays calendar) {
    var year = today.getYear();
    if (calendar.statusOf(year) == YearStatus.MISSING) {
      return Year.of(year);
    }
    return today.getMonth() == Month.DECEMBER && calendar.isProvisional(year + 1)
        ? Year.of(year + 1)
        : null;
  }
}
