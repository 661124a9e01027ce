package bihuan.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** All occasions on which the clock did something. */
@ApplicationScoped
@Transactional
class Occasions {

  private static final String SUCH =
      """
      select count(o) from Occasion o
      where o.subject = :subject and o.what = :what and o.day = :day
      """;

  @PersistenceContext EntityManager em;

  /**
   * Takes this occasion; false where it was taken before. Of two houses that take it at once, one
   * fails at the end of its transaction.
   */
  boolean take(String subject, Enum<?> what, LocalDate day) {
    var taken =
        em.createQuery(SUCH, Long.class)
                .setParameter("subject", subject)
                .setParameter("what", what.name())
                .setParameter("day", day)
                .getSingleResult()
            > 0;
    if (!taken) {
      em.persist(Occasion.of(subject, what.name(), day));
    }
    return !taken;
  }
}
