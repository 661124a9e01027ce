package bihuan.reports.web;

import bihuan.lists.IssueFilter;
import bihuan.lists.Preset;
import bihuan.lists.web.Column;
import bihuan.loop.Stage;
import bihuan.reports.LatestFigures;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The home of the editors: what there is to tell. */
@RequestScoped
class EditorHome implements Home {

  private static final String CLOSED = "/lists/issues.xhtml?stage=CLOSED";

  @Inject HomeContent content;
  @Inject LatestFigures figures;

  @Override
  public void lay() {
    content.count("closed", figures.latest().at(Stage.CLOSED), CLOSED, false);
    content.count("improved", figures.latest().improved(), CLOSED, false);
    content.heap(
        "cases",
        IssueFilter.of(Preset.LATELY_CLOSED),
        HomeContent.TEN,
        "/lists/issues.xhtml?pick=LATELY_CLOSED",
        Column.LEAD,
        Column.CLOSED);
  }
}
