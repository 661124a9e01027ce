package bihuan.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import bihuan.Rate;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.campaigns.CampaignForms;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.answers.AskedQuestion;
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
 * filters, so that no two views of it differ by fewer than five.
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
    tell(campaign, CampaignRelease.WHOLE, sums(cells), units.values(), by);
    units.forEach(
        (unit, sums) -> {
          if (!unit.isEmpty()) {
            tell(campaign, unit, sums, List.of(), by);
          }
        });
  }

  private static Map<String, Map<String, Long>> sums(List<Cell> cells) {
    return cells.stream()
        .collect(groupingBy(Cell::question, groupingBy(Cell::answer, summingLong(Cell::cases))));
  }

  private void tell(
      long campaign,
      String unit,
      Map<String, Map<String, Long>> sums,
      Collection<Map<String, Map<String, Long>>> parts,
      By by) {
    var release = release(campaign, unit).orElseGet(() -> CampaignRelease.of(campaign, unit));
    var all = sums.getOrDefault(ResultSums.ALL, Map.of()).getOrDefault(ResultSums.ALL, 0L);
    if (Rate.tells(Math.abs(all - release.answers()))) {
      release.tell(all, ToldSums.of(sums, parts), by.day());
      em.merge(release);
    }
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
    var sums = release.map(CampaignRelease::sums).orElse(new ToldSums(Map.of())).counts();
    var questions = new ArrayList<QuestionResult>();
    forms
        .questions(Long.parseLong(campaign.edition()))
        .told(AskedQuestion.Telling.COUNTED)
        .forEach(it -> questions.add(told(it, sums.getOrDefault(it.path(), Map.of()), language)));
    return new CampaignResults(release.map(CampaignRelease::answers).orElse(0L), null, questions);
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
        release(Long.parseLong(row.id()), unit).map(CampaignRelease::answers).orElse(0L));
  }
}
