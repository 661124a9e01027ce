package bihuan.calendar;

import static java.util.stream.Collectors.toMap;

import bihuan.access.By;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every list that every year has ever had. */
@ApplicationScoped
@Transactional
class YearEditions {

  private static final String IN_FORCE =
      """
      select e from YearEdition e
      where e.version = (select max(o.version) from YearEdition o where o.year = e.year)
      order by e.year
      """;

  private static final String OF_YEAR =
      "select e from YearEdition e where e.year = :year order by e.version desc";

  @PersistenceContext EntityManager em;

  /** In a transaction of its own: what is not committed yet must not be remembered by anybody. */
  @Transactional(TxType.REQUIRES_NEW)
  Map<YearRow, YearList> inForce() {
    return inForceHere();
  }

  /** With what this transaction has changed; to be remembered by nobody. */
  Map<YearRow, YearList> inForceHere() {
    return em.createQuery(IN_FORCE, YearEdition.class)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "e.days")
        .getResultStream()
        .collect(
            toMap(
                YearEdition::row,
                YearEdition::list,
                (one, other) -> one,
                () -> new TreeMap<>(Comparator.comparing(YearRow::year))));
  }

  /** All lists that a year has had, the newest first. */
  List<YearRow> history(int year) {
    return ofYear(year).stream().map(YearEdition::row).toList();
  }

  /** Of the list of this year that is in force; 0 where there is none. */
  int version(int year) {
    return ofYear(year).stream().findFirst().map(it -> it.row().version()).orElse(0);
  }

  /** A year's list in one version. */
  Optional<YearList> list(int year, int version) {
    return ofYear(year).stream()
        .filter(it -> it.row().version() == version)
        .map(YearEdition::list)
        .findFirst();
  }

  /** Nobody else changes the calendar until this transaction is through. */
  CalendarHead hold() {
    return em.find(CalendarHead.class, CalendarHead.ONE, LockModeType.PESSIMISTIC_WRITE);
  }

  /** How often the calendar has been changed so far. */
  long changes() {
    var head = em.find(CalendarHead.class, CalendarHead.ONE);
    em.refresh(head);
    return head.changes();
  }

  private List<YearEdition> ofYear(int year) {
    return em.createQuery(OF_YEAR, YearEdition.class).setParameter("year", year).getResultList();
  }

  /** The next edition of a year; the calendar is held by whoever brings it. */
  YearRow add(YearList list, By by) {
    var edition = YearEdition.of(list, version(list.year()) + 1, by);
    em.persist(edition);
    em.flush();
    return edition.row();
  }
}
