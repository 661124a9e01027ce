package bihuan.calendar;

import bihuan.Kept;
import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The calendar in force: the country's with this city's own days. */
@ApplicationScoped
public class Calendars {

  private record Edition(List<LocalDayRow> local, List<YearRow> years, WorkingDays days) {}

  @Inject LocalDays localDays;
  @Inject YearEditions years;

  private final Kept<Edition> edition = new Kept<>(this::read);

  /** The working days in force; remembered, so ask for every row if you like. */
  public WorkingDays current() {
    return edition.value().days;
  }

  /** Days of a year that is not announced are counted up to a day that lies ahead. */
  public boolean isProvisional(LocalDate today, LocalDate day) {
    return !day.isBefore(today) && WorkingDays.knows(day) && current().isProvisional(today, day);
  }

  /** The working days as they are in force once this transaction is through. */
  public WorkingDays changed() {
    return WorkingDays.of(schedule(), localDays.changed());
  }

  /** The same as it would be with these lists. */
  WorkingDays with(Collection<YearList> lists) {
    return WorkingDays.of(schedule().with(lists), localDays.changed());
  }

  /** The country's lists as they are in force once this transaction is through. */
  Schedule schedule() {
    return Schedule.of(years.inForceHere().values());
  }

  /** This city's own days, earliest first. */
  public List<LocalDayRow> local() {
    return edition.value().local;
  }

  /** The lists in force, by year. */
  public List<YearRow> years() {
    return edition.value().years;
  }

  /** The list of a year in force; empty where there is none. */
  public Optional<YearRow> year(int year) {
    return years().stream().filter(it -> it.year() == year).findFirst();
  }

  /** Every list that a year has had, the newest first. */
  public List<YearRow> history(int year) {
    return years.history(year);
  }

  /** The days of a year's list in one version; a refusal where it has had no such list. */
  public List<Day> version(int year, int version) {
    return years
        .list(year, version)
        .orElseThrow(() -> Refusal.unknown("calendar.noVersion", String.valueOf(version)))
        .days()
        .stream()
        .map(Day::of)
        .toList();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) LocalDayChanged changed) {
    edition.drop();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) YearImported imported) {
    edition.drop();
  }

  private Edition read() {
    var local = localDays.all();
    var lists = years.inForce();
    return new Edition(
        local, List.copyOf(lists.keySet()), WorkingDays.of(Schedule.of(lists.values()), local));
  }
}
