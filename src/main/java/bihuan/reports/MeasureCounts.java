package bihuan.reports;

import static java.util.stream.Collectors.toMap;

import bihuan.plan.MeasureFinding;
import bihuan.plan.MeasureFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;

/** Lets the plan show what was found about each measure. */
@ApplicationScoped
class MeasureCounts implements MeasureFindings {

  @Inject LatestFigures figures;

  @Override
  public Map<Integer, MeasureFinding> perMeasure() {
    return figures.latest().measures();
  }

  @Override
  public Map<Integer, Integer> filed(YearMonth from, YearMonth until) {
    return figures.latest().filed().subMap(from, true, until, true).values().stream()
        .flatMap(it -> it.entrySet().stream())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
  }

  @Override
  public Map<Integer, Integer> handedOut(YearMonth from, YearMonth until, YearMonth last) {
    return new ToldFigures(figures.latest().told().all(), last).handedOut(from, until);
  }

  @Override
  public Map<Integer, MeasureFinding> told(YearMonth last) {
    return new ToldFigures(figures.latest().told().all(), last).findings();
  }
}
