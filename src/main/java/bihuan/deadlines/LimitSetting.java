package bihuan.deadlines;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.By;
import bihuan.calendar.Adjustment;
import bihuan.city.City;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Whoever may fit the calendar to this city sets its limits too, each time with a reason. */
@ApplicationScoped
@Transactional
public class LimitSetting {

  private static final int MOST = 366;

  @Inject LimitEditions editions;
  @Inject Limits limits;
  @Inject Event<Deed> deeds;

  /** A limit gets another amount from a day on, today at the earliest: the past keeps its own. */
  public void change(Limit limit, int amount, LocalDate from, String reason, By by) {
    Adjustment.check(by, reason);
    if (amount < 1 || amount > MOST) {
      throw Refusal.invalid("deadlines.amountOutOfRange", amount, MOST).at("amount");
    }
    var today = City.day(by.at());
    if (from.isBefore(today)) {
      throw Refusal.invalid("deadlines.changeInThePast", from, today).at("from");
    }
    var before = limits.on(limit, from);
    if (before.amount() == amount) {
      throw Refusal.conflict("deadlines.sameAmount", amount, from).at("amount");
    }
    var edition = LimitEdition.changed(before, amount, from, Signs.stripped(reason), by);
    editions.add(edition);
    deeds.fire(edition.changedFrom(before.amount()));
  }
}
