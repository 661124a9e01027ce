package bihuan.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Running numbers: 1, 2, 3 … for each kind of paper, anew each year. A number belongs to the
 * transaction of whoever takes it: where that fails, the number goes to the next, so that none is
 * ever missing. Until it ends, whoever else wants a number of this kind and year waits.
 */
@ApplicationScoped
public class Series {

  private static final Logger LOG = System.getLogger(Series.class.getName());

  @PersistenceContext EntityManager em;

  @Inject SeriesStart start;

  /**
   * The next number, from 1 on.
   *
   * @param kind of paper, at most 24 characters: {@code letter}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int next(String kind, int year) {
    var id = RunningNumber.idOf(kind, year);
    var number = em.find(RunningNumber.class, id);
    if (number == null) {
      begin(id);
      number = em.find(RunningNumber.class, id, LockModeType.PESSIMISTIC_WRITE);
    } else {
      em.refresh(number, LockModeType.PESSIMISTIC_WRITE);
    }
    var next = number.next();
    em.flush();
    return next;
  }

  /** Where two begin at once, one of them is enough. */
  private void begin(String id) {
    try {
      start.of(id);
    } catch (PersistenceException e) {
      LOG.log(Level.DEBUG, "Somebody else began {0}", id);
    }
  }
}
