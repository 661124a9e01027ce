package bihuan.commendations;

import static java.util.stream.Collectors.toSet;

import bihuan.access.By;
import bihuan.access.Right;
import bihuan.calendar.Calendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/**
 * All that was found better than promised; the office reads it, without its person, and editors
 * when the month it was given in is over.
 */
@ApplicationScoped
@Transactional
public class Commendations {

  private static final int MOST = 120;

  private static final String NEWEST =
      """
      select c from Commendation c where c.given <= :last order by c.month desc, c.id
      """;

  private static final String LAST_MONTH = "9999-12";

  private static final String OF_JOURNEY =
      "select c from Commendation c where c.journey = :journey";

  @PersistenceContext EntityManager em;

  @Inject Calendars calendars;

  /** The newest month first, at most 120. */
  public List<CommendationRow> newest(By reader) {
    reader.actor().require(Right.READ_COMMENDATIONS);
    var last = calendars.current().lastMadeUp(reader.day()).toString();
    return em.createQuery(NEWEST, Commendation.class)
        .setParameter("last", reader.actor().role().isOfOffice() ? LAST_MONTH : last)
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
