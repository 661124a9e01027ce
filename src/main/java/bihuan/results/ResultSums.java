package bihuan.results;

import bihuan.access.By;
import bihuan.campaigns.Arrivals;
import bihuan.campaigns.ArrivedResponse;
import bihuan.campaigns.CampaignForms;
import bihuan.campaigns.answers.AnswerPaths;
import bihuan.campaigns.answers.AskedQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What the answers add up to, kept as sums so that results open alike however many there are. Each
 * answer is added once, in the transaction that gives it its number; excluded, it is taken off
 * again.
 */
@ApplicationScoped
@Transactional
class ResultSums {

  /** Under these a sum of all addresses and of all months stands. */
  static final long EVERYWHERE = 0;

  static final int ALWAYS = 0;

  /** How many answered at all stands beside the questions under this name, which none has. */
  static final String ALL = "*";

  private static final String ADD =
      """
      insert into campaign_cell (campaign_id, question, answer, link_id, month_no, cases)
      values (?, ?, ?, ?, ?, ?) on duplicate key update cases = cases + values(cases)
      """;

  private static final String ADD_PAIR =
      """
      insert into campaign_pair (campaign_id, question, other_question, answer, other_answer, cases)
      values (?, ?, ?, ?, ?, ?) on duplicate key update cases = cases + values(cases)
      """;

  private static final String ADD_WORD =
      """
      insert into campaign_word (campaign_id, question, word, cases)
      values (?, ?, ?, ?) on duplicate key update cases = cases + values(cases)
      """;

  private static final String ADD_RATING =
      """
      insert into campaign_rating (campaign_id, link_id, rated_on, good, cases)
      values (?, ?, ?, ?, ?) on duplicate key update cases = cases + values(cases)
      """;

  private record Cell(String question, String answer, long link, int month) {}

  private record Pair(String question, String other, String answer, String otherAnswer) {}

  private record Word(String question, String word) {}

  private record Rated(long link, LocalDate day, boolean good) {}

  /** What some answers change. */
  private static final class Changes {
    private final Map<Cell, Integer> cells = new HashMap<>();
    private final Map<Pair, Integer> pairs = new HashMap<>();
    private final Map<Word, Integer> words = new HashMap<>();
    private final Map<Rated, Integer> ratings = new HashMap<>();
  }

  @PersistenceContext EntityManager em;

  @Inject Arrivals arrivals;
  @Inject CampaignForms forms;
  @Inject AnswerWords words;
  @Inject Releases releases;

  /**
   * Adds up some that wait.
   *
   * @return how many; 0 where none waits
   */
  int addUp(By by) {
    var some = arrivals.number(by);
    if (!some.isEmpty()) {
      var changes = new Changes();
      var written = new LinkedHashMap<ArrivedResponse, Map<String, Set<String>>>();
      for (var it : some) {
        written.put(it, words.of(it));
        count(it, written.get(it), 1, changes);
      }
      words.keep(written);
      write(some.get(0).campaign(), changes);
      releases.tell(some.get(0).campaign(), by);
    }
    return some.size();
  }

  /** It counts no more. */
  void takeOff(ArrivedResponse response) {
    change(response, -1);
  }

  /** It counts again. */
  void addAgain(ArrivedResponse response) {
    change(response, 1);
  }

  private void change(ArrivedResponse response, int by) {
    var changes = new Changes();
    count(response, words.of(response), by, changes);
    write(response.campaign(), changes);
  }

  private void count(
      ArrivedResponse response, Map<String, Set<String>> written, int by, Changes changes) {
    var questions = forms.questions(response.edition());
    var answers = AnswerPaths.read(response.answers());
    var month = numberOf(response.month());
    add(changes, new Cell(ALL, ALL, response.link(), month), by);
    for (var question : questions.all().values()) {
      if (question.telling() != AskedQuestion.Telling.KEPT) {
        count(question, answers, response.link(), month, by, changes);
      }
    }
    written.forEach(
        (question, found) ->
            found.forEach(it -> changes.words.merge(new Word(question, it), by, Integer::sum)));
    cross(questions.crossed(), answers, by, changes);
    questions
        .rating()
        .ifPresent(
            it ->
                AnswerPaths.at(answers, it.path())
                    .map(given -> new Rated(response.link(), response.day(), it.isGood(given)))
                    .forEach(rated -> changes.ratings.merge(rated, by, Integer::sum)));
  }

  private static void count(
      AskedQuestion question, JsonObject answers, long link, int month, int by, Changes changes) {
    var given = AnswerPaths.at(answers, question.path()).toList();
    given.stream()
        .filter(it -> question.telling() == AskedQuestion.Telling.COUNTED)
        .flatMap(question::counted)
        .forEach(it -> add(changes, new Cell(question.path(), it, link, month), by));
    if (!given.isEmpty()) {
      add(changes, new Cell(question.path(), ALL, link, month), by);
    }
  }

  /** Where it was asked and in which month, and once more for everywhere and always. */
  private static void add(Changes changes, Cell cell, int by) {
    changes.cells.merge(cell, by, Integer::sum);
    changes.cells.merge(
        new Cell(cell.question(), cell.answer(), EVERYWHERE, ALWAYS), by, Integer::sum);
  }

  private static void cross(
      List<AskedQuestion> crossed, JsonObject answers, int by, Changes changes) {
    for (var one = 0; one < crossed.size(); one++) {
      for (var other = one + 1; other < crossed.size(); other++) {
        cross(crossed.get(one), crossed.get(other), answers, by, changes);
      }
    }
  }

  private static void cross(
      AskedQuestion one, AskedQuestion other, JsonObject answers, int by, Changes changes) {
    var others = counted(other, answers);
    for (var answer : counted(one, answers)) {
      for (var otherAnswer : others) {
        changes.pairs.merge(
            new Pair(one.path(), other.path(), answer, otherAnswer), by, Integer::sum);
      }
    }
  }

  static List<String> counted(AskedQuestion question, JsonObject answers) {
    return AnswerPaths.at(answers, question.path()).flatMap(question::counted).toList();
  }

  private void write(long campaign, Changes changes) {
    var connection = em.unwrap(Connection.class);
    write(
        connection,
        ADD,
        changes.cells,
        (it, by) -> List.of(campaign, it.question(), it.answer(), it.link(), it.month(), by));
    write(
        connection,
        ADD_PAIR,
        changes.pairs,
        (it, by) ->
            List.of(campaign, it.question(), it.other(), it.answer(), it.otherAnswer(), by));
    write(
        connection,
        ADD_WORD,
        changes.words,
        (it, by) -> List.of(campaign, it.question(), it.word(), by));
    write(
        connection,
        ADD_RATING,
        changes.ratings,
        (it, by) -> List.of(campaign, it.link(), it.day(), it.good(), by));
  }

  private static <T> void write(
      Connection connection,
      String statement,
      Map<T, Integer> changes,
      BiFunction<T, Integer, List<?>> values) {
    try (var batch = connection.prepareStatement(statement)) {
      for (var change : changes.entrySet()) {
        var at = 0;
        for (var it : values.apply(change.getKey(), change.getValue())) {
          batch.setObject(++at, it);
        }
        batch.addBatch();
      }
      batch.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static int numberOf(YearMonth month) {
    return month.getYear() * 100 + month.getMonthValue();
  }

  static YearMonth month(int number) {
    return YearMonth.of(number / 100, number % 100);
  }
}
