package bihuan.calendar;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * The head of the office or the system administrator fits the calendar to this city, each time with
 * a reason.
 */
@ApplicationScoped
@Transactional
public class Adjustment {

  static final int LONGEST_REASON = 200;

  @Inject LocalDays localDays;
  @Inject Calendars calendars;
  @Inject YearEditions editions;
  @Inject CalendarChanges changes;
  @Inject Event<Deed> deeds;

  /** Whether this actor may change the calendar and the limits counted in it. */
  public static boolean isOpenTo(Actor actor) {
    return actor.may(Right.ADJUST_CALENDAR);
  }

  /** This city works on a day, or keeps it free, unlike the rest of the country. */
  public void declare(LocalDate date, boolean working, String reason, By by) {
    check(by, reason);
    if (calendars.current().isWorking(date) == working) {
      throw Refusal.conflict(working ? "calendar.worksAlready" : "calendar.freeAlready", date)
          .at("date");
    }
    if (localDays.find(date).isPresent()) {
      throw Refusal.conflict("calendar.declaredAlready", date).at("date");
    }
    editions.hold().change();
    var day = LocalDay.declare(date, working, Signs.stripped(reason), by);
    localDays.add(day);
    deeds.fire(day.declared());
    changes.note(List.of(date), Signs.stripped(reason), false, by);
  }

  /** A day of this city's own goes back to what it is in the country. */
  public void withdraw(LocalDate date, String reason, By by) {
    check(by, reason);
    editions.hold().change();
    var before = calendars.changed();
    var day = localDays.find(date).orElseThrow(() -> Refusal.unknown("calendar.notDeclared", date));
    localDays.remove(day);
    deeds.fire(day.withdrawn(Signs.stripped(reason), by));
    changes.note(calendars.changed().unlike(before), Signs.stripped(reason), true, by);
  }

  /** Refused to whoever may not, and without a reason to go on record. */
  public static void check(By by, String reason) {
    if (!isOpenTo(by.actor())) {
      throw Refusal.forbidden("calendar.notYours");
    }
    if (Signs.isMissing(reason)) {
      throw Refusal.invalid("calendar.reasonMissing").at("reason");
    }
    if (Require.length(Signs.stripped(reason)) > LONGEST_REASON) {
      throw Refusal.invalid("calendar.reasonTooLong", LONGEST_REASON).at("reason");
    }
  }
}
