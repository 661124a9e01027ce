package bihuan.catalogue.web;

import bihuan.catalogue.EditionFault;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What is missing or wrong, in the reader's words. */
@RequestScoped
class EditionFaultWords {

  @Inject PageWords say;

  /** Where it is and what is wrong with it. */
  String of(EditionFault flaw) {
    return say.words("catalogue.flaw.line", where(flaw), reason(flaw));
  }

  /** The same beside the row it is about. */
  String atRow(EditionFault flaw) {
    return say.words("catalogue.flaw.line", part(flaw), reason(flaw));
  }

  /** The same under the field it is about. */
  String atField(EditionFault flaw) {
    return say.words("catalogue.flaw.field", reason(flaw));
  }

  String reason(EditionFault flaw) {
    return say.words(flaw.key(), flaw.details().toArray());
  }

  private String where(EditionFault flaw) {
    return flaw.row() == 0
        ? part(flaw)
        : say.words("catalogue.flaw." + flaw.part().split("\\.")[0], flaw.row(), part(flaw));
  }

  private String part(EditionFault flaw) {
    return say.words("catalogue.part." + flaw.part().replaceFirst(".*\\.", ""));
  }
}
