package bihuan.forms.web;

import bihuan.forms.FormFlaw;
import bihuan.forms.FormLanguage;
import bihuan.forms.xlsform.SheetRemark;
import bihuan.web.Language;
import bihuan.web.PageWords;
import bihuan.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What questionnaires say, in their reader's language ({@code #{questionnaireNames…}}). */
@Named
@RequestScoped
public class QuestionnaireNames {

  @Inject Language language;
  @Inject PageWords say;

  /** The text in the reader's language, else in the form's, else in any; empty where none is. */
  public String of(Map<String, String> texts, String ofForm) {
    return FormLanguage.choose(texts, tag(language.getLocale()), ofForm);
  }

  public String languages(Collection<String> codes) {
    return codes.stream().map(FormLanguage::name).collect(Collectors.joining(" · "));
  }

  public String flaw(FormFlaw flaw) {
    return FormAnswer.words(flaw, Words.in(language.getLocale()));
  }

  public String remark(SheetRemark remark) {
    return say.words("SheetFinding." + remark.finding(), remark.details().toArray());
  }

  private static String tag(Locale locale) {
    return locale.getLanguage().equals(FormLanguage.ENGLISH)
        ? FormLanguage.ENGLISH
        : FormLanguage.CHINESE;
  }
}
