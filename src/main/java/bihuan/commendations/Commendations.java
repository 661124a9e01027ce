package bihuan.commendations;

import static java.util.stream.Collectors.toSet;

import bihuan.access.Actor;
import bihuan.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** All that was found better than promised; editors and the office read it, without its person. */
@ApplicationScoped
@Transactional
public class Commendations {

  private static final int MOST = 120;

  private static final String NEWEST = "select c from Commendation c order by c.month desc, c.id";
  private static final String OF_JOURNEY =
      "select c from Commendation c where c.journey = :journey";

  @PersistenceContext EntityManager em;

  /** The newest month first, at most 120. */
  public List<CommendationRow> newest(Actor reader) {
    reader.require(Right.READ_COMMENDATIONS);
    return em.createQuery(NEWEST, Commendation.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(Commendation::row)
        .toList();
  }

  /** The codes of what was praised of a journey ({@code 0-TIME}). */
  public Set<String> codesOf(long journey) {
    return em.createQuery(OF_JOURNEY, Commendation.class)
        .setParameter("journey", journey)
        .getResultStream()
        .map(Commendation::code)
        .collect(toSet());
  }

  void add(Commendation given) {
    em.persist(given);
  }
}
