package bihuan.openness;

import bihuan.Page;
import bihuan.loop.Publication.PublicationState;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;

/** All that the head has cleared for the public and not taken back, for everybody. */
@ApplicationScoped
@Transactional
public class ClearedCases {

  private static final String LATEST =
      """
      select new bihuan.openness.ClearedCase(i.id, i.publication.title, i.publication.reported, i.publication.done, i.publication.verdict,
        i.outcome.adoptedChange, i.routing.lead, i.classified.process, i.publication.clearedOn)
      from Issue i where i.publication.state = :cleared
      order by i.publication.clearedOn desc, i.number desc\
      """;

  private static final String NUMBERS =
      "select i.number from Issue i where i.publication.state = :cleared";

  @PersistenceContext EntityManager em;

  /** One page, the latest first. */
  public Page<ClearedCase> page(String after) {
    return Stretch.after(after).of(cleared());
  }

  /** The latest of them. */
  public List<ClearedCase> latest(int most) {
    return cleared().setMaxResults(most).getResultList();
  }

  /** How many there are, counted to {@link Openness#COUNTED} and no further. */
  public int counted() {
    return em.createQuery(NUMBERS, IssueNumber.class)
        .setParameter("cleared", PublicationState.CLEARED)
        .setMaxResults(Openness.COUNTED)
        .getResultList()
        .size();
  }

  private TypedQuery<ClearedCase> cleared() {
    return em.createQuery(LATEST, ClearedCase.class)
        .setParameter("cleared", PublicationState.CLEARED);
  }
}
