package bihuan.sendings;

import bihuan.Digest;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;

/**
 * Knows what was taken by the deeds that came of it, in their own transaction: what is sent again,
 * because no answer came or a finger was quick, is known by its mark and does nothing a second
 * time. Where nothing came of it, it may be sent again.
 */
@ApplicationScoped
@Transactional
public class Sendings {

  private static final String OLD = "delete from Sending s where s.takenAt < :before";

  /** What this thread is doing came under this mark. */
  private static final ThreadLocal<String> UNDER_WAY = new ThreadLocal<>();

  @PersistenceContext EntityManager em;

  @Inject Clock clock;

  /** The same for the same words in the same order; the words cannot be read from it. */
  public static String mark(Object words) {
    return Digest.SHA256.of("sent " + words);
  }

  /**
   * From now on what is done on this thread came of this sending.
   *
   * @return false where it was taken already, and nothing is to be done
   */
  public boolean begin(String mark) {
    if (isTaken(mark)) {
      return false;
    }
    UNDER_WAY.set(mark);
    return true;
  }

  /** Nothing more comes of it. */
  @Transactional(TxType.SUPPORTS)
  public void end() {
    UNDER_WAY.remove();
  }

  /** It may be sent again from the same page: it answered with a file, and the page stands. */
  public void forget(String mark) {
    var taken = em.find(Sending.class, mark);
    if (taken != null) {
      em.remove(taken);
    }
  }

  void keep(@Observes Deed deed) {
    var mark = UNDER_WAY.get();
    if (mark != null && !isTaken(mark)) {
      em.persist(Sending.taken(mark, clock.instant()));
    }
  }

  void forgetBefore(Instant before) {
    em.createQuery(OLD).setParameter("before", before).executeUpdate();
  }

  private boolean isTaken(String mark) {
    return em.find(Sending.class, mark) != null;
  }
}
