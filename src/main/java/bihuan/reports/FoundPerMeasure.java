package bihuan.reports;

import bihuan.plan.Finding;
import bihuan.plan.Findings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Lets the plan show what was found about each measure. */
@ApplicationScoped
public class FoundPerMeasure implements Findings {

  @Inject Figures figures;

  @Override
  public Map<Integer, Finding> perMeasure() {
    return figures.latest().measures();
  }
}
