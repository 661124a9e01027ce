package bihuan.refiling.web;

import bihuan.access.web.Me;
import bihuan.loop.IssueView;
import bihuan.loop.filing.web.FileIssuePage;
import bihuan.refiling.Refiling;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Filing again: the offer on loop/issue.xhtml, and loop/file-issue.xhtml with the words of before.
 */
@Named
@RequestScoped
public class RefilingForm {

  @Inject Refiling refiling;
  @Inject FileIssuePage page;
  @Inject Me me;

  private String again;
  private IssueView shown;
  private Refiling.Linked linked;

  /** Fills in what was said the time before; nothing where nothing is filed again. */
  public void open() {
    if (again != null && !again.isEmpty()) {
      var report = page.getReport();
      report.takeOver(refiling.begin(new IssueNumber(again), report.getDraft(), me.now()));
    }
  }

  public boolean isOpenFor(IssueView issue) {
    return refiling.isOpenFor(issue);
  }

  public Refiling.Linked linkedWith(IssueView issue) {
    if (shown != issue) {
      shown = issue;
      linked = refiling.linkedWith(issue);
    }
    return linked;
  }

  public String getAgain() {
    return again;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
