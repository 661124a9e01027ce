package bihuan.mail;

/**
 * A message as its writer hands it in.
 *
 * @param address a number, a mail address, or the group of a robot; empty where none is known, and
 *     then it is given up at the first try
 * @param unsubscribing where whoever reads it may end messages like it at once; empty where it
 *     cannot be ended
 */
public record OutgoingMessage(
    MessageChannel channel, String address, MessageText text, String unsubscribing) {

  public OutgoingMessage(MessageChannel channel, String address, MessageText text) {
    this(channel, address, text, "");
  }

  /** The first line is the address; an address that ends messages stands behind a blank. */
  String sealable() {
    var first = unsubscribing.isEmpty() ? address : address + " " + unsubscribing;
    return first + "\n" + text.subject() + "\n" + text.body();
  }

  static OutgoingMessage of(MessageChannel channel, String sealed) {
    var first = sealed.indexOf('\n');
    var subject = sealed.indexOf('\n', first + 1);
    var reached = sealed.substring(0, first).split(" ", 2);
    return new OutgoingMessage(
        channel,
        reached[0],
        new MessageText(sealed.substring(first + 1, subject), sealed.substring(subject + 1)),
        reached.length > 1 ? reached[1] : "");
  }

  /** Says nothing: how to reach somebody must not slip into a log. */
  @Override
  public String toString() {
    return "OutgoingMessage";
  }
}
