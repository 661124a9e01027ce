package bihuan.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Begins a series, in a transaction of its own: nobody waits for the first paper of a year to be
 * finished, only for its number.
 */
@ApplicationScoped
class SeriesStart {

  @PersistenceContext EntityManager em;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void of(String id) {
    if (em.find(RunningNumber.class, id) == null) {
      em.persist(RunningNumber.begin(id));
      em.flush();
    }
  }
}
