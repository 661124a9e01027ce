package bihuan.comparison.web;

import bihuan.catalogue.EditionView;
import bihuan.catalogue.web.ProcessNames;
import bihuan.comparison.Fulfilment;
import bihuan.comparison.JourneyComparison;
import bihuan.comparison.JourneyTrouble;
import bihuan.comparison.Praise;
import bihuan.comparison.StepComparison;
import bihuan.comparison.StepState;
import bihuan.parties.web.UnitNames;
import bihuan.web.Language;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws journeys and says what they tell, in the reader's language ({@code #{pictures…}}). */
@Named
@RequestScoped
public class JourneyPictures {

  private static final int WIDTH = 340;
  private static final int LEFT = 10;
  private static final int ROW = 54;
  private static final int LEAST = 6;

  @Inject ProcessNames processNames;
  @Inject UnitNames unitNames;
  @Inject PageWords say;
  @Inject Language language;

  /** Two lines through the steps: as promised, and as lived; each goes on where it was. */
  public List<JourneyPictureRow> rows(JourneyComparison compared) {
    var scale = scale(compared.steps());
    var rows = new ArrayList<JourneyPictureRow>();
    var promisedAt = 0.0;
    var livedAt = 0.0;
    for (var it : compared.steps()) {
      var promised = promisedDays(it);
      var lived = livedDays(it);
      rows.add(
          new JourneyPictureRow(
              it.promised().number(),
              unitNames.of(it.promised().name(), it.promised().english()),
              processNames.limit(it.promised().amount(), it.promised().span()),
              lived(it),
              isDrawn(it) ? look(it.time()) : "",
              rows.size() * ROW,
              x(promisedAt, scale),
              isPromised(it) ? width(promised, scale) : 0,
              x(livedAt, scale),
              isDrawn(it) ? width(lived, scale) : 0));
      promisedAt += promised;
      livedAt += lived;
    }
    return rows;
  }

  public int height(JourneyComparison compared) {
    return compared.steps().size() * ROW;
  }

  /** So many days, in words. */
  public String days(BigDecimal days) {
    return sentences().days(days);
  }

  /**
   * The same, where it may be that only so much is known of it.
   *
   * @param atLeast null where days are known
   */
  public String days(BigDecimal days, BigDecimal atLeast) {
    return sentences().days(days, atLeast);
  }

  /** How far a step went and what it took. */
  public String lived(StepComparison step) {
    return isDrawn(step) ? days(step.days(), step.atLeast()) : say.it(step.lived().state());
  }

  public String look(Fulfilment measured) {
    return measured == null ? "" : measured.name().toLowerCase(Locale.ROOT);
  }

  public boolean isSkipped(StepComparison step) {
    return step.lived().state() == StepState.SKIPPED;
  }

  public String service(EditionView edition) {
    return sentences().service(edition);
  }

  /** What is to be put right, as one line. */
  public String trouble(JourneyTrouble trouble, EditionView edition) {
    return sentences().trouble(trouble, edition);
  }

  /** What was better than promised, as one line. */
  public String praise(Praise praise, EditionView edition) {
    return sentences().praise(praise, edition);
  }

  /** The step's name; the service's for the whole. */
  public String step(int number, EditionView edition) {
    return sentences().step(number, edition);
  }

  private ComparisonSentences sentences() {
    return new ComparisonSentences(language.getLocale());
  }

  private static boolean isPromised(StepComparison step) {
    return switch (step.promised().span()) {
      case WORKING_DAYS, NATURAL_DAYS, INSTANT, SAME_DAY -> true;
      default -> false;
    };
  }

  private static double promisedDays(StepComparison step) {
    return step.promised().amount() == null ? 0 : step.promised().amount().doubleValue();
  }

  private static boolean isDrawn(StepComparison step) {
    return step.days() != null || step.atLeast() != null;
  }

  private static double livedDays(StepComparison step) {
    var days = step.days() == null ? step.atLeast() : step.days();
    return days == null ? 0 : days.doubleValue();
  }

  private static double scale(List<StepComparison> steps) {
    var promised = steps.stream().mapToDouble(JourneyPictures::promisedDays).sum();
    var lived = steps.stream().mapToDouble(JourneyPictures::livedDays).sum();
    return WIDTH / Math.max(1, Math.max(promised, lived));
  }

  private static int x(double days, double scale) {
    return LEFT + (int) Math.min(WIDTH - LEAST, Math.round(days * scale));
  }

  private static int width(double days, double scale) {
    return (int) Math.max(LEAST, Math.round(days * scale));
  }
}
