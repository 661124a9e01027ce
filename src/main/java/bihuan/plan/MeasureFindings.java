package bihuan.plan;

import java.time.YearMonth;
import java.util.Map;

/**
 * What observers found, counted by whoever keeps the issues; the plan only shows it. The office
 * reads it as it stands; everybody else what was handed to units, when the month is over and five
 * can be told together.
 */
public interface MeasureFindings {

  /** Per number of a measure, for the office; measures without issues are left out. */
  Map<Integer, MeasureFinding> perMeasure();

  /**
   * How many issues were filed in these months, the first and the last among them, per number of a
   * measure, for the office; measures without are left out.
   */
  Map<Integer, Integer> filed(YearMonth from, YearMonth until);

  /**
   * How many issues were handed to units and are told with these months, per number of a measure.
   *
   * @param last the last month that may be told
   */
  Map<Integer, Integer> handedOut(YearMonth from, YearMonth until, YearMonth last);

  /**
   * What may be told of each measure, per its number; measures of which nothing is are left out.
   *
   * @param last the last month that may be told
   */
  Map<Integer, MeasureFinding> told(YearMonth last);
}
