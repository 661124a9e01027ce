package bihuan.access.accounts.web;

import bihuan.access.AccountTexts;
import bihuan.access.OwnerNews;
import bihuan.mail.MessageText;
import bihuan.web.Phrases;
import bihuan.web.PublicAddress;
import bihuan.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** In both languages: nobody knows in which one the owner reads. */
@ApplicationScoped
class AccountMessages implements AccountTexts {

  @Inject PublicAddress address;

  @Override
  public MessageText code(String digits) {
    return both("access.post.code", digits);
  }

  @Override
  public MessageText secret(String account, String secret) {
    var asked = "?account=" + encoded(account) + "&secret=" + encoded(secret);
    return both(
        "access.post.secret", account, address.of("/access/new-password.xhtml" + asked), secret);
  }

  @Override
  public MessageText news(String account, OwnerNews news) {
    return both("access.post.news", account, news);
  }

  private static MessageText both(String key, Object... details) {
    return new MessageText(
        said(Locale.CHINESE, "access.post.subject"),
        said(Locale.CHINESE, key, details) + "\n" + said(Locale.ENGLISH, key, details));
  }

  private static String said(Locale language, String key, Object... details) {
    return Phrases.of(Words.in(language), key, details);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
