package bihuan.calendar;

import bihuan.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/** The calendar in force: the country's with this city's own days. */
@ApplicationScoped
public class Calendars {

  private record Edition(List<LocalDayRow> local, WorkingDays days) {}

  @Inject LocalDays localDays;

  private final Kept<Edition> edition = new Kept<>(this::read);

  /** The working days in force; remembered, so ask for every row if you like. */
  public WorkingDays current() {
    return edition.value().days;
  }

  /** The working days as they are in force once this transaction is through. */
  public WorkingDays changed() {
    return WorkingDays.with(localDays.changed());
  }

  /** This city's own days, earliest first. */
  public List<LocalDayRow> local() {
    return edition.value().local;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) LocalDayChanged changed) {
    edition.drop();
  }

  private Edition read() {
    var local = localDays.all();
    return new Edition(local, WorkingDays.with(local));
  }
}
