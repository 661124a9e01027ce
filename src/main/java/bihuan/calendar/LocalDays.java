package bihuan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days of this city's own. */
@ApplicationScoped
@Transactional
class LocalDays {

  private static final String ALL =
      """
      select new bihuan.calendar.LocalDayRow(d.date, d.working, d.reason, d.by, d.at)
      from LocalDay d
      order by d.date
      """;

  @PersistenceContext EntityManager em;

  /** In a transaction of its own: what is not committed yet must not be remembered by anybody. */
  @Transactional(TxType.REQUIRES_NEW)
  List<LocalDayRow> all() {
    return em.createQuery(ALL, LocalDayRow.class).getResultList();
  }

  /** With what this transaction has changed; to be remembered by nobody. */
  List<LocalDayRow> changed() {
    return em.createQuery(ALL, LocalDayRow.class).getResultList();
  }

  Optional<LocalDay> find(LocalDate date) {
    return Optional.ofNullable(em.find(LocalDay.class, date));
  }

  void add(LocalDay day) {
    em.persist(day);
  }

  void remove(LocalDay day) {
    em.remove(day);
  }
}
