package bihuan.reruns.web;

import bihuan.loop.IssueView;
import bihuan.reruns.ReRunView;
import bihuan.reruns.ReRuns;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** WEB-INF/reruns/rerun.xhtml: the way gone again beside the first, on the issue's page. */
@Named
@RequestScoped
public class ReRunsShown {

  @Inject ReRuns reRuns;

  private IssueView asked;
  private ReRunView found;

  /** Null where there is nothing to lay side by side, or this reader may not see it. */
  public ReRunView of(IssueView issue) {
    if (issue != asked) {
      asked = issue;
      found = reRuns.of(issue).orElse(null);
    }
    return found;
  }
}
