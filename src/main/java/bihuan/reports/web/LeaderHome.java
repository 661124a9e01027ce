package bihuan.reports.web;

import bihuan.figures.LatestRates;
import bihuan.figures.LoopRate;
import bihuan.lists.IssueFilter;
import bihuan.lists.Preset;
import bihuan.lists.web.Column;
import bihuan.reports.LatestFigures;
import bihuan.reports.MonthCounts;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * The home of the city's leaders: three rates of months that are over, the last months, what was
 * raised, and what is open longest.
 */
@Named
@RequestScoped
public class LeaderHome implements Home {

  private static final int HIGHEST = 96;

  @Inject HomeContent content;
  @Inject LatestFigures figures;
  @Inject LatestRates latest;
  @Inject PageWords say;

  /** A month in the chart, with its bars' heights of {@value #HIGHEST}. */
  public record Bar(
      String month, String found, String closed, long foundHeight, long closedHeight) {}

  @Override
  public void lay() {
    var rates = latest.told();
    content.rate("responded", rates.of(LoopRate.RESPONDED));
    content.rate("solved", rates.of(LoopRate.SOLVED));
    content.rate("satisfied", rates.of(LoopRate.SATISFIED));
    content.rate("unreached", rates.of(LoopRate.NOT_REACHED));
    content.rate("leftOut", rates.of(LoopRate.LEFT_OUT));
    content.papers();
    content.heap(
        "raised",
        IssueFilter.of(Preset.MAJOR),
        HomeContent.TEN,
        "/lists/issues.xhtml?pick=MAJOR",
        Column.LEAD,
        Column.STAGE,
        Column.DUE);
    content.heap(
        "worst",
        IssueFilter.of(Preset.LONGEST),
        HomeContent.TEN,
        "/lists/issues.xhtml?pick=LONGEST",
        Column.LEAD,
        Column.STAGE,
        Column.IN_HAND,
        Column.DUE);
  }

  /** The last months. */
  public List<Bar> getBars() {
    var months = figures.latest().told().getMonths();
    var most = months.stream().mapToLong(it -> Math.max(found(it), closed(it))).max().orElse(0);
    return months.stream()
        .map(
            it ->
                new Bar(
                    say.words("reports.month", it.month().getMonthValue()),
                    shown(found(it)),
                    shown(closed(it)),
                    height(found(it), most),
                    height(closed(it), most)))
        .toList();
  }

  /** None and too few look the same. */
  private static String shown(int counted) {
    return counted == 0 ? "–" : String.valueOf(counted);
  }

  private static int found(MonthCounts month) {
    return month.found() == null ? 0 : month.found();
  }

  private static int closed(MonthCounts month) {
    return month.closed() == null ? 0 : month.closed();
  }

  private static long height(long counted, long most) {
    return most == 0 ? 0 : counted * HIGHEST / most;
  }
}
