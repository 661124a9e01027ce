package bihuan.forms.web;

import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.forms.EditionHead;
import bihuan.forms.EditionState;
import bihuan.forms.Form;
import bihuan.forms.FormAct;
import bihuan.forms.QuestionnaireDrafting;
import bihuan.forms.QuestionnaireView;
import bihuan.forms.Questionnaires;
import bihuan.forms.xlsform.XlsForm;
import bihuan.web.Download;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** forms/questionnaire.xhtml: one with its editions, what is to be put right, what it asks. */
@Named
@ViewScoped
public class QuestionnairePage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Questionnaires questionnaires;
  @Inject QuestionnaireDrafting drafting;
  @Inject PageWords say;
  @Inject Me me;

  private String code;
  private int edition;
  private transient QuestionnaireView view;
  private transient Form form;
  private transient FlawLines flaws;

  public void open() {
    me.getActor().require(Right.MAKE_QUESTIONNAIRES);
    getForm();
  }

  public String publish() {
    drafting.publish(code, getView().newest().revision(), me.now());
    return said(FormAct.QUESTIONNAIRE_PUBLISHED, code);
  }

  public String withdraw(int number) {
    drafting.withdraw(code, number, me.now());
    return said(FormAct.QUESTIONNAIRE_WITHDRAWN, code);
  }

  public String next() {
    drafting.next(code, me.now());
    return said(FormAct.QUESTIONNAIRE_BEGUN, code);
  }

  public String copy() {
    return said(FormAct.QUESTIONNAIRE_BEGUN, drafting.copy(code, me.now()));
  }

  public String drop() {
    var whole = getView().editions().size() == 1;
    drafting.drop(code, getView().newest().revision(), me.now());
    var there = said(FormAct.QUESTIONNAIRE_DROPPED, code);
    return whole ? "/forms/questionnaires.xhtml?faces-redirect=true" : there;
  }

  /** What it asks, as a file that other tools know. */
  public void export() throws IOException {
    var out = new ByteArrayOutputStream();
    XlsForm.write(getForm(), out);
    Download.send("questionnaire-" + getNumber() + ".xlsx", Download.XLSX, out.toByteArray());
  }

  private String said(FormAct act, String there) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.it(act)));
    return "/forms/questionnaire.xhtml?faces-redirect=true&code=" + there;
  }

  public QuestionnaireView getView() {
    if (view == null) {
      view = questionnaires.get(code);
    }
    return view;
  }

  /** Of the edition that is shown. */
  public Form getForm() {
    if (form == null) {
      form = questionnaires.edition(code, getNumber()).form();
    }
    return form;
  }

  public List<QuestionLine> getLines() {
    return QuestionLine.of(getForm());
  }

  /** What is wrong with the newest, and what is worth a second look. */
  public FlawLines getFlaws() {
    if (flaws == null) {
      flaws = new FlawLines(drafting.check(code, me.now()), null);
    }
    return flaws;
  }

  public boolean isPublishable() {
    return isDraft() && getFlaws().hindering().isEmpty();
  }

  public boolean isDraft() {
    return getView().newest().state() == EditionState.DRAFT;
  }

  /** Of the edition that is shown: the one asked for, else the newest. */
  public int getNumber() {
    return edition == 0 ? getView().newest().number() : edition;
  }

  public boolean isShown(EditionHead head) {
    return head.number() == getNumber();
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public int getEdition() {
    return edition;
  }

  public void setEdition(int edition) {
    this.edition = edition;
  }
}
