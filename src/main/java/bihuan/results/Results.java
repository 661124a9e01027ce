package bihuan.results;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import bihuan.Cursor;
import bihuan.Page;
import bihuan.Rate;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.campaigns.Arrivals;
import bihuan.campaigns.ArrivedResponse;
import bihuan.campaigns.CampaignForms;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.ResponseRow;
import bihuan.campaigns.answers.AnswerPaths;
import bihuan.campaigns.answers.AskedQuestion;
import bihuan.campaigns.answers.AskedQuestions;
import bihuan.results.QuestionResult.AnswerCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the answers add up to, for the office. Read from sums alone, so that it opens alike however
 * many answered; only two questions set against each other at some addresses read their answers.
 */
@ApplicationScoped
@Transactional
public class Results {

  private static final int MOST_WORDS = 30;
  private static final int PAGE = 50;
  private static final int CHUNK = 2000;

  private static final String WHOLE =
      """
      select question, answer, link_id, month_no, cases from campaign_cell
      where campaign_id = ?1 and link_id = 0 and month_no = 0
      """;

  private static final String EACH =
      """
      select question, answer, link_id, month_no, cases from campaign_cell
      where campaign_id = ?1 and link_id <> 0
      """;

  private static final String PAIRS =
      """
      select answer, other_answer, cases from campaign_pair
      where campaign_id = ?1 and question = ?2 and other_question = ?3
      """;

  private record Cell(String question, String answer, long link, int month, long cases) {

    static Cell of(Object[] row) {
      return new Cell(
          (String) row[0],
          (String) row[1],
          ((Number) row[2]).longValue(),
          ((Number) row[3]).intValue(),
          ((Number) row[4]).longValue());
    }
  }

  private record Both(String answer, String other) {}

  @PersistenceContext EntityManager em;

  @Inject Campaigns campaigns;
  @Inject Arrivals arrivals;
  @Inject CampaignForms forms;
  @Inject AnswerWords words;

  /**
   * As it stands, question by question in the order of the newest edition.
   *
   * @param language in which labels are read
   */
  public CampaignResults of(String id, ResultFilter filter, String language, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var campaign = campaigns.begun(id);
    var cells = cells(id, filter);
    var told = new ArrayList<QuestionResult>();
    for (var it : questions(campaign).all().values()) {
      if (it.telling() != AskedQuestion.Telling.KEPT) {
        told.add(result(id, it, cells.getOrDefault(it.path(), Map.of()), filter, language));
      }
    }
    var all = cells.getOrDefault(ResultSums.ALL, Map.of()).getOrDefault(ResultSums.ALL, 0L);
    return new CampaignResults(all, campaigns.excluded(id), told);
  }

  private AskedQuestions questions(CampaignRow campaign) {
    return forms.questions(Long.parseLong(campaign.edition()));
  }

  private QuestionResult result(
      String campaign,
      AskedQuestion question,
      Map<String, Long> counts,
      ResultFilter filter,
      String language) {
    var isText = question.telling() == AskedQuestion.Telling.WORDS;
    return new QuestionResult(
        question.path(),
        question.label(language),
        question.telling(),
        counts.getOrDefault(ResultSums.ALL, 0L),
        question.isMultiple(),
        question.telling() == AskedQuestion.Telling.COUNTED
            ? counts(question, counts, language)
            : List.of(),
        isText && !filter.isNarrowing()
            ? words.most(Long.parseLong(campaign), question.path(), MOST_WORDS)
            : List.of());
  }

  static List<AnswerCount> counts(
      AskedQuestion question, Map<String, Long> counts, String language) {
    var answered = counts.getOrDefault(ResultSums.ALL, 0L);
    return answers(question, counts.keySet()).stream()
        .map(
            it ->
                new AnswerCount(
                    it,
                    question.answerLabel(it, language),
                    new Rate(counts.getOrDefault(it, 0L), answered)))
        .toList();
  }

  /** Every choice, and what else was answered: in the order of numbers and days. */
  static Set<String> answers(AskedQuestion question, Set<String> given) {
    var answers = new LinkedHashSet<>(question.order());
    given.stream()
        .filter(it -> !it.equals(ResultSums.ALL))
        .sorted(Comparator.comparing(Results::number).thenComparing(it -> it))
        .forEach(answers::add);
    return answers;
  }

  private static double number(String answer) {
    try {
      return Double.parseDouble(answer);
    } catch (NumberFormatException text) {
      return 0;
    }
  }

  /** How many gave which answer to which question. */
  private Map<String, Map<String, Long>> cells(String campaign, ResultFilter filter) {
    var links = links(campaign, filter);
    List<?> rows =
        em.createNativeQuery(filter.isNarrowing() ? EACH : WHOLE)
            .setParameter(1, Long.valueOf(campaign))
            .getResultList();
    return rows.stream()
        .map(it -> Cell.of((Object[]) it))
        .filter(
            it ->
                !filter.isNarrowing()
                    || links.contains(it.link()) && filter.holds(ResultSums.month(it.month())))
        .collect(groupingBy(Cell::question, groupingBy(Cell::answer, summingLong(Cell::cases))));
  }

  private Set<Long> links(String campaign, ResultFilter filter) {
    return campaigns.places(campaign).stream()
        .filter(it -> filter.holds(it.place()))
        .map(it -> Long.valueOf(it.id()))
        .collect(toSet());
  }

  /**
   * Two questions set against each other; refused (404) where one of them cannot be.
   *
   * @param question path of one; null for the first that can be
   * @param other path of the other; null for the second
   */
  public CrossTable cross(
      String id, String question, String other, ResultFilter filter, String language, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var questions = questions(campaigns.begun(id));
    var crossed = questions.crossed();
    var one = find(questions.crossable(), question, 0);
    var two = find(questions.crossable(), other, 1);
    if (one.equals(two)) {
      throw Refusal.invalid("campaigns.crossSame").at("other");
    }
    var isKept = !filter.isNarrowing() && crossed.containsAll(List.of(one, two));
    var counts = isKept ? kept(id, crossed, one, two) : read(id, one, two, filter);
    var columns =
        answers(two, counts.keySet().stream().map(Both::other).collect(toSet())).stream().toList();
    var rows =
        answers(one, counts.keySet().stream().map(Both::answer).collect(toSet())).stream()
            .map(it -> row(it, one.answerLabel(it, language), columns, counts))
            .toList();
    return new CrossTable(
        one.label(language),
        two.label(language),
        columns.stream().map(it -> two.answerLabel(it, language)).toList(),
        rows);
  }

  /** Which questions can be set against each other: paths with labels. */
  public Map<String, String> crossable(String id, String language, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return questions(campaigns.begun(id)).crossable().stream()
        .collect(
            toMap(
                AskedQuestion::path,
                it -> it.label(language),
                (first, second) -> first,
                LinkedHashMap::new));
  }

  private static AskedQuestion find(List<AskedQuestion> questions, String path, int otherwise) {
    return questions.stream()
        .filter(it -> path == null ? questions.indexOf(it) == otherwise : it.path().equals(path))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("campaigns.noSuchQuestion"));
  }

  private static CrossTable.CrossRow row(
      String answer, String label, List<String> columns, Map<Both, Long> counts) {
    var cells = columns.stream().map(it -> counts.getOrDefault(new Both(answer, it), 0L)).toList();
    return new CrossTable.CrossRow(label, cells.stream().mapToLong(it -> it).sum(), cells);
  }

  /** A pair is kept once, the earlier question first. */
  private Map<Both, Long> kept(
      String campaign, List<AskedQuestion> crossed, AskedQuestion one, AskedQuestion two) {
    var turned = crossed.indexOf(one) > crossed.indexOf(two);
    List<?> rows =
        em.createNativeQuery(PAIRS)
            .setParameter(1, Long.valueOf(campaign))
            .setParameter(2, turned ? two.path() : one.path())
            .setParameter(3, turned ? one.path() : two.path())
            .getResultList();
    var counts = new HashMap<Both, Long>();
    for (var it : rows) {
      var row = (Object[]) it;
      var both =
          turned
              ? new Both((String) row[1], (String) row[0])
              : new Both((String) row[0], (String) row[1]);
      counts.merge(both, ((Number) row[2]).longValue(), Long::sum);
    }
    return counts;
  }

  private Map<Both, Long> read(
      String campaign, AskedQuestion one, AskedQuestion two, ResultFilter filter) {
    var links = links(campaign, filter);
    var counts = new HashMap<Both, Long>();
    var number = 0;
    List<ArrivedResponse> chunk;
    do {
      chunk = arrivals.since(campaign, number, CHUNK);
      for (var it : chunk) {
        number = it.number();
        if (!it.excluded() && links.contains(it.link()) && filter.holds(it.month())) {
          count(it, one, two, counts);
        }
      }
      em.clear();
    } while (chunk.size() == CHUNK);
    return counts;
  }

  private static void count(
      ArrivedResponse response, AskedQuestion one, AskedQuestion two, Map<Both, Long> counts) {
    var answers = AnswerPaths.read(response.answers());
    var others = ResultSums.counted(two, answers);
    for (var answer : ResultSums.counted(one, answers)) {
      others.forEach(other -> counts.merge(new Both(answer, other), 1L, Long::sum));
    }
  }

  /**
   * Who wrote of this, the latest first; see {@link bihuan.similar.TextWords} for how words are
   * read.
   */
  public Page<ResponseRow> writing(String id, String question, String asked, String after, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var campaign = campaigns.begun(id);
    var below = Cursor.read(after).map(it -> (int) it.number(0)).orElse(Integer.MAX_VALUE);
    var numbers = words.holding(Long.parseLong(campaign.id()), question, asked, below, PAGE + 1);
    return numbers.isEmpty()
        ? new Page<>(List.of(), null)
        : Page.of(campaigns.numbered(id, numbers, by), PAGE, it -> Cursor.of(it.number()));
  }
}
