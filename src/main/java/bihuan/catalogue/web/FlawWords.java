package bihuan.catalogue.web;

import bihuan.catalogue.Flaw;
import bihuan.web.Saying;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What is missing or wrong, in the reader's words. */
@RequestScoped
public class FlawWords {

  @Inject Saying say;

  /** Where it is and what is wrong with it. */
  String of(Flaw flaw) {
    return say.words("catalogue.flaw.line", where(flaw), reason(flaw));
  }

  String reason(Flaw flaw) {
    return say.words(flaw.key(), flaw.details().toArray());
  }

  private String where(Flaw flaw) {
    var parts = flaw.part().split("\\.");
    var part = say.words("catalogue.part." + parts[parts.length - 1]);
    return flaw.row() == 0 ? part : say.words("catalogue.flaw." + parts[0], flaw.row(), part);
  }
}
