package bihuan.forms.web;

import bihuan.JsonParts;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.forms.FormLanguage;
import bihuan.forms.QuestionnaireRow;
import bihuan.forms.Questionnaires;
import bihuan.web.Language;
import bihuan.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/** forms/editor.xhtml: one questionnaire in the hands of its author; scripts do the work. */
@Named
@RequestScoped
public class QuestionnaireEditorPage {

  private static final String OWN = "forms.editor.";
  private static final String SEED = "forms.editor.seed.";
  private static final String BROKEN = "forms.check.";
  private static final String TYPE = "ItemType.";

  @Inject Questionnaires questionnaires;
  @Inject Language language;
  @Inject Me me;

  private String code;
  private QuestionnaireRow row;

  public void open() {
    me.getActor().require(Right.MAKE_QUESTIONNAIRES);
    row = questionnaires.get(code).row();
  }

  public QuestionnaireRow getRow() {
    return row;
  }

  /** What the scripts say, in the reader's language, and what new questions say, in each. */
  public String getWords() {
    return JsonParts.object()
        .add("own", words(OWN, language.getLocale()))
        .add("broken", words(BROKEN, language.getLocale()))
        .add("types", words(TYPE, language.getLocale()))
        .add(
            "seeds",
            JsonParts.object()
                .add(FormLanguage.CHINESE, words(SEED, Locale.CHINESE))
                .add(FormLanguage.ENGLISH, words(SEED, Locale.ENGLISH)))
        .build()
        .toString();
  }

  private static JsonObjectBuilder words(String beginning, Locale language) {
    var words = Words.in(language);
    var json = JsonParts.object();
    words.keySet().stream()
        .filter(it -> it.startsWith(beginning))
        .sorted()
        .forEach(
            it ->
                json.add(it.substring(beginning.length()), words.getString(it).replace("''", "'")));
    return json;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
