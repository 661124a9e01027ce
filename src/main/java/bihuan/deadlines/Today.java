package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import bihuan.calendar.WorkingTime;
import bihuan.city.City;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The moment and the day it is in the city, how working time runs from it, and the rules in force
 * for what is looked at.
 *
 * @param scope of the issue that is looked at
 */
public record Today(
    LocalDate date,
    Instant at,
    WorkingDays calendar,
    WorkingTime hours,
    Rules rules,
    Supplier<LimitScope> scope) {

  /** How much each limit allows. */
  public interface Rules {

    /** As it holds on a day for an issue. */
    Term term(Limit limit, LimitScope scope, LocalDate on);
  }

  /** With the rules for everything. */
  public static Today of(Instant at, WorkingDays calendar, WorkingTime hours, Rules rules) {
    return new Today(City.day(at), at, calendar, hours, rules, () -> LimitScope.NONE);
  }

  /** With the rules for one issue, as it is when it is asked. */
  public Today under(Supplier<LimitScope> issue) {
    return new Today(date, at, calendar, hours, rules, issue);
  }

  /** By another calendar. */
  public Today in(WorkingDays other) {
    return new Today(date, at, other, hours.in(other), rules, scope);
  }

  /** It is assigned today: from now on it keeps the rules of today. */
  Today assigned() {
    return under(() -> scope.get().assignedOn(date));
  }

  public boolean isNotAfter(LocalDate last) {
    return last != null && !date.isAfter(last);
  }

  /** Working days left until the end of that day: 0 on the day itself, negative afterwards. */
  public int workingDaysUntil(LocalDate day) {
    return calendar.between(date, day);
  }

  /** The same, and never 0 once the day is over, although no working day has passed since. */
  public int daysLeft(LocalDate day) {
    return isNotAfter(day) ? workingDaysUntil(day) : Math.min(-1, workingDaysUntil(day));
  }

  public LocalDate after(int workingDays) {
    return later(date, workingDays);
  }

  LocalDate later(LocalDate day, int workingDays) {
    return calendar.extended(day, workingDays);
  }

  public Term term(Limit limit) {
    var issue = scope.get();
    return rules.term(limit, issue, issue.rulesOf(date));
  }

  /** How much of its unit a limit allows. */
  public int amount(Limit limit) {
    return term(limit).amount();
  }

  /** When something that starts today under this limit is due. */
  public LocalDate due(Limit limit) {
    return term(limit).after(date, calendar);
  }
}
