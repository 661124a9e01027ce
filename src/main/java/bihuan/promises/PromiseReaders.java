package bihuan.promises;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.calendar.Calendars;
import bihuan.parties.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Who reads what journeys add up to: those who answer for the whole, and units about themselves.
 * The coordination office alone reads every figure and every journey; all others what may be told
 * when a month is over, five journeys together and more.
 */
@ApplicationScoped
class PromiseReaders {

  private static final Set<Role> OF_ALL =
      EnumSet.of(
          Role.OBSERVER,
          Role.COORDINATOR,
          Role.HEAD,
          Role.SUPERVISOR,
          Role.LEADER,
          Role.SYSTEM_ADMIN,
          Role.SECURITY_ADMIN,
          Role.AUDIT_ADMIN);

  @Inject Units units;
  @Inject Calendars calendars;
  @Inject PromiseCells cells;
  @Inject ReportedMonths reported;

  /** What this reader reads from, for what they ask. */
  PromiseSums sums(PromiseQuestion question, By reader) {
    require(reader.actor());
    if (isExact(reader.actor())) {
      return cells;
    }
    if (question.channel() != null) {
      throw Refusal.invalid("promises.noPlaces").at("channel");
    }
    if (question.district() != null) {
      throw Refusal.invalid("promises.noPlaces").at("district");
    }
    return reported.until(lastTold(reader));
  }

  /** Where each place was tried, for the office. */
  Map<ServicePlace, Integer> places(Months months, Actor reader) {
    requireExact(reader);
    return cells.places(months);
  }

  /** The last month this reader reads of, where they do not read of all. */
  YearMonth lastTold(By reader) {
    return calendars.current().lastMadeUp(reader.day());
  }

  /** Reads every figure, and the journeys behind it. */
  static boolean isExact(Actor reader) {
    return reader.role().isOfOffice();
  }

  static void requireExact(Actor reader) {
    if (!isExact(reader)) {
      throw Refusal.forbidden("promises.noJourneys");
    }
  }

  void require(Actor reader) {
    if (!readsAll(reader) && !isOfUnit(reader)) {
      throw Refusal.forbidden("promises.notYours");
    }
  }

  /**
   * @param parts the codes of the units with a part in the process
   */
  boolean mayRead(Actor reader, Collection<String> parts) {
    return readsAll(reader)
        || isOfUnit(reader) && parts.stream().anyMatch(it -> units.answersFor(reader.unit(), it));
  }

  private static boolean readsAll(Actor reader) {
    return OF_ALL.contains(reader.role());
  }

  private static boolean isOfUnit(Actor reader) {
    return reader.role().isOfUnit() && !reader.unit().isEmpty();
  }
}
