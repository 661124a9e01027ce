package bihuan.deadlines;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.By;
import bihuan.calendar.Adjustment;
import bihuan.city.City;
import bihuan.deadlines.LimitScope.Reach;
import bihuan.ledger.Deed;
import bihuan.parties.Units;
import bihuan.plan.Measures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;

/** Whoever may fit the calendar to this city sets its limits too, each time with a reason. */
@ApplicationScoped
@Transactional
public class LimitSetting {

  private static final int MOST = 366;
  private static final int LONGEST_BASIS = 200;

  /** The classes in which issues are judged. */
  private static final Set<String> GRADES = Set.of("A", "B", "C");

  @Inject LimitEditions editions;
  @Inject Limits limits;
  @Inject Units units;
  @Inject Measures measures;
  @Inject Event<Deed> deeds;

  /**
   * A limit is set from a day on, today at the earliest: the past keeps its own, and so does what
   * was assigned before.
   */
  public void change(LimitChange change, By by) {
    Adjustment.check(by, change.reason());
    var told = checked(change, City.day(by.at()));
    var before = limits.on(told.limit(), scopeOf(told), told.from());
    if (isAsBefore(told, before)) {
      throw Refusal.conflict("deadlines.sameAmount", told.amount(), told.from()).at("amount");
    }
    var edition = LimitEdition.changed(before, told, by);
    editions.add(edition);
    deeds.fire(edition.changedFrom(before.amount()));
  }

  private LimitChange checked(LimitChange told, LocalDate today) {
    var reach = told.reach() == null ? Reach.EVERYTHING : told.reach();
    var unit = told.unit() == null ? told.limit().unit() : told.unit();
    var least = reach == Reach.EVERYTHING ? 1 : 0;
    if (told.amount() < least || told.amount() > MOST) {
      throw Refusal.invalid("deadlines.amountOutOfRange", told.amount(), MOST).at("amount");
    }
    if (!told.limit().units().contains(unit)) {
      throw Refusal.invalid("deadlines.unitNotForThis").at("unit");
    }
    if (told.from().isBefore(today)) {
      throw Refusal.invalid("deadlines.changeInThePast", told.from(), today).at("from");
    }
    return new LimitChange(
        told.limit(),
        reach,
        target(told.limit(), reach, told.of()),
        told.amount(),
        unit,
        Require.words("basis", told.basis(), LONGEST_BASIS),
        told.from(),
        Signs.stripped(told.reason()));
  }

  private String target(Limit limit, Reach reach, String of) {
    if (reach == Reach.EVERYTHING) {
      return "";
    }
    if (!limit.isNarrowable()) {
      throw Refusal.invalid("deadlines.forAllAlike").at("reach");
    }
    var target = Signs.isMissing(of) ? "" : Signs.stripped(of);
    if (!isThere(reach, target)) {
      throw Refusal.invalid("deadlines.noSuchTarget", target).at("of");
    }
    return target;
  }

  private boolean isThere(Reach reach, String of) {
    return switch (reach) {
      case EVERYTHING -> of.isEmpty();
      case GRADE -> GRADES.contains(of);
      case MEASURE -> of.matches("\\d{1,3}") && measures.find(Integer.parseInt(of)).isPresent();
      case UNIT -> units.find(of).isPresent();
    };
  }

  private static boolean isAsBefore(LimitChange told, LimitRow before) {
    return before.reach() == told.reach()
        && before.amount() == told.amount()
        && before.unit() == told.unit()
        && before.basis().equals(told.basis());
  }

  private static LimitScope scopeOf(LimitChange told) {
    var of = told.of();
    return switch (told.reach()) {
      case EVERYTHING -> LimitScope.NONE;
      case GRADE -> new LimitScope(of, 0, "", null);
      case MEASURE -> new LimitScope("", Integer.parseInt(of), "", null);
      case UNIT -> new LimitScope("", 0, of, null);
    };
  }
}
