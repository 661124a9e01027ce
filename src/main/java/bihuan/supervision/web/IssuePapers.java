package bihuan.supervision.web;

import bihuan.loop.web.DeedForm;
import bihuan.supervision.LadderStep;
import bihuan.supervision.OnIssue;
import bihuan.supervision.PaperRow;
import bihuan.supervision.Papers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The papers of one issue on loop/issue.xhtml, and another one proposed by hand. */
@Named
@RequestScoped
public class IssuePapers extends DeedForm {

  private static final long serialVersionUID = 1;

  @Inject Papers papers;

  private LadderStep step;
  private String words;
  private transient OnIssue read;

  /** As far as the reader may know of them. */
  public List<PaperRow> getAll() {
    return read().papers();
  }

  /** What the reader may propose now. */
  public List<LadderStep> getProposable() {
    return read().proposable();
  }

  public String propose() {
    var paper = papers.propose(step, number(), words, now());
    return "/supervision/paper.xhtml?faces-redirect=true&id=" + paper.row().id();
  }

  public String nameKey(PaperRow row) {
    return PaperPage.nameKey(row.letter(), row.step().name());
  }

  private OnIssue read() {
    if (read == null) {
      read = papers.onIssue(page().getIssue(), now());
    }
    return read;
  }

  public LadderStep getStep() {
    return step;
  }

  public void setStep(LadderStep step) {
    this.step = step;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
