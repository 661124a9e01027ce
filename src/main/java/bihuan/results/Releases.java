package bihuan.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import bihuan.Rate;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.campaigns.CampaignForms;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.answers.AskedQuestion;
import bihuan.results.QuestionResult.AnswerCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is told of a campaign outside the office: to a unit of the addresses that are about it, to
 * everybody of all of them; anew only when five more have answered, whole, without words, months or
 * filters. A question stays as it was told while the new count of an answer would differ by fewer
 * than five from the last, or a unit's from that of the whole: no two views tell of fewer.
 */
@ApplicationScoped
@Transactional
public class Releases {

  private static final String CELLS =
      """
      select l.unit_code, c.question, c.answer, c.cases from campaign_cell c, campaign_link l
      where c.campaign_id = ?1 and c.link_id = l.id
      """;

  private record Cell(String unit, String question, String answer, long cases) {

    static Cell of(Object[] row) {
      return new Cell(
          (String) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue());
    }
  }

  @PersistenceContext EntityManager em;

  @Inject Campaigns campaigns;
  @Inject CampaignForms forms;

  /** Tells anew whom five more answers are about. */
  void tell(long campaign, By by) {
    List<?> rows = em.createNativeQuery(CELLS).setParameter(1, campaign).getResultList();
    var cells = rows.stream().map(it -> Cell.of((Object[]) it)).toList();
    var units = new HashMap<String, Map<String, Map<String, Long>>>();
    cells.stream()
        .collect(groupingBy(Cell::unit))
        .forEach((unit, some) -> units.put(unit, sums(some)));
    var own =
        units.keySet().stream()
            .filter(it -> !it.isEmpty())
            .collect(toMap(it -> it, it -> anyRelease(campaign, it)));
    var whole = anyRelease(campaign, CampaignRelease.WHOLE);
    var before = whole.sums();
    tell(whole, sums(cells), units.values(), own.values(), by);
    own.forEach(
        (unit, release) -> {
          var now = units.get(unit);
          if (isDue(release, now)) {
            var told = release.sums().next(now, List.of(), List.of(before, whole.sums()));
            em.merge(release.tell(all(now), told, by.day()));
          }
        });
  }

  private void tell(
      CampaignRelease whole,
      Map<String, Map<String, Long>> now,
      Collection<Map<String, Map<String, Long>>> units,
      Collection<CampaignRelease> own,
      By by) {
    if (isDue(whole, now)) {
      var beside = own.stream().map(CampaignRelease::sums).toList();
      em.merge(whole.tell(all(now), whole.sums().next(now, units, beside), by.day()));
    }
  }

  private static boolean isDue(CampaignRelease release, Map<String, Map<String, Long>> now) {
    return Rate.tells(Math.abs(all(now) - release.answers()));
  }

  private static long all(Map<String, Map<String, Long>> now) {
    return now.getOrDefault(ResultSums.ALL, Map.of()).getOrDefault(ResultSums.ALL, 0L);
  }

  private static Map<String, Map<String, Long>> sums(List<Cell> cells) {
    return cells.stream()
        .collect(groupingBy(Cell::question, groupingBy(Cell::answer, summingLong(Cell::cases))));
  }

  private CampaignRelease anyRelease(long campaign, String unit) {
    return release(campaign, unit).orElseGet(() -> CampaignRelease.of(campaign, unit));
  }

  private Optional<CampaignRelease> release(long campaign, String unit) {
    return Optional.ofNullable(
        em.find(CampaignRelease.class, new CampaignRelease.Key(campaign, unit)));
  }

  /** What of it is told to everybody. */
  public CampaignResults toEverybody(String id, String language) {
    return told(campaigns.begun(id), CampaignRelease.WHOLE, language);
  }

  /** What of it is told to the reader's unit: of those addresses that are about it. */
  public CampaignResults toUnit(String id, String language, By by) {
    by.actor().require(Right.READ_TOLD_ANSWERS);
    var unit = by.actor().unit();
    if (campaigns.places(id).stream().noneMatch(it -> it.place().unit().equals(unit))) {
      throw Refusal.unknown("campaigns.unknown");
    }
    return told(campaigns.begun(id), unit, language);
  }

  private CampaignResults told(CampaignRow campaign, String unit, String language) {
    var release = release(Long.parseLong(campaign.id()), unit);
    var sums = release.map(CampaignRelease::sums).orElse(ToldSums.NOTHING).counts();
    var questions = new ArrayList<QuestionResult>();
    forms
        .questions(Long.parseLong(campaign.edition()))
        .told(AskedQuestion.Telling.COUNTED)
        .forEach(it -> questions.add(told(it, sums.getOrDefault(it.path(), Map.of()), language)));
    return new CampaignResults(
        release.map(CampaignRelease::toldAnswers).orElse(0L), null, questions);
  }

  private static QuestionResult told(
      AskedQuestion question, Map<String, Long> counts, String language) {
    var answered = counts.getOrDefault(ResultSums.ALL, 0L);
    var told =
        Results.answers(question, counts.keySet()).stream()
            .map(
                it ->
                    new AnswerCount(
                        it,
                        question.answerLabel(it, language),
                        counts.containsKey(it) ? new Rate(counts.get(it), answered) : null))
            .toList();
    return new QuestionResult(
        question.path(),
        question.label(language),
        question.telling(),
        answered,
        question.isMultiple(),
        answered == 0 ? List.of() : told,
        List.of());
  }

  /** Campaigns that rate the reader's unit, the latest first. */
  public List<ToldCampaign> aboutUnit(By by) {
    by.actor().require(Right.READ_TOLD_ANSWERS);
    return campaigns.about(by.actor().unit()).stream()
        .map(it -> told(it, by.actor().unit()))
        .toList();
  }

  /** All that has been asked, the latest first. */
  public List<ToldCampaign> all() {
    return campaigns.allBegun().stream().map(it -> told(it, CampaignRelease.WHOLE)).toList();
  }

  private ToldCampaign told(CampaignRow row, String unit) {
    return new ToldCampaign(
        row.id(),
        row.title(),
        row.state(),
        row.opensOn(),
        row.endsOn(),
        release(Long.parseLong(row.id()), unit).map(CampaignRelease::toldAnswers).orElse(0L));
  }
}
