package bihuan.ways.web;

import bihuan.access.Accounts;
import bihuan.mail.MessageChannel;
import bihuan.mail.MessageText;
import bihuan.notices.NoticeRow;
import bihuan.ways.DigestContent;
import bihuan.ways.DigestWords;
import bihuan.ways.FilledText;
import bihuan.ways.MessageTemplate;
import bihuan.ways.ReadLanguage;
import bihuan.ways.ShippedTexts;
import bihuan.ways.TextKind;
import bihuan.web.Phrases;
import bihuan.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Digests in the language of their reader. A title stands in them only where it was reviewed; of
 * what somebody reported they say that there is news, and not of which.
 */
@ApplicationScoped
class DigestMessages implements DigestWords, ShippedTexts {

  private static final int COUNTED = 99;

  @Inject Accounts accounts;
  @Inject FilledText texts;

  @Inject
  @ConfigProperty(name = "bihuan.address")
  Optional<String> address;

  @Override
  public MessageText digest(DigestContent content, MessageChannel channel) {
    var kind = channel == MessageChannel.MAIL ? TextKind.DIGEST_MAIL : TextKind.DIGEST_SMS;
    var language = content.language().locale();
    var words = Words.in(language);
    return texts.of(
        kind,
        content.language(),
        Map.of(
            "name", accounts.find(content.account()).map(it -> it.displayName(language)).orElse(""),
            "duties", count(content.duties()),
            "open", count(content.open()),
            "news", count(content.news()),
            "outcome", content.outcome() ? words.getString("ways.text.outcome") : "",
            "lines", lines(content, words),
            "link", link("/notices/notices.xhtml"),
            "choices", link("/ways/choices.xhtml"),
            "end", link("/ways/unsubscribe.xhtml?token=" + content.unsubscribing())));
  }

  /** A group reads Chinese first. */
  @Override
  public MessageText robot(int duties) {
    return texts.of(
        TextKind.ROBOT,
        ReadLanguage.ZH,
        Map.of("duties", count(duties), "link", link("/notices/notices.xhtml")));
  }

  @Override
  public String unsubscribing(String token) {
    return address.isEmpty() ? "" : link("/api/unsubscribings/" + token);
  }

  @Override
  public MessageTemplate of(TextKind kind, ReadLanguage language) {
    var words = Words.in(language.locale());
    return new MessageTemplate(
        kind,
        kind.isMail() ? words.getString(kind.key() + ".subject") : "",
        words.getString(kind.key() + ".body"));
  }

  private static String lines(DigestContent content, ResourceBundle words) {
    return content.rows().stream()
        .map(it -> line(it, content.titles(), words))
        .collect(Collectors.joining("\n"));
  }

  static String line(NoticeRow row, boolean titles, ResourceBundle words) {
    var line = new StringBuilder("- ").append(words.getString("NoticeType." + row.type()));
    if (row.aboutIssue()) {
      line.append(" · ").append(row.subjectName());
    }
    if (titles && row.title() != null && !row.title().isEmpty()) {
      line.append(" · ").append(row.title());
    }
    if (row.due() != null) {
      line.append(" · ").append(due(row, words));
    }
    return line.toString();
  }

  private static String due(NoticeRow row, ResourceBundle words) {
    var due = Phrases.of(words, "notices.due", row.due());
    return row.provisional() ? Phrases.of(words, "ways.text.provisional", due) : due;
  }

  private String link(String path) {
    return address.map(it -> it.replaceFirst("/+$", "") + path).orElse("");
  }

  private static String count(int count) {
    return count > COUNTED ? "99+" : String.format(Locale.ROOT, "%d", count);
  }
}
