package bihuan.reports.web;

import bihuan.deadlines.Light;
import bihuan.lessons.Lessons;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.Preset;
import bihuan.lists.web.Column;
import bihuan.loop.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The home of a unit's people: what is late, what is theirs to do. */
@RequestScoped
class UnitHome implements Home {

  @Inject HomeContent content;
  @Inject Lessons lessons;

  @Override
  public void lay() {
    content.count(
        "overdue",
        content.counted(IssueFilter.of(Light.RED)),
        "/lists/issues.xhtml?light=RED",
        true);
    content.count("soon", IssueFilter.of(Light.AMBER), "/lists/issues.xhtml?light=AMBER");
    at("sign", Stage.ASSIGNED);
    at("inHand", Stage.HANDLING);
    at("approve", Stage.UNIT_APPROVAL);
    content.count(
        "lessons",
        lessons.waiting(content.now().actor(), IssueLists.COUNTED),
        "/lessons/lessons.xhtml",
        false);
    content.papers();
    content.heap(
        "todo",
        IssueFilter.of(Preset.MINE_TO_DO),
        HomeContent.TEN,
        "/lists/workbench.xhtml",
        Column.STAGE,
        Column.DUE);
  }

  private void at(String name, Stage stage) {
    content.count(name, IssueFilter.at(stage), "/lists/issues.xhtml?stage=" + stage);
  }
}
