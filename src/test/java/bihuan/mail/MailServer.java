package bihuan.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A mail server that keeps what it is given, and takes nothing for an address of nobody's. */
final class MailServer implements AutoCloseable {

  private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
  private final BlockingQueue<MimeMessage> mails = new LinkedBlockingQueue<>();

  MailServer() throws IOException {
    var thread = new Thread(this::serve, "mail server");
    thread.setDaemon(true);
    thread.start();
  }

  MailGateway gateway() {
    return new MailGateway(
        door.getInetAddress().getHostAddress(),
        door.getLocalPort(),
        "",
        "",
        new Sender("house@example.org", ""));
  }

  /** The next mail, as soon as it is there. */
  MimeMessage next() throws InterruptedException {
    var mail = mails.poll(30, TimeUnit.SECONDS);
    if (mail == null) {
      throw new AssertionError("no mail came");
    }
    return mail;
  }

  boolean isEmpty() {
    return mails.isEmpty();
  }

  @Override
  public void close() throws IOException {
    door.close();
  }

  private void serve() {
    while (!door.isClosed()) {
      try (var caller = door.accept()) {
        talk(caller);
      } catch (IOException | MessagingException e) {
        continue;
      }
    }
  }

  private void talk(Socket caller) throws IOException, MessagingException {
    var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
    say(caller, "220 ready");
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
      switch (verb) {
        case "RCPT" -> say(caller, line.contains("<nobody") ? "550 unknown" : "250 fine");
        case "DATA" -> {
          say(caller, "354 go on");
          mails.add(read(in));
          say(caller, "250 taken");
        }
        case "QUIT" -> {
          say(caller, "221 bye");
          return;
        }
        default -> say(caller, "250 fine");
      }
    }
  }

  private static MimeMessage read(BufferedReader in) throws IOException, MessagingException {
    var text = new StringBuilder();
    for (var line = in.readLine(); !line.equals("."); line = in.readLine()) {
      text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
    }
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
    caller.getOutputStream().flush();
  }
}
