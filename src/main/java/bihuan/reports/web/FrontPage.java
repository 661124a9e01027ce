package bihuan.reports.web;

import bihuan.openness.ClearedCase;
import bihuan.openness.ClearedCases;
import bihuan.reports.CityFigures;
import bihuan.reports.LatestFigures;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** index.xhtml: what everybody may know. */
@Named
@RequestScoped
public class FrontPage {

  private static final int CASES = 6;
  private static final int TOO_FEW = 5;

  @Inject LatestFigures figures;
  @Inject ClearedCases cases;
  @Inject PageWords say;

  private List<ClearedCase> latest;

  public CityFigures getFigures() {
    return figures.latest();
  }

  /** Never so few that one could be told from the others. */
  public String told(long counted) {
    return counted < TOO_FEW ? say.words("reports.front.few", TOO_FEW) : String.valueOf(counted);
  }

  /** What was put right and cleared, the latest first. */
  public List<ClearedCase> getCases() {
    if (latest == null) {
      latest = cases.latest(CASES);
    }
    return latest;
  }
}
