package bihuan.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import bihuan.Page;
import bihuan.Rate;
import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.figures.FigureCase.Count;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.loop.Visibility;
import bihuan.parties.Units;
import bihuan.promises.Months;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How well the loop does, for the office: each figure beside the months before, by unit, and the
 * issues behind it. Whoever else reads figures reads what is told of months that are over.
 */
@ApplicationScoped
@Transactional
public class Figures {

  /** Issues of one page. */
  public static final int PAGE = 20;

  private static final String SUMS =
      """
      select month_no, figure_name, took_days, sum(part_count), sum(whole_count), sum(left_count) from figure_cell
      where month_no between ?1 and ?2%s
      group by month_no, figure_name, took_days
      """;

  private static final String SUMS_BY_UNIT =
      """
      select unit_code, figure_name, took_days, sum(part_count), sum(whole_count), sum(left_count) from figure_cell
      where month_no between ?1 and ?2 and figure_name = ?4 and unit_code <> ''%s
      group by unit_code, figure_name, took_days
      """;

  private static final String BEHIND =
      """
      select distinct issue_no from figure_case
      where figure_name = ?4 and month_no between ?1 and ?2 and counted in (%s)%s and issue_no > ?6
      order by issue_no
      """;

  private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{6,9}");

  @PersistenceContext EntityManager em;

  @Inject IssueLists lists;
  @Inject Units units;
  @Inject LatestRates rates;

  /** Which of the issues behind a figure. */
  public enum Side {
    PART(Count.PART),
    REST(Count.REST),
    WHOLE(Count.PART, Count.REST),
    LEFT_OUT(Count.LEFT_OUT);

    private final Set<Count> counts;

    Side(Count first, Count... others) {
      this.counts = EnumSet.of(first, others);
    }

    private String quoted() {
      return String.join(", ", counts.stream().map(it -> "'" + it + "'").toList());
    }
  }

  /**
   * @param ranked the unit is measured beside the others; courts, procuratorates, bodies under
   *     central management and utilities are not
   */
  public record UnitLine(String unit, boolean ranked, FigureLine line) {}

  /** A figure of one month. */
  public record MonthLine(YearMonth month, FigureLine line) {}

  private record Row(Object key, Figure figure, FigureSum sum) {

    static Row of(Object[] it) {
      var figure = Figure.valueOf((String) it[1]);
      var whole = number(it[4]);
      var days =
          figure.isInDays() ? Map.of(((Number) it[2]).intValue(), whole) : Map.<Integer, Long>of();
      return new Row(it[0], figure, new FigureSum(number(it[3]), whole, number(it[5]), days));
    }

    YearMonth month() {
      return FigureCases.month(key);
    }

    private static long number(Object counted) {
      return ((Number) counted).longValue();
    }
  }

  /**
   * A rate as it is told outside the office.
   *
   * @param percent whole, so that nobody reckons how many there are; null where it is held back
   */
  public record ToldLine(LoopRate rate, BigDecimal percent) {}

  /** Of the whole city and all months that are over, for whoever answers for it. */
  public List<ToldLine> told(By reader) {
    reader.actor().require(Right.READ_TOLD_FIGURES);
    var told = rates.told();
    return Stream.of(LoopRate.values())
        .map(it -> new ToldLine(it, told.of(it).map(Figures::inWhole).orElse(null)))
        .toList();
  }

  private static BigDecimal inWhole(Rate rate) {
    return rate.getPercent().setScale(0, RoundingMode.HALF_UP);
  }

  /** Every figure, in its order. */
  public List<FigureLine> lines(FigureQuestion question, By reader) {
    require(reader);
    var rows = rows(question);
    return Stream.of(Figure.values()).map(it -> line(it, question, rows)).toList();
  }

  public FigureLine line(Figure figure, FigureQuestion question, By reader) {
    require(reader);
    return line(figure, question, rows(question));
  }

  /** The months of the period, one by one, each beside the one before. */
  public List<MonthLine> months(Figure figure, FigureQuestion question, By reader) {
    require(reader);
    var rows = rows(question);
    return question.months().each().stream()
        .map(it -> new FigureQuestion(new Months(it, it), question.unit(), question.district()))
        .map(it -> new MonthLine(it.months().from(), line(figure, it, rows)))
        .toList();
  }

  private static FigureLine line(Figure figure, FigureQuestion question, List<Row> rows) {
    return FigureLine.of(
        figure, sum(figure, question.months(), rows), sum(figure, question.before(), rows));
  }

  private static FigureSum sum(Figure figure, Months months, List<Row> rows) {
    var of = looked(figure, months);
    return rows.stream()
        .filter(it -> it.figure() == figure)
        .filter(it -> !it.month().isBefore(of.from()) && !it.month().isAfter(of.until()))
        .map(Row::sum)
        .reduce(FigureSum.NONE, FigureSum::plus);
  }

  /** The months it looks at: what comes back is asked of those closed in the months before. */
  private static Months looked(Figure figure, Months months) {
    return figure.lag() == 0
        ? months
        : new Months(months.from().minusMonths(figure.lag()), months.from().minusMonths(1));
  }

  /** All that is needed for a period and the one before, with what these look back to. */
  private List<Row> rows(FigureQuestion question) {
    var first = question.before().from().minusMonths(Figure.REBOUND_MONTHS);
    var query = em.createNativeQuery(SUMS.formatted(narrowed(question)));
    return rows(narrow(query, question, new Period(first, question.months().until())));
  }

  private static List<Row> rows(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(it -> Row.of((Object[]) it)).toList();
  }

  /**
   * Of every unit that has a case: the city's own by how they do, the best first and those with too
   * few behind; then the others, which are measured but not ranked.
   */
  public List<UnitLine> units(Figure figure, FigureQuestion question, By reader) {
    require(reader);
    var everywhere = new FigureQuestion(question.months(), null, question.district());
    var now = byUnit(figure, everywhere, looked(figure, everywhere.months()));
    var before = byUnit(figure, everywhere, looked(figure, everywhere.before()));
    return now.entrySet().stream()
        .map(
            it ->
                new UnitLine(
                    it.getKey(),
                    units.find(it.getKey()).filter(unit -> unit.kind().isShownCards()).isPresent(),
                    FigureLine.of(
                        figure, it.getValue(), before.getOrDefault(it.getKey(), FigureSum.NONE))))
        .sorted(inOrder(figure))
        .toList();
  }

  private static Comparator<UnitLine> inOrder(Figure figure) {
    var bestFirst =
        figure.isBetter(1)
            ? Comparator.<BigDecimal>reverseOrder()
            : Comparator.<BigDecimal>naturalOrder();
    var byValue =
        Comparator.comparing((UnitLine it) -> it.line().value(), Comparator.nullsLast(bestFirst));
    return Comparator.comparing((UnitLine it) -> !it.ranked())
        .thenComparing((one, other) -> one.ranked() ? byValue.compare(one, other) : 0)
        .thenComparing(UnitLine::unit);
  }

  private Map<String, FigureSum> byUnit(Figure figure, FigureQuestion question, Months months) {
    var query = em.createNativeQuery(SUMS_BY_UNIT.formatted(narrowed(question)));
    query.setParameter(4, figure.name());
    return rows(narrow(query, question, new Period(months.from(), months.until()))).stream()
        .collect(
            groupingBy(
                it -> (String) it.key(), reducing(FigureSum.NONE, Row::sum, FigureSum::plus)));
  }

  /**
   * The issues behind a figure, by number; for the office alone.
   *
   * @param after where the page before ended; null for the first
   */
  public Page<IssueRow> behind(
      Figure figure, Side side, FigureQuestion question, String after, By reader) {
    require(reader);
    var months = looked(figure, question.months());
    var query = em.createNativeQuery(BEHIND.formatted(side.quoted(), narrowed(question)));
    query.setParameter(4, figure.name());
    query.setParameter(6, after(after));
    query.setMaxResults(PAGE + 1);
    List<?> found =
        narrow(query, question, new Period(months.from(), months.until())).getResultList();
    var numbers = found.stream().map(it -> new IssueNumber((String) it)).toList();
    var shown = numbers.subList(0, Math.min(PAGE, numbers.size()));
    return new Page<>(
        lists.of(shown, reader.actor(), reader.at()),
        numbers.size() > PAGE ? shown.get(PAGE - 1).value() : null);
  }

  private static String after(String number) {
    if (Signs.isMissing(number)) {
      return "";
    }
    if (!NUMBER.matcher(number).matches()) {
      throw Refusal.invalid("figures.noPlace", number).at("after");
    }
    return number;
  }

  private record Period(YearMonth from, YearMonth until) {}

  private static String narrowed(FigureQuestion question) {
    return (question.unit() == null ? "" : " and unit_code = ?3")
        + (question.district() == null ? "" : " and district = ?5");
  }

  private static Query narrow(Query query, FigureQuestion question, Period period) {
    query.setParameter(1, FigureCases.number(period.from()));
    query.setParameter(2, FigureCases.number(period.until()));
    if (question.unit() != null) {
      query.setParameter(3, question.unit());
    }
    if (question.district() != null) {
      query.setParameter(5, question.district().code());
    }
    return query;
  }

  /** Reads every figure as it stands, by their own part in the office. */
  public static boolean isExact(Actor reader) {
    return reader.may(Right.OPEN_FIGURES) && Visibility.inLists(reader) == Visibility.OFFICE;
  }

  private static void require(By reader) {
    if (!isExact(reader.actor())) {
      throw Refusal.forbidden("Right.OPEN_FIGURES");
    }
  }
}
