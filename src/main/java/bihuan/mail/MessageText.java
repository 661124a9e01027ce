package bihuan.mail;

import java.util.regex.Pattern;

/**
 * What a message says.
 *
 * @param subject one line, for mail alone; what would end the line is a blank
 * @param body the whole of it; a text message consists of nothing else
 */
public record MessageText(String subject, String body) {

  private static final Pattern NO_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

  public MessageText {
    subject = NO_LINE.matcher(subject).replaceAll(" ");
  }

  /** Says nothing: a link or a code must not slip into a log. */
  @Override
  public String toString() {
    return "MessageText";
  }
}
