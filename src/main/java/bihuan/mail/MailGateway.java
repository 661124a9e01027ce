package bihuan.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Properties;

/**
 * The mail server that carries messages. It is spoken to over TLS where it can; with a password,
 * never without.
 *
 * @param user empty where it asks for no sign-in
 */
record MailGateway(String host, int port, String user, String password, Sender from) {

  private static final int TLS_FROM_THE_START = 465;
  private static final String PATIENCE = Long.toString(Duration.ofSeconds(15).toMillis());

  void send(long id, OutgoingMessage message) throws DeliveryFailure {
    var session = Session.getInstance(properties());
    var mail = mail(id, message, session);
    try (var transport = session.getTransport("smtp")) {
      connect(transport);
      hand(mail, transport);
    } catch (MessagingException e) {
      throw new DeliveryFailure(MessageFault.UNREACHABLE);
    }
  }

  private void connect(Transport transport) throws DeliveryFailure {
    try {
      transport.connect(user.isEmpty() ? null : user, user.isEmpty() ? null : password);
    } catch (AuthenticationFailedException e) {
      throw new DeliveryFailure(MessageFault.NOT_ADMITTED);
    } catch (MessagingException e) {
      throw new DeliveryFailure(MessageFault.UNREACHABLE);
    }
  }

  /** Where the line breaks in between, nobody knows whether it was taken. */
  private static void hand(MimeMessage mail, Transport transport) throws DeliveryFailure {
    try {
      transport.sendMessage(mail, mail.getAllRecipients());
    } catch (MessagingException e) {
      throw new DeliveryFailure(MailAnswer.of(e).fault());
    }
  }

  private MimeMessage mail(long id, OutgoingMessage message, Session session)
      throws DeliveryFailure {
    try {
      var mail = new Mail(session, "<message-" + id + "@" + from.host() + ">");
      mail.setFrom(from.of());
      mail.setRecipient(RecipientType.TO, new InternetAddress(message.address(), true));
      mail.setSubject(message.text().subject(), StandardCharsets.UTF_8.name());
      mail.setText(message.text().body(), StandardCharsets.UTF_8.name());
      mail.setHeader("Auto-Submitted", "auto-generated");
      if (!message.unsubscribing().isEmpty()) {
        mail.setHeader("List-Unsubscribe", "<" + message.unsubscribing() + ">");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
      }
      mail.setSentDate(new Date());
      mail.saveChanges();
      return mail;
    } catch (AddressException e) {
      throw new DeliveryFailure(MessageFault.REFUSED);
    } catch (MessagingException e) {
      throw new DeliveryFailure(MessageFault.REJECTED);
    }
  }

  private Properties properties() {
    var properties = new Properties();
    properties.put("mail.smtp.host", host);
    properties.put("mail.smtp.port", Integer.toString(port));
    properties.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
    properties.put("mail.smtp.connectiontimeout", PATIENCE);
    properties.put("mail.smtp.timeout", PATIENCE);
    properties.put("mail.smtp.writetimeout", PATIENCE);
    properties.put("mail.smtp.ssl.enable", Boolean.toString(port == TLS_FROM_THE_START));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.starttls.enable", "true");
    properties.put("mail.smtp.starttls.required", Boolean.toString(!user.isEmpty()));
    return properties;
  }

  /** Says nothing of the password. */
  @Override
  public String toString() {
    return "MailGateway";
  }

  /** Has the same name however often it is sent, so that a second one is known as such. */
  private static final class Mail extends MimeMessage {

    private final String name;

    Mail(Session session, String name) {
      super(session);
      this.name = name;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
