package bihuan.gathering.web;

import bihuan.access.web.Me;
import bihuan.evidence.FileRow;
import bihuan.gathering.MergedReport;
import bihuan.gathering.MergedReports;
import bihuan.gathering.MergedWording;
import bihuan.loop.web.IssuePage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was merged into the issue of loop/issue.xhtml, as far as its reader may read it. */
@Named
@RequestScoped
public class MergedOnPage {

  @Inject MergedReports merged;
  @Inject IssuePage page;
  @Inject Me me;

  private List<MergedReport> reports;
  private List<MergedWording> wordings;
  private List<FileRow> files;

  public List<MergedReport> getReports() {
    if (reports == null) {
      reports = merged.reports(page.getIssue(), me.now());
    }
    return reports;
  }

  public List<MergedWording> getWordings() {
    if (wordings == null) {
      wordings = merged.wordings(page.getIssue(), me.now());
    }
    return wordings;
  }

  public List<FileRow> getFiles() {
    if (files == null) {
      files = merged.files(page.getIssue(), me.now());
    }
    return files;
  }

  /** Where the files are. */
  public String getAddress() {
    return "/api/issues/" + page.getNumber() + "/merged-issues/evidence";
  }
}
