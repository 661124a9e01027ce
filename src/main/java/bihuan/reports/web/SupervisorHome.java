package bihuan.reports.web;

import bihuan.deadlines.Light;
import bihuan.lists.IssueFilter;
import bihuan.lists.Preset;
import bihuan.reports.LatestFigures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The home of supervision: what is late, and what is under supervision. */
@RequestScoped
class SupervisorHome implements Home {

  @Inject HomeContent content;
  @Inject LatestFigures figures;

  @Override
  public void lay() {
    content.count("overdue", figures.latest().overdue(), "/lists/issues.xhtml?light=RED", true);
    content.count(
        "supervised", IssueFilter.of(Preset.SUPERVISED), "/lists/issues.xhtml?pick=SUPERVISED");
    content.count("major", IssueFilter.of(Preset.MAJOR), "/lists/issues.xhtml?pick=MAJOR");
    content.papers();
    content.ofAllUnits("late", IssueFilter.of(Light.RED), "/lists/issues.xhtml?light=RED");
    content.ofAllUnits(
        "supervised", IssueFilter.of(Preset.SUPERVISED), "/lists/issues.xhtml?pick=SUPERVISED");
  }
}
