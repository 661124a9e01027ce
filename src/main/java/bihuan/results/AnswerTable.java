package bihuan.results;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.campaigns.CampaignForms;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.ResponseRow;
import bihuan.campaigns.answers.AnswerPaths;
import bihuan.campaigns.answers.AskedQuestion;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.forms.Form;
import bihuan.forms.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** All answers of a campaign as a table: a line each, a column for each question of its edition. */
@ApplicationScoped
@Transactional
public class AnswerTable {

  @PersistenceContext EntityManager em;

  @Inject Campaigns campaigns;
  @Inject CampaignForms forms;
  @Inject Questionnaires questionnaires;
  @Inject Evidence evidence;

  /**
   * A column of the table.
   *
   * @param path of the question
   * @param choices what may be chosen, as {@code name = label}; none where nothing is chosen
   */
  public record AnswerColumn(String path, String label, String type, List<String> choices) {}

  /**
   * One line: number, hour and address, then the answers in the order of the columns.
   *
   * @param files ids of the photos and files that came with them and opened no issue
   */
  public record AnswerLine(ResponseRow response, List<String> answers, List<String> files) {}

  /** The columns, which are the codebook too. */
  public List<AnswerColumn> columns(String id, String language, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return questions(id).stream()
        .map(
            it ->
                new AnswerColumn(
                    it.path(),
                    it.label(language),
                    it.item().type().name(),
                    it.order().stream()
                        .map(name -> name + " = " + it.answerLabel(name, language))
                        .toList()))
        .toList();
  }

  /** What was asked. */
  public Form form(String id, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return questionnaires
        .edition(campaigns.begun(id).edition())
        .orElseThrow(() -> Refusal.unknown("campaigns.unknown"))
        .form();
  }

  /** It asks for photos or files. */
  public boolean asksForFiles(String id, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    return questions(id).stream().anyMatch(AnswerTable::isOfFiles);
  }

  private static boolean isOfFiles(AskedQuestion question) {
    return question.telling() == AskedQuestion.Telling.FILES;
  }

  private List<AskedQuestion> questions(String id) {
    return List.copyOf(
        forms.questions(Long.parseLong(campaigns.begun(id).edition())).all().values());
  }

  /**
   * Hands over every line, in the order of the numbers; none of them is kept in memory.
   *
   * @param language in which choices are read; null for their names
   */
  public void each(String id, String language, Consumer<AnswerLine> reader, By by) {
    by.actor().require(Right.ASK_PEOPLE);
    var questions = questions(id);
    String after = null;
    do {
      var page = campaigns.responses(id, after, by);
      page.rows().forEach(it -> reader.accept(line(questions, it, language)));
      after = page.next();
      em.clear();
    } while (after != null);
  }

  private AnswerLine line(List<AskedQuestion> questions, ResponseRow response, String language) {
    var answers = AnswerPaths.read(response.answers());
    var withFiles =
        questions.stream()
            .filter(AnswerTable::isOfFiles)
            .flatMap(it -> AnswerPaths.at(answers, it.path()))
            .findAny()
            .isPresent();
    var files = withFiles ? evidence.of("response " + response.id()) : List.<FileRow>of();
    return new AnswerLine(
        response,
        cells(questions, answers, language),
        files.stream().filter(FileRow::clean).map(FileRow::id).toList());
  }

  private static List<String> cells(
      List<AskedQuestion> questions, JsonObject answers, String language) {
    return questions.stream()
        .map(
            it ->
                AnswerPaths.at(answers, it.path())
                    .map(value -> language == null ? value : it.told(value, language))
                    .collect(Collectors.joining("\uff1b")))
        .toList();
  }
}
