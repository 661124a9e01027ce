package bihuan.loop.filing.web;

import bihuan.city.District;
import bihuan.classification.Filing;
import bihuan.classification.Kind;
import bihuan.classification.Source;
import bihuan.evidence.Evidence;
import bihuan.loop.Intake;
import bihuan.loop.IssueView;
import bihuan.vault.Secrecy;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;

/** What a reporter types, step by step, before it becomes a filing. */
public class ReportForm implements Serializable {

  /** Chosen where no process of the catalogue fits. */
  static final String NONE = "-";

  private String process;
  private String step;
  private District district;
  private String title;
  private String fact;
  private Kind kind;
  private String wish;
  private boolean preview;
  private String draft = Evidence.draftToken();

  Filing filing(Source source, Secrecy secrecy) {
    return new Filing(
        title,
        fact,
        wish,
        processChosen(),
        stepChosen(),
        kind,
        district,
        source,
        secrecy,
        draft,
        preview);
  }

  /** Says again what was said before. */
  public void takeOver(IssueView before) {
    title = before.text().title();
    fact = before.text().fact();
    wish = before.text().wish();
    kind = before.marks().reportedKind();
    district = before.marks().district();
    process = before.marks().process().isEmpty() ? NONE : before.marks().process();
    step = process + "/" + before.marks().step();
  }

  String processChosen() {
    return process == null || process.equals(NONE) ? "" : process;
  }

  /** The number of the chosen step; 0 where none was, or where it is one of another process. */
  int stepChosen() {
    var before = processChosen() + "/";
    return step != null && step.matches("P\\d{2,6}/\\d{1,3}") && step.startsWith(before)
        ? Integer.parseInt(step.substring(before.length()))
        : 0;
  }

  public String getProcess() {
    return process;
  }

  public void setProcess(String process) {
    this.process = process;
  }

  /** Of the form {@code P04/2}, so that one list holds the steps of all processes. */
  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }

  public District getDistrict() {
    return district;
  }

  public void setDistrict(District district) {
    this.district = district;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getFact() {
    return fact;
  }

  public void setFact(String fact) {
    this.fact = fact;
  }

  public Kind getKind() {
    return kind;
  }

  public void setKind(Kind kind) {
    this.kind = kind;
  }

  public String getWish() {
    return wish;
  }

  public void setWish(String wish) {
    this.wish = wish;
  }

  public boolean isPreview() {
    return preview;
  }

  public void setPreview(boolean preview) {
    this.preview = preview;
  }

  /** The token under which its files are uploaded. */
  public String getDraft() {
    return draft;
  }

  public void setDraft(String draft) {
    this.draft = draft;
  }

  /** Sent again because no answer came: it is there once, and whoever sent it is told so. */
  void tellIfThere(Intake intake, PageWords say) {
    if (intake.filedFrom(getDraft()).isPresent()) {
      var faces = FacesContext.getCurrentInstance();
      faces.getExternalContext().getFlash().setKeepMessages(true);
      faces.addMessage(
          null,
          new FacesMessage(FacesMessage.SEVERITY_INFO, say.words("loop.filed.already"), null));
    }
  }
}
