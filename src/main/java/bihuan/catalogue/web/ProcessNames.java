package bihuan.catalogue.web;

import bihuan.catalogue.Processes;
import bihuan.catalogue.Span;
import bihuan.catalogue.StepRow;
import bihuan.parties.web.UnitNames;
import bihuan.web.Language;
import bihuan.web.PageWords;
import bihuan.web.Phrases;
import bihuan.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ResourceBundle;

/** Processes, steps and limits in the reader's language ({@code #{processNames…}}). */
@Named
@RequestScoped
public class ProcessNames {

  @Inject Processes processes;
  @Inject UnitNames names;
  @Inject PageWords say;
  @Inject Language language;

  /** The name of the process with this code; the code where there is none. */
  public String of(String code) {
    return processes.find(code).map(it -> names.of(it.name(), it.english())).orElse(code);
  }

  /** Who carries out a step. */
  public String doer(StepRow step) {
    return step.unit() == null ? say.it(step.doer()) : names.unit(step.unit());
  }

  /** A limit in words: three working days, at once. */
  public String limit(BigDecimal amount, Span span) {
    return limit(amount, span, Words.in(language.getLocale()));
  }

  /** The same in the language of these words. */
  public static String limit(BigDecimal amount, Span span, ResourceBundle words) {
    if (!span.isInDays()) {
      return words.getString("Span." + span);
    }
    var one = amount.compareTo(BigDecimal.ONE) <= 0 ? ".one" : "";
    return Phrases.of(words, "catalogue.limit." + span + one, amount.toPlainString());
  }
}
