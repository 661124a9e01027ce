package bihuan.campaigns;

import bihuan.access.By;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Closes what is over, some days after its last: whoever began on it may have handed in without a
 * signal.
 */
@ApplicationScoped
@Transactional
class CampaignEnds {

  private static final String PAST =
      """
      select c from Campaign c
      where c.state = bihuan.campaigns.CampaignState.OPEN and c.endsOn < :today
      """;

  @PersistenceContext EntityManager em;

  @Inject Event<Deed> deeds;

  void close(By by) {
    past(by.day()).forEach(it -> deeds.fire(it.close(by)));
  }

  private List<Campaign> past(LocalDate today) {
    return em.createQuery(PAST, Campaign.class)
        .setParameter("today", today)
        .getResultStream()
        .filter(it -> it.isOver(today))
        .toList();
  }
}
