package bihuan.campaigns.web;

import bihuan.Bilingual;
import bihuan.mail.MessageText;
import bihuan.web.Phrases;
import bihuan.web.PublicAddress;
import bihuan.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The words that somebody is asked with: whoever gets them has chosen no language yet. */
@RequestScoped
class AskingText {

  @Inject PublicAddress address;

  /** In Chinese, in English below it. */
  public MessageText of(Bilingual title, String name, String token, String letter, boolean again) {
    var link = address(token) + "?letter=" + letter;
    var key = again ? "campaigns.post.again" : "campaigns.post.asked";
    return new MessageText(
        title.zh(),
        Phrases.of(Words.in(Locale.CHINESE), key, name, title.zh(), link)
            + "\n\n"
            + Phrases.of(Words.in(Locale.ENGLISH), key, name, title.in(Locale.ENGLISH), link));
  }

  /** Where people answer. */
  public String address(String token) {
    return address.of("/a/" + token);
  }
}
