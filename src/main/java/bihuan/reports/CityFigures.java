package bihuan.reports;

import bihuan.loop.Stage;
import bihuan.plan.MeasureFinding;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The figures of the whole city at a moment, with what of them is told outside the office.
 *
 * @param stages how many stand at each stage
 * @param measures what was found about each measure
 * @param filed how many issues were filed in each month about each measure
 * @param overdue open and past their due date
 * @param told what everybody may read
 */
public record CityFigures(
    Instant at,
    Map<Stage, Long> stages,
    Map<Integer, MeasureFinding> measures,
    NavigableMap<YearMonth, Map<Integer, Integer>> filed,
    long overdue,
    ToldFigures told,
    Plan plan) {

  /** How far the plan is, by its targets. */
  public record Plan(long measures, long targets, long met) {}

  public long at(Stage stage) {
    return stages.getOrDefault(stage, 0L);
  }
}
