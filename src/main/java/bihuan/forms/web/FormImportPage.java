package bihuan.forms.web;

import bihuan.Refusal;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.files.SheetReader;
import bihuan.forms.FormAct;
import bihuan.forms.QuestionnaireDrafting;
import bihuan.forms.Questionnaires;
import bihuan.forms.xlsform.RemarkLevel;
import bihuan.forms.xlsform.SheetRemark;
import bihuan.forms.xlsform.XlsForm;
import bihuan.forms.xlsform.XlsFormRead;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** forms/import.xhtml: shows what became of each place of a file before it is taken in. */
@Named
@ViewScoped
public class FormImportPage implements Serializable {

  private static final long serialVersionUID = 1;
  private static final List<RemarkLevel> WORST_FIRST =
      List.of(RemarkLevel.REFUSED, RemarkLevel.LEFT_OUT, RemarkLevel.CHANGED, RemarkLevel.KEPT);

  @Inject Questionnaires questionnaires;
  @Inject QuestionnaireDrafting drafting;
  @Inject PageWords say;
  @Inject Me me;

  private transient Part file;
  private byte[] content;
  private String name;
  private String code;
  private transient XlsFormRead read;
  private transient FlawLines flaws;

  public void open() {
    me.getActor().require(Right.MAKE_QUESTIONNAIRES);
    if (code != null) {
      questionnaires.get(code);
    }
  }

  public void look() throws IOException {
    content = null;
    read = null;
    flaws = null;
    if (file == null) {
      throw Refusal.invalid("forms.import.noFile").at("file");
    }
    try (var in = file.getInputStream()) {
      var sent = SheetReader.content(in);
      name = file.getSubmittedFileName();
      read = XlsForm.read(sent, name);
      content = sent;
    }
  }

  /** As a new questionnaire, or as the draft of the one that was asked for. */
  public String take() {
    var form = getRead().form();
    var there = code;
    if (code == null) {
      there = drafting.take(form, me.now());
    } else {
      var draft = drafting.next(code, me.now());
      drafting.change(code, draft.revision(), form, me.now());
    }
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.it(FormAct.QUESTIONNAIRE_IMPORTED)));
    return "/forms/questionnaire.xhtml?faces-redirect=true&code=" + there;
  }

  /** What would become of the file; null before one was looked at. */
  public XlsFormRead getRead() {
    if (read == null && content != null) {
      read = XlsForm.read(content, name);
    }
    return read;
  }

  /** What is not as it was written, the worst first. */
  public List<SheetRemark> getRemarks() {
    return getRead().remarks().stream()
        .filter(it -> it.level() != RemarkLevel.TAKEN)
        .sorted(Comparator.comparing(it -> WORST_FIRST.indexOf(it.level())))
        .toList();
  }

  public List<SheetRemark> getTaken() {
    return getRead().remarks().stream().filter(it -> it.level() == RemarkLevel.TAKEN).toList();
  }

  /** What is to be put right, or looked at, before it can be published. */
  public FlawLines getFlaws() {
    if (flaws == null) {
      flaws = new FlawLines(drafting.check(getRead().form(), me.now()), getRead());
    }
    return flaws;
  }

  public long count(String level) {
    return getRead().remarks().stream()
        .filter(it -> it.level() == RemarkLevel.valueOf(level))
        .count();
  }

  public List<QuestionLine> getLines() {
    return QuestionLine.of(getRead().form());
  }

  public String getName() {
    return name;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
