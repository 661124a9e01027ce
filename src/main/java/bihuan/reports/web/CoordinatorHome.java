package bihuan.reports.web;

import bihuan.deadlines.Light;
import bihuan.lists.IssueFilter;
import bihuan.lists.Preset;
import bihuan.loop.Stage;
import bihuan.reports.LatestFigures;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The home of the coordinators: where all issues stand, and which wait for a ruling or a word. */
@RequestScoped
class CoordinatorHome implements Home {

  private static final List<Stage> SHOWN =
      List.of(
          Stage.SUBMITTED,
          Stage.ACCEPTED,
          Stage.ASSIGNED,
          Stage.HANDLING,
          Stage.REVIEW,
          Stage.VERIFYING,
          Stage.IMPROVING);

  @Inject HomeContent content;
  @Inject LatestFigures figures;
  @Inject PageWords say;

  @Override
  public void lay() {
    var shown = figures.latest();
    for (var stage : SHOWN) {
      content.tile(
          say.words("lists.tile." + stage.name()),
          String.valueOf(shown.at(stage)),
          "/lists/inbox.xhtml?stage=" + stage,
          false);
    }
    content.toClear();
    content.questions();
    content.ofAllUnits("late", IssueFilter.of(Light.RED), "/lists/inbox.xhtml?light=RED");
    content.ofAllUnits("soon", IssueFilter.of(Light.AMBER), "/lists/inbox.xhtml?light=AMBER");
    content.ofAllUnits(
        "returns",
        IssueFilter.at(Stage.RETURN_REQUESTED),
        "/lists/inbox.xhtml?stage=RETURN_REQUESTED");
    content.ofAllUnits(
        "extensions",
        IssueFilter.of(Preset.EXTENSION_WAITING),
        "/lists/inbox.xhtml?pick=EXTENSION_WAITING");
    content.ofAllUnits(
        "effects", IssueFilter.of(Preset.EFFECT_DUE), "/lists/inbox.xhtml?pick=EFFECT_DUE");
    content.dropEmpty("soon");
  }
}
