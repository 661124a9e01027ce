package bihuan.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

/**
 * From whom mail comes.
 *
 * @param name in any script; empty where the address stands alone
 */
record Sender(String address, String name) {

  InternetAddress of() throws MessagingException {
    var sender = new InternetAddress(address);
    if (!name.isEmpty()) {
      try {
        sender.setPersonal(name, StandardCharsets.UTF_8.name());
      } catch (UnsupportedEncodingException e) {
        throw new IllegalStateException(e);
      }
    }
    return sender;
  }

  String host() {
    return address.substring(address.indexOf('@') + 1);
  }
}
