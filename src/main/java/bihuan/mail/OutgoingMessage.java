package bihuan.mail;

/**
 * A message as its writer hands it in.
 *
 * @param address a number or a mail address; empty where none is known, and then it is given up at
 *     the first try
 */
public record OutgoingMessage(MessageChannel channel, String address, MessageText text) {

  String sealable() {
    return address + "\n" + text.subject() + "\n" + text.body();
  }

  static OutgoingMessage of(MessageChannel channel, String sealed) {
    var address = sealed.indexOf('\n');
    var subject = sealed.indexOf('\n', address + 1);
    return new OutgoingMessage(
        channel,
        sealed.substring(0, address),
        new MessageText(sealed.substring(address + 1, subject), sealed.substring(subject + 1)));
  }

  /** Says nothing: how to reach somebody must not slip into a log. */
  @Override
  public String toString() {
    return "OutgoingMessage";
  }
}
