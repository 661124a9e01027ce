package bihuan.panel.web;

import bihuan.mail.MessageText;
import bihuan.web.Phrases;
import bihuan.web.Words;
import java.util.Locale;

/** The words a code is sent with: whoever gets them has chosen no language yet. */
final class SignInCodeText {

  private SignInCodeText() {}

  static MessageText of(String digits) {
    return new MessageText(
        said(Locale.CHINESE, "panel.post.code"),
        said(Locale.CHINESE, "panel.post.code.text", digits)
            + "\n"
            + said(Locale.ENGLISH, "panel.post.code.text", digits));
  }

  private static String said(Locale language, String key, Object... details) {
    return Phrases.of(Words.in(language), key, details);
  }
}
