package bihuan.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
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
record MailGateway(String host, int port, String user, String password, String from) {

  private static final int TLS_FROM_THE_START = 465;
  private static final String PATIENCE = Long.toString(Duration.ofSeconds(15).toMillis());

  void send(OutgoingMessage message) throws DeliveryFailure {
    var session = Session.getInstance(properties());
    try (var transport = session.getTransport("smtp")) {
      var mail = mail(message, session);
      transport.connect(user.isEmpty() ? null : user, user.isEmpty() ? null : password);
      transport.sendMessage(mail, mail.getAllRecipients());
    } catch (AuthenticationFailedException e) {
      throw new DeliveryFailure(MessageFault.NOT_ADMITTED);
    } catch (SendFailedException | AddressException e) {
      throw new DeliveryFailure(MessageFault.REFUSED);
    } catch (MessagingException e) {
      throw new DeliveryFailure(MessageFault.UNREACHABLE);
    }
  }

  private MimeMessage mail(OutgoingMessage message, Session session) throws MessagingException {
    var mail = new MimeMessage(session);
    mail.setFrom(new InternetAddress(from));
    mail.setRecipient(RecipientType.TO, new InternetAddress(message.address(), true));
    mail.setSubject(message.text().subject(), StandardCharsets.UTF_8.name());
    mail.setText(message.text().body(), StandardCharsets.UTF_8.name());
    mail.setSentDate(new Date());
    mail.saveChanges();
    return mail;
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
}
