package bihuan.campaigns.web;

import bihuan.Bilingual;
import bihuan.mail.MessageText;
import bihuan.web.Phrases;
import bihuan.web.PublicAddress;
import bihuan.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that somebody is asked with: whoever gets them has chosen no language yet. */
@RequestScoped
class AskingText {

  @Inject PublicAddress address;

  /** In Chinese, in English below it. */
  public MessageText of(
      Bilingual title, String name, String token, String letter, boolean again, LocalDate until) {
    var link = address(token) + "?letter=" + letter;
    var key = again ? "campaigns.post.again" : "campaigns.post.asked";
    return new MessageText(
        title.zh(),
        Stream.of(Locale.CHINESE, Locale.ENGLISH)
            .map(it -> text(it, key, name, title, link, until))
            .collect(Collectors.joining("\n\n")));
  }

  private static String text(
      Locale locale, String key, String name, Bilingual title, String link, LocalDate until) {
    var words = Words.in(locale);
    var last = until == null ? "" : Phrases.of(words, "campaigns.post.until", until.toString());
    return Phrases.of(words, key, name, title.in(locale), link, last);
  }

  /** Where people answer. */
  public String address(String token) {
    return address.of("/a/" + token);
  }
}
