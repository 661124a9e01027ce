package bihuan.campaigns;

import bihuan.campaigns.answers.AnswerPaths;
import bihuan.campaigns.answers.AskedQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;

/** One person's answers as people read them: each question that was answered, and the answer. */
@ApplicationScoped
@Transactional
public class ToldAnswers {

  private static final String ENDS = "?:\uff1f\uff1a";

  @Inject Campaigns campaigns;
  @Inject CampaignForms forms;

  /**
   * @param answers as canonical JSON
   * @param language in which labels are read
   */
  public List<String> lines(String campaign, String answers, String language) {
    return lines(campaigns.get(campaign), AnswerPaths.read(answers), language);
  }

  List<String> lines(Campaign campaign, JsonObject answers, String language) {
    return forms.of(campaign.edition()).questions().all().values().stream()
        .map(it -> line(it, answers, language))
        .filter(it -> !it.isEmpty())
        .toList();
  }

  /** What ends in a sign of its own needs no colon. */
  private static String asked(String label) {
    var ends = label.isEmpty() || ENDS.indexOf(label.charAt(label.length() - 1)) >= 0;
    return ends ? label + " " : label + "\uff1a";
  }

  private static String line(AskedQuestion question, JsonObject answers, String language) {
    var said =
        AnswerPaths.at(answers, question.path())
            .map(it -> question.said(it, language))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("\uff1b"));
    return said.isEmpty() ? "" : asked(question.label(language)) + said;
  }
}
