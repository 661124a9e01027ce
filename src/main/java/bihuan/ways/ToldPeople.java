package bihuan.ways;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/** Who was written to, and on which occasion. */
@ApplicationScoped
@Transactional
public class ToldPeople {

  private static final String ON_OCCASION =
      "select t.id from Told t where t.account = :account and t.occasion = :occasion";

  private static final String CLEAR = "delete from Told t where t.at < :before";

  @PersistenceContext EntityManager em;

  /** Forgets that anybody was told before this moment. */
  public void clear(Instant before) {
    em.createQuery(CLEAR).setParameter("before", before).executeUpdate();
  }

  void add(Told told) {
    em.persist(told);
  }

  Optional<Told> find(Long id) {
    return Optional.ofNullable(em.find(Told.class, id));
  }

  boolean has(String account, String occasion) {
    return !em.createQuery(ON_OCCASION, Long.class)
        .setParameter("account", account)
        .setParameter("occasion", occasion)
        .getResultList()
        .isEmpty();
  }
}
