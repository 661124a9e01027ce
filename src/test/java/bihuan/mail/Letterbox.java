package bihuan.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** While it is open, the product sends its mail here. */
public final class Letterbox implements AutoCloseable {

  private final Gateways gateways;
  private final MailServer server;

  public Letterbox(Gateways gateways) throws IOException {
    this.gateways = gateways;
    server = new MailServer();
    gateways.open(Optional.of(server.gateway()), Optional.empty());
  }

  /** The next letter that says something like this, as soon as it is there. */
  public Letter next(Pattern words) throws InterruptedException, MessagingException, IOException {
    while (true) {
      var mail = server.next();
      var letter = new Letter(mail.getAllRecipients()[0].toString(), (String) mail.getContent());
      if (words.matcher(letter.text()).find()) {
        return letter;
      }
    }
  }

  @Override
  public void close() throws IOException {
    gateways.asConfigured();
    server.close();
  }

  /** Something that was sent. */
  public record Letter(String to, String text) {}
}
