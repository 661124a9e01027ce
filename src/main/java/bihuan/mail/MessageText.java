package bihuan.mail;

/**
 * What a message says.
 *
 * @param subject one line, for mail alone
 * @param body the whole of it; a text message consists of nothing else
 */
public record MessageText(String subject, String body) {

  /** Says nothing: a link or a code must not slip into a log. */
  @Override
  public String toString() {
    return "MessageText";
  }
}
