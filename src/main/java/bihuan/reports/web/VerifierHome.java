package bihuan.reports.web;

import bihuan.lists.IssueFilter;
import bihuan.lists.web.Column;
import bihuan.loop.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The home of those who call back: whom to ask next. */
@RequestScoped
class VerifierHome implements Home {

  @Inject HomeContent content;

  @Override
  public void lay() {
    content.heap(
        "verifications",
        IssueFilter.at(Stage.VERIFYING),
        HomeContent.TEN,
        "/lists/verifications.xhtml",
        Column.DUE);
  }
}
