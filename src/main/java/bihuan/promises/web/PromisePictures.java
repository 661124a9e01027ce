package bihuan.promises.web;

import static java.util.stream.Collectors.joining;

import bihuan.Rate;
import bihuan.catalogue.Processes;
import bihuan.catalogue.PromiseRow;
import bihuan.catalogue.Span;
import bihuan.city.District;
import bihuan.parties.web.UnitNames;
import bihuan.promises.CountedJourneyRow;
import bihuan.promises.PromiseFigures;
import bihuan.promises.PromiseLine;
import bihuan.promises.PromiseStepLine;
import bihuan.promises.PromiseView;
import bihuan.promises.Spread;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws and says what journeys add up to, in the reader's language ({@code #{promised…}}). */
@Named
@RequestScoped
public class PromisePictures {

  /** A lane of a table: the promise ends in its middle. */
  private static final int SHORT = 120;

  private static final int WIDE = 344;
  private static final int ROW = 60;

  private static final int TREND_HEIGHT = 120;

  @Inject Processes processes;
  @Inject PageWords say;
  @Inject UnitNames unitNames;
  @Inject PromiseFilter filter;

  /**
   * A month in words.
   *
   * @param iso 2026-11
   */
  public String month(String iso) {
    return say.month(YearMonth.parse(iso));
  }

  /** What a part of the journeys is: a month, a channel, a district. */
  public String part(Object of) {
    return of instanceof Enum<?> || of instanceof District ? say.it(of) : month(of.toString());
  }

  /** So many days, in words: on the same day, 2.5 days. */
  public String days(BigDecimal days) {
    if (days == null) {
      return say.words("promises.none.time");
    }
    if (days.signum() == 0) {
      return say.words("promises.days.same");
    }
    var one = days.compareTo(BigDecimal.ONE) == 0 ? ".one" : "";
    return say.words("promises.days" + one, days.toPlainString());
  }

  /** How long a journey took, as far as that is known. */
  public String days(CountedJourneyRow row) {
    return row.atLeast() == null
        ? days(row.days())
        : say.words("promises.days.atLeast", days(row.atLeast()));
  }

  /** Median and quartiles of days, in words. */
  public String spread(Spread days) {
    return days == null
        ? say.words("promises.few")
        : isPoint(days)
            ? days(days.median())
            : say.words("promises.spread", days(days.median()), range(days));
  }

  public String range(Spread spread) {
    return spread.lower().toPlainString() + "–" + spread.upper().toPlainString();
  }

  /** That there are too few to tell, and for the office how few. */
  public String few(PromiseFigures figures) {
    return figures.journeys() == null
        ? say.words("promises.few")
        : say.words("promises.only", figures.journeys());
  }

  /** Hours of work, in words; empty where too few are known. */
  public String hours(Spread hours) {
    return hours == null
        ? ""
        : say.words(
            isPoint(hours) ? "promises.hours" : "promises.hours.spread",
            hours.median().toPlainString(),
            range(hours));
  }

  /** A share in per cent, with what it is a share of. */
  public String share(Rate rate) {
    if (rate == null) {
      return say.words("promises.few");
    }
    return filter.isExact()
        ? say.words("promises.share", rate.getPercent())
        : say.words("promises.inTen", rate.part());
  }

  /** What a share is a share of, and how many journeys it cannot tell of. */
  public String of(Rate rate, Integer unmeasured) {
    return Stream.of(
            of(rate), unmeasured == null ? "" : say.words("promises.unmeasured", unmeasured))
        .filter(it -> !it.isEmpty())
        .collect(joining(" · "));
  }

  public String of(Rate rate) {
    return rate == null || !filter.isExact()
        ? ""
        : say.words("promises.of", rate.part(), rate.whole());
  }

  public String look(PromiseFigures figures, PromiseRow promise) {
    return look(figures.days(), promise.span(), promise.amount());
  }

  public String look(PromiseStepLine line) {
    return look(line.figures().days(), line.step().span(), line.step().amount());
  }

  public String look(CountedJourneyRow row) {
    return row.kept() == null ? "" : row.kept() ? "kept" : "broken";
  }

  /** The step where most time is lost, in words; empty where there is none. */
  public String step(PromiseLine line) {
    return line.lostAt() == null
        ? ""
        : processes
            .edition(line.process(), line.edition())
            .step(line.lostAt())
            .map(it -> it.number() + " " + unitNames.of(it.name(), it.english()))
            .orElse("");
  }

  /** One promise beside what was experienced, for a row of a table. */
  public PromiseLane lane(PromiseRow promise, PromiseFigures figures) {
    var scale =
        promise.amount() == null || promise.amount().signum() == 0
            ? 0
            : SHORT / 2 / promise.amount().doubleValue();
    return lane("", "", look(figures, promise), 0, scale, SHORT - 2, promise.amount(), figures);
  }

  /** Every step under the other on one scale of days. */
  public List<PromiseLane> lanes(PromiseView view) {
    var scale = WIDE / Math.max(1, most(view));
    var lanes = new ArrayList<PromiseLane>();
    for (var it : view.steps()) {
      lanes.add(lane(it, lanes.size() * ROW, scale));
    }
    return lanes;
  }

  public int height(PromiseView view) {
    return view.steps().size() * ROW;
  }

  /** The medians of the months, from the bottom; the promise runs across. */
  public Trend trend(PromiseView view) {
    var most =
        Math.max(
            amount(view.line().promise().amount()),
            view.months().stream().mapToDouble(it -> upper(it.figures())).max().orElse(0));
    var scale = TREND_HEIGHT / Math.max(1, most);
    var promise = view.line().promise().amount();
    return new Trend(
        promise == null ? -1 : y(promise, scale),
        filter.months().each().stream().map(it -> dot(it, view, scale)).toList());
  }

  private Dot dot(YearMonth month, PromiseView view, double scale) {
    var name = say.shortMonth(month);
    var year = isFirstOfItsYear(month) ? String.valueOf(month.getYear()) : "";
    return view.months().stream()
        .filter(it -> it.of().equals(month.toString()))
        .findFirst()
        .map(it -> dot(name, year, it.figures(), view.line().promise(), scale))
        .orElseGet(() -> Dot.none(name, year, 0));
  }

  private boolean isFirstOfItsYear(YearMonth month) {
    return month.getMonthValue() == 1 || month.equals(filter.months().from());
  }

  /**
   * Medians over months.
   *
   * @param promised how far down the promise runs; negative where it is not in days
   */
  public record Trend(int promised, List<Dot> dots) {}

  /**
   * A month; places from the top, negative where there are too few journeys.
   *
   * @param name of the month, without its year
   * @param year where it begins, else empty
   */
  public record Dot(
      String name,
      String year,
      int journeys,
      String look,
      String label,
      int upper,
      int median,
      int lower) {

    static Dot none(String name, String year, int journeys) {
      return new Dot(name, year, journeys, "", "", -1, -1, -1);
    }

    public boolean isDrawn() {
      return median >= 0;
    }

    public int getHeight() {
      return Math.max(2, lower - upper);
    }
  }

  private static Dot dot(
      String name, String year, PromiseFigures figures, PromiseRow promise, double scale) {
    var days = figures.days();
    return days == null
        ? Dot.none(name, year, figures.journeys())
        : new Dot(
            name,
            year,
            figures.journeys(),
            look(days, promise.span(), promise.amount()),
            days.median().toPlainString(),
            y(days.upper(), scale),
            y(days.median(), scale),
            y(days.lower(), scale));
  }

  private PromiseLane lane(PromiseStepLine it, int y, double scale) {
    var step = it.step();
    var label = step.number() + " " + unitNames.of(step.name(), step.english());
    var days = it.figures().days();
    return lane(
        label,
        days == null ? few(it.figures()) : spread(days),
        look(days, step.span(), step.amount()),
        y,
        scale,
        WIDE,
        step.amount(),
        it.figures());
  }

  private static PromiseLane lane(
      String label,
      String lived,
      String look,
      int y,
      double scale,
      int end,
      BigDecimal promised,
      PromiseFigures figures) {
    var days = figures.days();
    var drawn = days != null && scale > 0;
    return new PromiseLane(
        label,
        lived,
        look,
        y,
        promised == null || scale == 0 ? -1 : x(promised, scale, end),
        drawn ? x(days.lower(), scale, end) : -1,
        drawn ? x(days.median(), scale, end) : -1,
        drawn ? x(days.upper(), scale, end) : -1);
  }

  /** Half of the journeys took the very same time. */
  private static boolean isPoint(Spread spread) {
    return spread.lower().compareTo(spread.upper()) == 0;
  }

  private static String look(Spread days, Span span, BigDecimal promised) {
    if (days == null || promised == null && span != Span.INSTANT && span != Span.SAME_DAY) {
      return "";
    }
    return days.median().compareTo(promised == null ? BigDecimal.ZERO : promised) <= 0
        ? "kept"
        : "broken";
  }

  private static double most(PromiseView view) {
    return view.steps().stream()
        .flatMap(it -> Stream.of(amount(it.step().amount()), upper(it.figures())))
        .mapToDouble(it -> it)
        .max()
        .orElse(0);
  }

  private static double upper(PromiseFigures figures) {
    return figures.days() == null ? 0 : figures.days().upper().doubleValue();
  }

  private static double amount(BigDecimal promised) {
    return promised == null ? 0 : promised.doubleValue();
  }

  private static int x(BigDecimal days, double scale, int end) {
    return (int) Math.min(end, Math.round(days.doubleValue() * scale));
  }

  private static int y(BigDecimal days, double scale) {
    return TREND_HEIGHT - (int) Math.round(days.doubleValue() * scale);
  }
}
