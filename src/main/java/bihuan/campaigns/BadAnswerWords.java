package bihuan.campaigns;

import bihuan.catalogue.Processes;
import bihuan.forms.FormLanguage;
import bihuan.forms.expressions.Judgement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What an issue says that a bad answer opened: each question that was answered, and the answer, in
 * Chinese.
 */
@ApplicationScoped
class BadAnswerWords {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_FACT = 4000;

  @Inject Processes processes;
  @Inject ToldAnswers told;

  String title(Campaign campaign, AskingPlace place) {
    var about = place.process().isEmpty() ? "" : processes.nameOf(place.process()) + "\uff1a";
    return cut(about + campaign.title().zh(), LONGEST_TITLE);
  }

  String fact(Campaign campaign, Judgement judgement) {
    return cut(
        String.join("\n", told.lines(campaign, judgement.answers(), FormLanguage.CHINESE)),
        LONGEST_FACT);
  }

  private static String cut(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "\u2026";
  }
}
