package bihuan.calendar;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The head of the office or the system administrator fits the calendar and the limits to this city,
 * each time with a reason.
 */
@ApplicationScoped
@Transactional
public class Adjustment {

  static final int MOST_DAYS = 366;
  static final int LONGEST_REASON = 200;

  @Inject LocalDays localDays;
  @Inject LimitEditions editions;
  @Inject Limits limits;
  @Inject Calendars calendars;
  @Inject Clock clock;
  @Inject Event<Deed> deeds;

  /** Whether this actor may change the calendar and the limits. */
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
    var day = LocalDay.declare(date, working, reason.strip(), by);
    localDays.add(day);
    deeds.fire(day.declared());
  }

  /** A day of this city's own goes back to what it is in the country. */
  public void withdraw(LocalDate date, String reason, By by) {
    check(by, reason);
    var day = localDays.find(date).orElseThrow(() -> Refusal.unknown("calendar.notDeclared", date));
    localDays.remove(day);
    deeds.fire(day.withdrawn(reason.strip(), by));
  }

  /** A limit gets another amount from a day on, today at the earliest: the past keeps its own. */
  public void changeLimit(String code, int amount, LocalDate from, String reason, By by) {
    check(by, reason);
    if (amount < 1 || amount > MOST_DAYS) {
      throw Refusal.invalid("calendar.amountOutOfRange", amount, MOST_DAYS).at("amount");
    }
    var today = LocalDate.ofInstant(by.at(), clock.getZone());
    if (from.isBefore(today)) {
      throw Refusal.invalid("calendar.changeInThePast", from, today).at("from");
    }
    var before = limits.on(code, from);
    if (before.amount() == amount) {
      throw Refusal.conflict("calendar.sameAmount", amount, from).at("amount");
    }
    var edition = LimitEdition.changed(before, amount, from, reason.strip(), by);
    editions.add(edition);
    deeds.fire(edition.changedFrom(before.amount()));
  }

  private static void check(By by, String reason) {
    if (!isOpenTo(by.actor())) {
      throw Refusal.forbidden("calendar.notYours");
    }
    if (reason == null || reason.isBlank()) {
      throw Refusal.invalid("calendar.reasonMissing").at("reason");
    }
    if (reason.strip().length() > LONGEST_REASON) {
      throw Refusal.invalid("calendar.reasonTooLong", LONGEST_REASON).at("reason");
    }
  }
}
