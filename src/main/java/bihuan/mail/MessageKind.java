package bihuan.mail;

import bihuan.Refusal;

/** What kind of thing messages are about, as their writers name it: {@code invitation}. */
public record MessageKind(String name) {

  public MessageKind {
    if (name == null || !name.matches("[a-z-]{1,16}")) {
      throw Refusal.invalid("mail.kind").at("kind");
    }
  }
}
