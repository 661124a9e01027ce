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

  private static String line(AskedQuestion question, JsonObject answers, String language) {
    var said =
        AnswerPaths.at(answers, question.path())
            .map(it -> question.said(it, language))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining("\uff1b"));
    return said.isEmpty() ? "" : question.label(language) + "\uff1a" + said;
  }
}
