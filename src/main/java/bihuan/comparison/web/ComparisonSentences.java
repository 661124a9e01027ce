package bihuan.comparison.web;

import bihuan.catalogue.Channel;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.web.ProcessNames;
import bihuan.comparison.Deviation;
import bihuan.comparison.JourneyTrouble;
import bihuan.comparison.Praise;
import bihuan.web.Phrases;
import bihuan.web.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in one language what a journey tells: the reader's on a page, the house's in an issue. */
public final class ComparisonSentences {

  private final ResourceBundle words;

  public ComparisonSentences(Locale language) {
    this.words = Words.in(language);
  }

  /** What is to be put right, as one line. */
  public String trouble(JourneyTrouble trouble, EditionView edition) {
    return Phrases.of(
        words,
        "comparison.trouble." + trouble.what(),
        step(trouble.step(), edition),
        promised(trouble),
        lived(trouble));
  }

  /** What was better than promised, as one line. */
  public String praise(Praise praise, EditionView edition) {
    var time = praise.span() != null;
    return Phrases.of(
        words,
        "comparison.praise." + praise.what(),
        step(praise.step(), edition),
        time
            ? ProcessNames.limit(praise.promised(), praise.span(), words)
            : plain(praise.promised()),
        time ? days(praise.lived()) : plain(praise.lived()));
  }

  /** The step's name; the service's for the whole. */
  public String step(int number, EditionView edition) {
    return edition
        .step(number)
        .map(it -> named(it.name(), it.english()))
        .orElseGet(() -> service(edition));
  }

  public String service(EditionView edition) {
    return named(edition.name(), edition.english());
  }

  /** So many days. */
  public String days(BigDecimal days) {
    if (days == null) {
      return words.getString("comparison.days.none");
    }
    return days.signum() == 0
        ? words.getString("comparison.days.same")
        : Phrases.of(words, "comparison.days", plain(days));
  }

  /**
   * The same, where it may be that only so much is known of it.
   *
   * @param atLeast null where days are known
   */
  public String days(BigDecimal days, BigDecimal atLeast) {
    return atLeast == null
        ? days(days)
        : Phrases.of(words, "comparison.days.atLeast", days(atLeast));
  }

  private String promised(JourneyTrouble trouble) {
    return switch (trouble.what()) {
      case TIME -> ProcessNames.limit(trouble.promised(), trouble.span(), words);
      case CHANNEL -> words.getString("Channel." + Channel.valueOf(trouble.details()));
      default -> plain(trouble.promised());
    };
  }

  private String lived(JourneyTrouble trouble) {
    if (trouble.what() != Deviation.TIME) {
      return plain(trouble.lived());
    }
    return trouble.open() ? days(null, trouble.lived()) : days(trouble.lived());
  }

  private String named(String chinese, String english) {
    var isEnglish = Locale.ENGLISH.getLanguage().equals(words.getLocale().getLanguage());
    return isEnglish && english != null && !english.isEmpty() ? english : chinese;
  }

  private static String plain(BigDecimal figure) {
    return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
  }
}
