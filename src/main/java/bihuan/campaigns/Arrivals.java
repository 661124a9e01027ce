package bihuan.campaigns;

import static java.util.stream.Collectors.toCollection;

import bihuan.Ids;
import bihuan.access.By;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Numbers what was answered, once: together and in no order, so that the number tells nothing of
 * the moment. Whoever adds up does so in the same transaction; where two do, no number is given
 * twice, and one of them begins again.
 */
@ApplicationScoped
@Transactional
public class Arrivals {

  private static final int BATCH = 1000;

  /** One statement numbers so many: an update for each costs the house three times as much. */
  private static final int BLOCK = 100;

  private static final String FIRST =
      "select r.campaign from CampaignResponse r where r.arrival is null order by r.id";

  private static final String ALL_WAITING =
      "select count(r) from CampaignResponse r where r.arrival is null";

  private static final String WAITING =
      """
      select r from CampaignResponse r where r.campaign = :campaign and r.arrival is null
      order by r.id
      """;

  private static final String NUMBER =
      """
      update campaign_response set arrival = case id %s end
      where arrival is null and id in (%s)
      """;

  @PersistenceContext EntityManager em;

  @Inject Campaigns campaigns;
  @Inject Event<Deed> deeds;

  /** How many have no number yet, of all campaigns. */
  public long waiting() {
    return em.createQuery(ALL_WAITING, Long.class).getSingleResult();
  }

  /** Numbers some answers of one campaign; none where none waits. */
  public List<ArrivedResponse> number(By by) {
    return em.createQuery(FIRST, Long.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(it -> number(it, by))
        .orElse(List.of());
  }

  private List<ArrivedResponse> number(long id, By by) {
    var some =
        em.createQuery(WAITING, CampaignResponse.class)
            .setParameter("campaign", id)
            .setMaxResults(BATCH)
            .getResultStream()
            .peek(em::detach)
            .collect(toCollection(ArrayList::new));
    Collections.shuffle(some);
    var number = campaigns.newest(id);
    for (var it : some) {
      it.arrive(++number);
    }
    for (var from = 0; from < some.size(); from += BLOCK) {
      write(some.subList(from, Math.min(from + BLOCK, some.size())));
    }
    deeds.fire(
        CampaignDeed.of(id, CampaignAct.ANSWERS_COUNTED, by)
            .with("answers", some.size())
            .with("last", number));
    return some.stream().map(CampaignResponse::arrived).toList();
  }

  private void write(List<CampaignResponse> some) {
    var query =
        em.createNativeQuery(
            NUMBER.formatted(
                "when ? then ? ".repeat(some.size()),
                String.join(", ", Collections.nCopies(some.size(), "?"))));
    var at = 1;
    for (var it : some) {
      query.setParameter(at++, it.id());
      query.setParameter(at++, it.arrival());
    }
    for (var it : some) {
      query.setParameter(at++, it.id());
    }
    if (query.executeUpdate() < some.size()) {
      throw new IllegalStateException("somebody else numbers the same answers");
    }
  }

  /** Those with a larger number, in their order. */
  public List<ArrivedResponse> since(String campaign, int number, int howMany) {
    return Ids.read(campaign)
        .map(it -> campaigns.since(it, number, howMany))
        .orElse(List.of())
        .stream()
        .map(CampaignResponse::arrived)
        .toList();
  }

  /** It stays, and counts no more. */
  public ArrivedResponse exclude(String campaign, String response, String reason, By by) {
    var it = campaigns.responseToChange(campaign, response);
    deeds.fire(it.exclude(reason, by));
    return it.arrived();
  }

  /** It counts again. */
  public ArrivedResponse takeBackIn(String campaign, String response, By by) {
    var it = campaigns.responseToChange(campaign, response);
    deeds.fire(it.takeBackIn(by));
    return it.arrived();
  }
}
