package bihuan.campaigns;

import bihuan.access.By;
import bihuan.access.Right;
import bihuan.city.City;
import bihuan.vault.Envelopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Signs that a campaign is being played with: shown to the office, judged by nobody but people. */
@ApplicationScoped
@Transactional
public class GamingTraces {

  private static final int KEPT_DAYS = 7;
  private static final int SECONDS_A_QUESTION = 1;
  private static final int MOST_OF_ONE_DEVICE = 3;
  private static final int FEWEST = 10;

  private static final String DEVICES =
      """
      select link_id, trace_day, count(*) from campaign_trace
      where campaign_id = ?1 and device_mark <> ''
      group by link_id, trace_day, device_mark having count(*) > ?2
      """;

  private static final String HASTY =
      """
      select link_id, trace_day, sum(case when hasty then 1 else 0 end), count(*)
      from campaign_trace where campaign_id = ?1 group by link_id, trace_day
      """;

  private static final String HOURS =
      """
      select link_id, trace_day, hour_no, count(*) from campaign_trace
      where campaign_id = ?1 group by link_id, trace_day, hour_no
      """;

  private static final String OLD = "delete from GamingTrace t where t.day < :before";

  @PersistenceContext EntityManager em;

  @Inject Envelopes envelopes;
  @Inject CampaignForms forms;
  @Inject Campaigns campaigns;

  void keep(Campaign campaign, CampaignLink link, HandedIn told, By by) {
    var questions = forms.of(campaign.edition()).questions().all().size();
    var hasty = told.seconds() > 0 && told.seconds() < questions * SECONDS_A_QUESTION;
    var day = by.day();
    var mark =
        told.device().isEmpty()
            ? ""
            : envelopes.mark(link.id() + " " + day + " " + told.device(), "device of a day");
    em.persist(GamingTrace.of(link, day, mark, hasty, by.at().atZone(City.ZONE).getHour()));
  }

  /** What stands out in the last seven days, link by link and day by day. */
  public List<GamingSign> signs(String id, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var campaign = campaigns.get(id);
    var signs = new ArrayList<GamingSign>();
    for (var it : rows(DEVICES, campaign.id(), MOST_OF_ONE_DEVICE)) {
      signs.add(GamingSign.of(GamingKind.ONE_DEVICE, it[0], it[1], it[2]));
    }
    for (var it : rows(HASTY, campaign.id())) {
      if (number(it[3]) >= FEWEST && number(it[2]) * 2 >= number(it[3])) {
        signs.add(GamingSign.of(GamingKind.HASTY, it[0], it[1], it[2]));
      }
    }
    signs.addAll(bursts(campaign));
    return List.copyOf(signs);
  }

  /** An hour that brings half of a day's answers and more. */
  private List<GamingSign> bursts(Campaign campaign) {
    var hours = rows(HOURS, campaign.id());
    return hours.stream()
        .filter(it -> number(it[3]) >= FEWEST && number(it[3]) * 2 >= ofDay(hours, it))
        .map(it -> GamingSign.of(GamingKind.BURST, it[0], it[1], it[3]))
        .toList();
  }

  private static long ofDay(List<Object[]> hours, Object[] one) {
    return hours.stream()
        .filter(it -> it[0].equals(one[0]) && it[1].equals(one[1]))
        .mapToLong(it -> number(it[3]))
        .sum();
  }

  private List<Object[]> rows(String query, Object... values) {
    var asked = em.createNativeQuery(query);
    for (var it = 0; it < values.length; it++) {
      asked.setParameter(it + 1, values[it]);
    }
    List<?> found = asked.getResultList();
    return found.stream().map(it -> (Object[]) it).toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  void forgetOld(LocalDate today) {
    em.createQuery(OLD).setParameter("before", today.minusDays(KEPT_DAYS)).executeUpdate();
  }
}
