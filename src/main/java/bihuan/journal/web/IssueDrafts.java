package bihuan.journal.web;

import bihuan.Require;
import bihuan.comparison.Deviation;
import bihuan.comparison.JourneyTrouble;
import bihuan.comparison.web.ComparisonSentences;
import bihuan.journal.IssueDraft;
import bihuan.journal.JourneyView;
import bihuan.vault.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills a trouble in as the issue it may become. What the house puts into words stays in the
 * house's language, whatever its observer reads: units work with it. What the observer wrote stays
 * as it is.
 */
@ApplicationScoped
class IssueDrafts {

  private static final int LONGEST_TITLE = 120;

  private static final ComparisonSentences OF_THE_HOUSE =
      new ComparisonSentences(Locale.SIMPLIFIED_CHINESE);

  /** Confidential, with the first measure the service serves and the photos of the step. */
  IssueDraft told(JourneyView journey, JourneyTrouble trouble) {
    var line = OF_THE_HOUSE.trouble(trouble, journey.edition());
    return new IssueDraft(
        shortened(line),
        fact(journey, trouble, line),
        "",
        trouble.kind(),
        Secrecy.DEFAULT,
        journey.edition().measures().stream().findFirst().orElse(0),
        Set.copyOf(journey.photoIdsAt(trouble.step())));
  }

  private static String fact(JourneyView journey, JourneyTrouble trouble, String line) {
    var documents = trouble.what() == Deviation.DOCUMENTS ? trouble.details() : "";
    return Stream.of(line, documents, journey.wordsAt(trouble.step()))
        .filter(it -> !it.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String shortened(String text) {
    return Require.length(text) > LONGEST_TITLE
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "\u2026"
        : text;
  }
}
