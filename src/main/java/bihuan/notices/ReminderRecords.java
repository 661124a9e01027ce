package bihuan.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** All that the clock has done on account of some day. */
@ApplicationScoped
@Transactional
class ReminderRecords {

  private static final String SUCH =
      """
      select count(r) from ReminderRecord r
      where r.subject = :subject and r.what = :what and r.day = :day
      """;

  @PersistenceContext EntityManager em;

  /**
   * Records it; false where it was recorded before. Of two houses that record it at once, one fails
   * at the end of its transaction.
   */
  boolean isFirst(String subject, Enum<?> what, LocalDate day) {
    var known =
        em.createQuery(SUCH, Long.class)
                .setParameter("subject", subject)
                .setParameter("what", what.name())
                .setParameter("day", day)
                .getSingleResult()
            > 0;
    if (!known) {
      em.persist(ReminderRecord.of(subject, what.name(), day));
    }
    return !known;
  }
}
