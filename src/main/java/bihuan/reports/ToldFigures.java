package bihuan.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import bihuan.Batches;
import bihuan.Rate;
import bihuan.plan.MeasureFinding;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What may be told of issues outside the office: those handed to units, by the month of handing
 * out, once it is over, and never fewer than five together. Where the whole beside its parts would
 * tell of fewer than five, the whole is held back.
 *
 * @param last the last month that is told
 */
public record ToldFigures(List<IssueMonth> all, YearMonth last) {

  private static final int MONTHS = 6;

  /** How many were found; null where it is held back. */
  public Integer getFound() {
    var whole = batches(all, IssueMonth::handed).all();
    var parts =
        perMeasure().values().stream().mapToInt(it -> batches(it, IssueMonth::handed).all()).sum();
    return Rate.tellsApart(parts, whole) ? whole : null;
  }

  /** How many were closed; null where they, or those still open, are too few. */
  public Integer getPutRight() {
    var found = getFound();
    var closed = batches(all, IssueMonth::closed).all();
    return found != null && closed <= found && Rate.tellsApart(closed, found) ? closed : null;
  }

  /** How many are not closed yet; null likewise. */
  public Integer getInHand() {
    var closed = getPutRight();
    return closed == null ? null : getFound() - closed;
  }

  /**
   * How many changed something for everyone; null where they, or the other closed ones, are few.
   */
  public Integer getImproved() {
    var closed = getPutRight();
    var improved = batches(all, IssueMonth::improved).all();
    return closed != null
            && improved <= closed
            && Rate.tellsApart(improved, closed)
            && Rate.tellsApart(improved, getFound())
        ? improved
        : null;
  }

  /**
   * The last six months that are told, oldest first. How many were closed is held back in all of
   * them where the end of one would tell of fewer than five that were still open.
   */
  public List<MonthCounts> getMonths() {
    var handed = batches(all, IssueMonth::handed);
    var closed = batches(all, IssueMonth::closed);
    var months =
        Stream.iterate(last.minusMonths(MONTHS - 1L), it -> it.plusMonths(1))
            .limit(MONTHS)
            .toList();
    var tellsOpen =
        Stream.concat(Stream.of(months.get(0).minusMonths(1)), months.stream())
            .allMatch(it -> tellsNoFew(closed.until(it), handed.until(it)));
    return months.stream()
        .map(
            it -> new MonthCounts(it, found(handed, it), tellsOpen ? closed.between(it, it) : null))
        .toList();
  }

  private static boolean tellsNoFew(int closed, int handed) {
    return closed == handed || Rate.tells(Math.abs(handed - closed));
  }

  private Integer found(Batches handed, YearMonth month) {
    var whole = handed.between(month, month);
    var parts = handedOut(month, month).values().stream().mapToInt(it -> it).sum();
    return Rate.tellsApart(parts, whole) ? whole : null;
  }

  /** How many were handed out and are told with these months, per number of a measure. */
  Map<Integer, Integer> handedOut(YearMonth from, YearMonth until) {
    var told = new TreeMap<Integer, Integer>();
    perMeasure()
        .forEach(
            (measure, months) ->
                told.put(measure, batches(months, IssueMonth::handed).between(from, until)));
    return told;
  }

  /** What may be told of each measure, per its number. */
  Map<Integer, MeasureFinding> findings() {
    return perMeasure().entrySet().stream()
        .filter(it -> it.getKey() > 0)
        .collect(
            toMap(
                Map.Entry::getKey,
                it ->
                    MeasureFinding.told(
                        batches(it.getValue(), IssueMonth::handed).all(),
                        batches(it.getValue(), IssueMonth::closed).all())));
  }

  private Map<Integer, List<IssueMonth>> perMeasure() {
    return all.stream().collect(groupingBy(IssueMonth::measure));
  }

  private Batches batches(Collection<IssueMonth> months, ToIntFunction<IssueMonth> cases) {
    var perMonth = new TreeMap<YearMonth, Integer>();
    months.forEach(it -> perMonth.merge(it.month(), cases.applyAsInt(it), Integer::sum));
    return new Batches(perMonth, last);
  }
}
