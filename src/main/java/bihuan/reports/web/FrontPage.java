package bihuan.reports.web;

import bihuan.openness.ClearedCase;
import bihuan.openness.ClearedCases;
import bihuan.reports.CityFigures;
import bihuan.reports.LatestFigures;
import bihuan.reports.ToldFigures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** index.xhtml: what everybody may know. */
@Named
@RequestScoped
public class FrontPage {

  private static final int CASES = 6;

  @Inject LatestFigures figures;
  @Inject ClearedCases cases;

  private List<ClearedCase> latest;

  public CityFigures getFigures() {
    return figures.latest();
  }

  /** What was found and what became of it, as everybody may read it. */
  public ToldFigures getTold() {
    return figures.latest().told();
  }

  /** What was put right and cleared, the latest first. */
  public List<ClearedCase> getCases() {
    if (latest == null) {
      latest = cases.latest(CASES);
    }
    return latest;
  }
}
