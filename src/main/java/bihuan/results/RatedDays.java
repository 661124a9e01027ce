package bihuan.results;

import bihuan.Rate;
import bihuan.loop.Issues.UnitContact;
import bihuan.results.SatisfactionJumps.ContactKind;
import bihuan.results.SatisfactionJumps.SatisfactionJump;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How units were rated day by day; the week before a contact is set against the week after it.
 *
 * @param units by their codes
 */
record RatedDays(Map<String, List<RatedDay>> units) {

  private static final int WEEK = 7;

  /**
   * @param rows unit, day, how many rated it well, how many rated it
   */
  static RatedDays of(List<?> rows) {
    var units = new HashMap<String, List<RatedDay>>();
    for (var it : rows) {
      var row = (Object[]) it;
      var day = LocalDate.parse(row[1].toString());
      var rated = new RatedDay(day, ((Number) row[2]).longValue(), ((Number) row[3]).longValue());
      units.merge(
          (String) row[0],
          List.of(rated),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    return new RatedDays(units);
  }

  /** Of each unit the first contact that is followed by a jump. */
  Stream<SatisfactionJump> after(ContactKind kind, Collection<UnitContact> contacts) {
    var first = new TreeMap<String, SatisfactionJump>();
    contacts.stream()
        .sorted(Comparator.comparing(UnitContact::day))
        .map(it -> jump(kind, it))
        .filter(SatisfactionJump::isThere)
        .forEach(it -> first.putIfAbsent(it.unit(), it));
    return first.values().stream();
  }

  private SatisfactionJump jump(ContactKind kind, UnitContact contact) {
    var days = units.getOrDefault(contact.unit(), List.of());
    var day = contact.day();
    return new SatisfactionJump(
        kind,
        contact.unit(),
        day,
        rate(days, day.minusDays(WEEK), day.minusDays(1)),
        rate(days, day.plusDays(1), day.plusDays(WEEK)));
  }

  private static Rate rate(List<RatedDay> days, LocalDate first, LocalDate last) {
    var week =
        days.stream().filter(it -> !it.day().isBefore(first) && !it.day().isAfter(last)).toList();
    return new Rate(
        week.stream().mapToLong(RatedDay::good).sum(),
        week.stream().mapToLong(RatedDay::all).sum());
  }
}
