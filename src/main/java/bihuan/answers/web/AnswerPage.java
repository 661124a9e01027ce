package bihuan.answers.web;

import bihuan.access.web.Me;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;

/** What the pages share on which a unit answers: the words, the day promised, the reason. */
public abstract class AnswerPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject protected PageWords say;
  @Inject protected Me me;

  private String id;
  private String answer;
  private LocalDate promised;
  private String reason;

  /** What was written before it was sent back; null where nothing was. */
  protected abstract String written();

  /** The page's own address, and where the operations are. */
  protected abstract String address();

  protected abstract String operations();

  /** Back to the page, which says what was done. */
  protected final String done(Enum<?> act) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.it(act)));
    return address() + "?faces-redirect=true&id=" + id;
  }

  /** Where the files are. */
  public String getEvidenceAddress() {
    return "/api/" + operations() + "/" + id + "/evidence";
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Begins with what was written before. */
  public String getAnswer() {
    return answer == null ? written() : answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public LocalDate getPromised() {
    return promised;
  }

  public void setPromised(LocalDate promised) {
    this.promised = promised;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
