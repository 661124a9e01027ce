package bihuan.plan;

import java.time.YearMonth;
import java.util.Map;

/** What observers found, counted by whoever keeps the issues; the plan only shows it. */
public interface MeasureFindings {

  /** Per number of a measure; measures without issues are left out. */
  Map<Integer, MeasureFinding> perMeasure();

  /**
   * How many issues were filed in these months, the first and the last among them, per number of a
   * measure; measures without are left out.
   */
  Map<Integer, Integer> filed(YearMonth from, YearMonth until);
}
