package bihuan.results;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import bihuan.campaigns.ArrivedResponse;
import bihuan.campaigns.CampaignForms;
import bihuan.campaigns.answers.AnswerPaths;
import bihuan.campaigns.answers.AskedQuestion;
import bihuan.results.QuestionResult.WordCount;
import bihuan.similar.TextWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words of what people wrote, so that the office finds who wrote of what; the texts stand with
 * the answers.
 */
@ApplicationScoped
@Transactional
class AnswerWords {

  /** Stands for a file among the words: nobody writes it as one. */
  private static final String FILE = "*";

  private static final int MOST_WORDS = 200;
  private static final int LONGEST_WORD = 40;

  private static final String KEEP =
      """
      insert ignore into campaign_text_word (campaign_id, question, word, arrival)
      values (?, ?, ?, ?)
      """;

  private static final String HOLDING =
      """
      select arrival from campaign_text_word
      where campaign_id = ?1 and question = ?2 and word in (%s) and arrival < ?3
      group by arrival having count(*) = ?4 order by arrival desc
      """;

  private static final String MOST =
      """
      select word, cases from campaign_word
      where campaign_id = ?1 and question = ?2 and cases > 0 and char_length(word) > 1
      order by cases desc, word
      """;

  @PersistenceContext EntityManager em;

  @Inject CampaignForms forms;

  /** The different words that one person wrote, by the questions they wrote them to. */
  Map<String, Set<String>> of(ArrivedResponse response) {
    var answers = AnswerPaths.read(response.answers());
    return forms
        .questions(response.edition())
        .told(AskedQuestion.Telling.WORDS)
        .collect(toMap(AskedQuestion::path, it -> of(it, answers)));
  }

  private static Set<String> of(AskedQuestion question, JsonObject answers) {
    return AnswerPaths.at(answers, question.path())
        .flatMap(it -> TextWords.of(it).stream())
        .filter(it -> it.length() <= LONGEST_WORD)
        .limit(MOST_WORDS)
        .collect(Collectors.toSet());
  }

  /**
   * Of many answers in one batch: a statement each would have all of them compared each time.
   *
   * @param responses with their words
   */
  void keep(Map<ArrivedResponse, Map<String, Set<String>>> responses) {
    try (var batch = em.unwrap(Connection.class).prepareStatement(KEEP)) {
      for (var it : responses.entrySet()) {
        keep(it.getKey(), it.getValue(), batch);
      }
      batch.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(
      ArrivedResponse response, Map<String, Set<String>> words, PreparedStatement batch)
      throws SQLException {
    for (var question : words.entrySet()) {
      for (var word : question.getValue()) {
        keep(response, question.getKey(), word, batch);
      }
    }
    var questions = forms.questions(response.edition());
    for (var question : questions.told(AskedQuestion.Telling.FILES).toList()) {
      var answers = AnswerPaths.read(response.answers());
      if (AnswerPaths.at(answers, question.path()).findAny().isPresent()) {
        keep(response, question.path(), FILE, batch);
      }
    }
  }

  private static void keep(
      ArrivedResponse response, String question, String word, PreparedStatement batch)
      throws SQLException {
    batch.setLong(1, response.campaign());
    batch.setString(2, question);
    batch.setString(3, word);
    batch.setInt(4, response.number());
    batch.addBatch();
  }

  /**
   * The numbers of answers that hold all these words, the latest first; none where it asks for no
   * word.
   *
   * @param below only those with a smaller number
   */
  List<Integer> holding(long campaign, String question, String asked, int below, int howMany) {
    var words = List.copyOf(TextWords.of(asked));
    return words.isEmpty() ? List.of() : numbers(campaign, question, words, below, howMany);
  }

  /** The numbers of answers that came with a file, the latest first. */
  List<Integer> withFile(long campaign, String question, int below, int howMany) {
    return numbers(campaign, question, List.of(FILE), below, howMany);
  }

  private List<Integer> numbers(
      long campaign, String question, List<String> words, int below, int howMany) {
    var places =
        IntStream.range(0, words.size()).mapToObj(it -> "?" + (5 + it)).collect(joining(", "));
    var query =
        em.createNativeQuery(HOLDING.formatted(places))
            .setParameter(1, campaign)
            .setParameter(2, question)
            .setParameter(3, below)
            .setParameter(4, words.size());
    for (var it = 0; it < words.size(); it++) {
      query.setParameter(5 + it, words.get(it));
    }
    List<?> found = query.setMaxResults(howMany).getResultList();
    return found.stream().map(it -> ((Number) it).intValue()).toList();
  }

  /** What was written most often; a single sign says nothing by itself. */
  List<WordCount> most(long campaign, String question, int howMany) {
    List<?> found =
        em.createNativeQuery(MOST)
            .setParameter(1, campaign)
            .setParameter(2, question)
            .setMaxResults(howMany)
            .getResultList();
    return found.stream()
        .map(it -> (Object[]) it)
        .map(it -> new WordCount((String) it[0], ((Number) it[1]).longValue()))
        .toList();
  }
}
