package bihuan.results;

import bihuan.Rate;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.PersonalAsking;
import bihuan.campaigns.RatingCalls;
import bihuan.classification.Source;
import bihuan.loop.Issues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a unit's satisfaction jumps after those who answer were spoken to: shown to the office,
 * judged by nobody but people.
 */
@ApplicationScoped
@Transactional
public class SatisfactionJumps {

  /** Fewer ratings in a week show nothing. */
  private static final int FEWEST = 30;

  private static final String RATINGS =
      """
      select l.unit_code, r.rated_on, sum(case when r.good then r.cases else 0 end), sum(r.cases)
      from campaign_rating r join campaign_link l on l.id = r.link_id
      where r.campaign_id = ?1 and l.unit_code <> ''
      group by l.unit_code, r.rated_on
      """;

  /** In which way those who answer were spoken to. */
  public enum ContactKind {
    /** The unit spoke with whoever had reported by a questionnaire. */
    BY_UNIT,
    /** Somebody who had rated the unit was called back. */
    CALL_BACK,
    /** Those who had not answered yet were reminded. */
    REMINDER
  }

  /**
   * A unit is rated better in the week after a contact than in the week before, beyond what chance
   * explains.
   *
   * @param unit its code
   * @param day of the contact; it belongs to neither week
   * @param before how many rated it well of those who rated it in the seven days before
   * @param after the same of the seven days after
   */
  public record SatisfactionJump(
      ContactKind kind, String unit, LocalDate day, Rate before, Rate after) {

    boolean isThere() {
      return before.whole() >= FEWEST
          && after.whole() >= FEWEST
          && getIntervalBefore().high().compareTo(getIntervalAfter().low()) < 0;
    }

    public WilsonInterval getIntervalBefore() {
      return WilsonInterval.of(before);
    }

    public WilsonInterval getIntervalAfter() {
      return WilsonInterval.of(after);
    }
  }

  @PersistenceContext EntityManager em;

  @Inject Campaigns campaigns;
  @Inject RatingCalls calls;
  @Inject PersonalAsking people;
  @Inject Issues issues;

  /** Of this campaign, unit by unit: after the first contact of its kind that shows one. */
  public List<SatisfactionJump> of(String id, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var opened = campaigns.begun(id).opensOn();
    var rated =
        RatedDays.of(
            em.createNativeQuery(RATINGS).setParameter(1, Long.valueOf(id)).getResultList());
    var byUnits = issues.contacts(Source.QUESTIONNAIRE, rated.units().keySet(), opened);
    return Stream.of(
            rated.after(ContactKind.BY_UNIT, byUnits),
            rated.after(ContactKind.CALL_BACK, calls.made(id)),
            rated.after(ContactKind.REMINDER, people.reminded(id)))
        .flatMap(it -> it)
        .sorted(Comparator.comparing(SatisfactionJump::unit).thenComparing(SatisfactionJump::day))
        .toList();
  }
}
