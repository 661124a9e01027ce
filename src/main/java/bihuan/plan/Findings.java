package bihuan.plan;

import java.util.Map;

/** What observers found, counted by whoever keeps the issues; the plan only shows it. */
public interface Findings {

  /** Per number of a measure; measures without issues are left out. */
  Map<Integer, Finding> perMeasure();
}
