package bihuan.campaigns.web;

import bihuan.campaigns.ToldAnswers;
import bihuan.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What one person answered, as people read it. */
@Named
@RequestScoped
public class AnswerLines {

  @Inject ToldAnswers told;
  @Inject Language language;

  /** A line for each question that was answered. */
  public List<String> of(String campaign, String answers) {
    return told.lines(campaign, answers, language.getTag());
  }
}
