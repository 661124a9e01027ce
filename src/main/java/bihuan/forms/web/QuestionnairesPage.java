package bihuan.forms.web;

import bihuan.Page;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.forms.FormLanguage;
import bihuan.forms.QuestionnaireDrafting;
import bihuan.forms.QuestionnaireRow;
import bihuan.forms.Questionnaires;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;

/** forms/questionnaires.xhtml: all there are, and a new one. */
@Named
@ViewScoped
public class QuestionnairesPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject Questionnaires questionnaires;
  @Inject QuestionnaireDrafting drafting;
  @Inject Me me;

  private String after;
  private String code;
  private String chinese;
  private String english;
  private transient Page<QuestionnaireRow> page;

  public void open() {
    me.getActor().require(Right.MAKE_QUESTIONNAIRES);
  }

  public String begin() {
    var title = new HashMap<String, String>();
    title.put(FormLanguage.CHINESE, chinese == null ? "" : chinese);
    title.put(FormLanguage.ENGLISH, english == null ? "" : english);
    return "/forms/questionnaire.xhtml?faces-redirect=true&code="
        + drafting.begin(code, title, me.now());
  }

  public List<QuestionnaireRow> getRows() {
    return page().rows();
  }

  /** The address of the next page; null for none. */
  public String getNext() {
    var next = page().next();
    return next == null ? null : "?after=" + next;
  }

  private Page<QuestionnaireRow> page() {
    if (page == null) {
      page = questionnaires.all(after);
    }
    return page;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getChinese() {
    return chinese;
  }

  public void setChinese(String chinese) {
    this.chinese = chinese;
  }

  public String getEnglish() {
    return english;
  }

  public void setEnglish(String english) {
    this.english = english;
  }
}
