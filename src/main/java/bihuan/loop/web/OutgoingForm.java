package bihuan.loop.web;

import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.loop.EvidenceDesk;
import bihuan.loop.Note;
import bihuan.loop.Triage;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** What the unit will read, written beside the original on loop/issue.xhtml. */
@Named
@RequestScoped
public class OutgoingForm extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Triage triage;
  @Inject EvidenceDesk desk;
  @Inject RedactionMarks redacted;

  private String outgoingTitle;
  private String outgoing;
  private List<String> files;

  /** Begins with the reviewed text, or else with the original without what gives away. */
  @PostConstruct
  void begin() {
    var issue = issuePage.getIssue();
    var reviewed = issue.outgoing().fact() != null;
    outgoingTitle = reviewed ? issue.outgoing().title() : redacted.suggested(issue.text().title());
    outgoing = reviewed ? issue.outgoing().fact() : redacted.suggested(issue.text().fact());
    files = new ArrayList<>(desk.released(number(), now()));
  }

  public String review() {
    triage.reviewOutgoing(
        number(),
        page().outgoingRead(),
        outgoingTitle,
        outgoing,
        new LinkedHashSet<>(files),
        now());
    return done(Note.OUTGOING_REVIEWED);
  }

  /** The reporter's files that can go out: those with a cleaned copy. */
  public List<FileRow> getReleasable() {
    return issuePage.getIssue().files().stream()
        .filter(it -> it.purpose() == Purpose.REPORT || it.purpose() == Purpose.SUPPLEMENT)
        .filter(FileRow::clean)
        .toList();
  }

  public String getOutgoingTitle() {
    return outgoingTitle;
  }

  public void setOutgoingTitle(String outgoingTitle) {
    this.outgoingTitle = outgoingTitle;
  }

  public String getOutgoing() {
    return outgoing;
  }

  public void setOutgoing(String outgoing) {
    this.outgoing = outgoing;
  }

  public List<String> getFiles() {
    return files;
  }

  public void setFiles(List<String> files) {
    this.files = files;
  }
}
