package bihuan.loop.web;

import bihuan.access.web.Me;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The issue of this request, read once. */
@RequestScoped
class CurrentIssue {

  @Inject Issues issues;
  @Inject Me me;

  private IssueView issue;

  IssueView issue(IssueNumber number) {
    if (issue == null || !issue.number().equals(number)) {
      issue = issues.seenBy(me.now(), number);
    }
    return issue;
  }

  /** It was moved: what was read is no longer how it stands. */
  void forget() {
    issue = null;
  }
}
