package bihuan.reports.web;

import bihuan.access.web.Me;
import bihuan.reports.CoarseCount;
import bihuan.reports.ReportedIssues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says on the office's pages how much somebody has reported, coarsely. */
@Named
@RequestScoped
public class CoarseCounts {

  @Inject ReportedIssues voices;
  @Inject Me me;

  public CoarseCount of(String account) {
    return voices.bandOf(account, me.now());
  }
}
