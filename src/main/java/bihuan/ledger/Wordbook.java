package bihuan.ledger;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The ledger's own words, for the document and the command that stand outside the pages. */
class Wordbook {

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final ResourceBundle words;
  private final boolean english;

  Wordbook(Locale language) {
    english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
    words =
        ResourceBundle.getBundle(
            "words.ledger", english ? Locale.ENGLISH : Locale.ROOT, NO_FALLBACK);
  }

  String language() {
    return english ? "en" : "zh-CN";
  }

  String of(String key, Object... details) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(details);
  }

  String of(LedgerFlaw flaw) {
    return of("LedgerFault." + flaw.trouble(), flaw.subject(), flaw.seq(), flaw.block());
  }
}
