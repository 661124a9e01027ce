package bihuan.reports.web;

import bihuan.deadlines.Light;
import bihuan.lists.IssueFilter;
import bihuan.lists.Preset;
import bihuan.reports.LatestFigures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The home of the head of the office: what only they rule on. */
@RequestScoped
class HeadHome implements Home {

  @Inject HomeContent content;
  @Inject LatestFigures figures;

  @Override
  public void lay() {
    inbox("rulings", Preset.MINE_TO_DO);
    content.count("overdue", figures.latest().overdue(), "/lists/inbox.xhtml?light=RED", true);
    inbox("objections", Preset.OBJECTION_WAITING);
    content.papers();
    inbox("extensions", Preset.EXTENSION_WAITING);
    content.toClear();
    content.count("major", IssueFilter.of(Preset.MAJOR), "/lists/issues.xhtml?pick=MAJOR");
    content.ofAllUnits(
        "rulings", IssueFilter.of(Preset.MINE_TO_DO), "/lists/inbox.xhtml?pick=MINE_TO_DO");
    content.ofAllUnits("late", IssueFilter.of(Light.RED), "/lists/inbox.xhtml?light=RED");
  }

  private void inbox(String name, Preset wanted) {
    content.count(name, IssueFilter.of(wanted), "/lists/inbox.xhtml?pick=" + wanted);
  }
}
