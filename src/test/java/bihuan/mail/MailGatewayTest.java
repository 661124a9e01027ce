package bihuan.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** The house's mail at a real SMTP server, kind and unkind. */
class MailGatewayTest {

  private static final long ID = 4711;

  private static final String PASSWORD = "of the test";

  private final List<byte[]> mails = new CopyOnWriteArrayList<>();
  private final List<String> signedIn = new CopyOnWriteArrayList<>();
  private SMTPServer server;

  @AfterEach
  void close() {
    if (server != null) {
      server.stop();
    }
  }

  @Test
  void aSubjectAndNamesInChineseArriveAsTheyAre() throws Exception {
    var gateway = gateway(serving(), "");
    gateway.send(ID, to("gao@example.org", "闭环 今日待办 3 件", "请在 11 月 30 日前签收。\n第二行"));

    var mail = mail();
    assertThat(mail.getSubject()).isEqualTo("闭环 今日待办 3 件");
    assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("乌海市营商办");
    assertThat(mail.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
    assertThat(((String) mail.getContent()).replace("\r", "")).contains("请在 11 月 30 日前签收。\n第二行");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(head()).isASCII();
  }

  @Test
  void aMessageSentTwiceBearsOneName() throws Exception {
    var gateway = gateway(serving(), "");
    gateway.send(ID, to("gao@example.org", "a", "b"));
    gateway.send(ID, to("gao@example.org", "a", "b"));

    assertThat(mails).hasSize(2);
    assertThat(mail(0).getMessageID())
        .isEqualTo(mail(1).getMessageID())
        .isEqualTo("<message-4711@example.org>");
  }

  @Test
  void whatMayBeEndedIsEndedByOneClick() throws Exception {
    var text = new MessageText("a", "b");
    gateway(serving(), "")
        .send(
            ID,
            new OutgoingMessage(
                MessageChannel.MAIL, "gao@example.org", text, "https://a.example/u"));

    assertThat(mail().getHeader("List-Unsubscribe")).containsExactly("<https://a.example/u>");
    assertThat(mail().getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
  }

  @Test
  void nobodyWritesAHeaderByASubjectOrAnAddress() throws Exception {
    var gateway = gateway(serving(), "");
    gateway.send(ID, to("gao@example.org", "hello\r\nBcc: all@example.org\r\n\r\nbody", "text"));

    assertThat(mail().getHeader("Bcc")).isNull();
    assertThat(mail().getSubject()).isEqualTo("hello Bcc: all@example.org body");
    assertThat(fault(gateway, to("gao@example.org\r\nBcc: all@example.org", "a", "b")))
        .isEqualTo(MessageFault.REFUSED);
    assertThat(mails).hasSize(1);
  }

  @Test
  void anAddressThatIsNobodysIsRefusedForGoodAndABusyOneForNow() throws Exception {
    assertThat(fault(gateway(serving(), ""), to("nobody@example.org", "a", "b")))
        .isEqualTo(MessageFault.REFUSED);
    assertThat(fault(gateway(serving(), ""), to("busy@example.org", "a", "b")))
        .isEqualTo(MessageFault.LATER);
  }

  @Test
  void whatTheServerWillNotTakeFromAnybodyIsNotTheAddressesFault() throws Exception {
    assertThat(fault(gateway(serving(), ""), to("gao@example.org", "a", "spam")))
        .isEqualTo(MessageFault.REJECTED);
    assertThat(fault(gateway(serving(), ""), to("gao@example.org", "a", "full")))
        .isEqualTo(MessageFault.LATER);
  }

  @Test
  void aPasswordIsNeverSaidWithoutTls() throws Exception {
    var plain = gateway(serving(), "bihuan");

    assertThat(fault(plain, to("gao@example.org", "a", "b"))).isEqualTo(MessageFault.UNREACHABLE);
    assertThat(mails).isEmpty();
  }

  @Test
  void aPasswordIsSaidOverTlsToAServerThatIsWhoItSays(@TempDir Path folder) throws Exception {
    var certificate = certificate(folder);
    var usual = SSLContext.getDefault();
    try {
      SSLContext.setDefault(trusting(certificate));
      gateway(serving(certificate), "bihuan").send(ID, to("gao@example.org", "a", "b"));
      assertThat(mails).hasSize(1);
      assertThat(signedIn).containsExactly("bihuan");

      assertThat(fault(gateway(serving(certificate), "guest"), to("gao@example.org", "a", "b")))
          .isEqualTo(MessageFault.NOT_ADMITTED);
      SSLContext.setDefault(usual);
      assertThat(fault(gateway(serving(certificate), "bihuan"), to("gao@example.org", "a", "b")))
          .as("a certificate that nobody answers for")
          .isEqualTo(MessageFault.UNREACHABLE);
      assertThat(mails).hasSize(1);
      assertThat(signedIn).hasSize(1);
    } finally {
      SSLContext.setDefault(usual);
    }
  }

  /** Of 127.0.0.1, signed by itself. */
  private static KeyStore certificate(Path folder) throws Exception {
    var file = folder.resolve("server.p12");
    var made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-ext",
                "san=ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start()
            .waitFor();
    assertThat(made).isZero();
    return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
  }

  private static SSLContext trusting(KeyStore certificate) throws Exception {
    var known = KeyStore.getInstance("PKCS12");
    known.load(null, null);
    known.setCertificateEntry("server", certificate.getCertificate("server"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  /** Says what it takes over TLS alone, and only from the house. */
  private SMTPServer serving(KeyStore certificate) throws Exception {
    close();
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(certificate, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(Kept::new)
            .requireTLS()
            .startTlsSocketFactory(context)
            .requireAuth()
            .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory(this::admit))
            .build();
    server.start();
    return server;
  }

  private void admit(String user, String password, MessageContext context)
      throws LoginFailedException {
    if (!user.equals("bihuan") || !password.equals("bihuan")) {
      throw new LoginFailedException();
    }
    signedIn.add(user);
  }

  @Test
  void aServerThatIsAwayIsTriedLater() throws Exception {
    var port = serving().getPortAllocated();
    server.stop();
    var gateway = new MailGateway("127.0.0.1", port, "", "", new Sender("house@example.org", ""));

    assertThat(fault(gateway, to("gao@example.org", "a", "b"))).isEqualTo(MessageFault.UNREACHABLE);
  }

  @Test
  void whereTheLineBreaksWhileItIsHandedOverNobodyKnows() throws Exception {
    try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var thread = new Thread(() -> hangUpAfterData(door));
      thread.setDaemon(true);
      thread.start();
      var gateway =
          new MailGateway(
              "127.0.0.1", door.getLocalPort(), "", "", new Sender("house@example.org", ""));

      assertThat(fault(gateway, to("gao@example.org", "a", "b"))).isEqualTo(MessageFault.UNSURE);
    }
  }

  private static void hangUpAfterData(ServerSocket door) {
    try (var caller = door.accept()) {
      var in = new java.util.Scanner(caller.getInputStream(), "UTF-8");
      var out = caller.getOutputStream();
      out.write("220 ready\r\n".getBytes());
      while (in.hasNextLine()) {
        var line = in.nextLine();
        if (line.equals(".")) {
          return;
        }
        if (line.matches("(EHLO|MAIL|RCPT).*")) {
          out.write("250 fine\r\n".getBytes());
        } else if (line.equals("DATA")) {
          out.write("354 go on\r\n".getBytes());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private SMTPServer serving() {
    server =
        SMTPServer.port(0)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(Kept::new)
            .build();
    server.start();
    return server;
  }

  private MailGateway gateway(SMTPServer server, String user) {
    return new MailGateway(
        "127.0.0.1",
        server.getPortAllocated(),
        user,
        user,
        new Sender("house@example.org", "乌海市营商办"));
  }

  private static OutgoingMessage to(String address, String subject, String body) {
    return new OutgoingMessage(MessageChannel.MAIL, address, new MessageText(subject, body));
  }

  private static MessageFault fault(MailGateway gateway, OutgoingMessage message) {
    return catchThrowableOfType(DeliveryFailure.class, () -> gateway.send(ID, message)).fault();
  }

  private MimeMessage mail() throws Exception {
    return mail(0);
  }

  private MimeMessage mail(int which) throws Exception {
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(mails.get(which)));
  }

  private String head() {
    return new String(mails.get(0), java.nio.charset.StandardCharsets.UTF_8).split("\r\n\r\n")[0];
  }

  /** Takes what it is given, but for some. */
  private final class Kept implements MessageHandler {

    Kept(MessageContext context) {}

    @Override
    public void from(String sender) {}

    @Override
    public void recipient(String address) throws RejectException {
      if (address.startsWith("nobody")) {
        throw new RejectException(550, "5.1.1 no such user");
      }
      if (address.startsWith("busy")) {
        throw new RejectException(451, "4.7.1 come back later");
      }
    }

    @Override
    public String data(InputStream in) throws RejectException, IOException {
      var mail = in.readAllBytes();
      var text = new String(mail, java.nio.charset.StandardCharsets.UTF_8);
      if (text.contains("spam")) {
        throw new RejectException(554, "5.7.1 not this");
      }
      if (text.contains("full")) {
        throw new RejectException(452, "4.3.1 no room");
      }
      mails.add(mail);
      return null;
    }

    @Override
    public void done() {}
  }
}
