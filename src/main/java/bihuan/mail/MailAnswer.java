package bihuan.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a mail server said to a mail, from the exceptions that it comes wrapped in.
 *
 * @param code as SMTP has it, 0 where it said nothing
 * @param address it was said of the address, not of the mail
 */
record MailAnswer(int code, boolean address) {

  private static final Pattern CODE = Pattern.compile("^\\s*([245]\\d\\d)[ -]");

  static MailAnswer of(MessagingException e) {
    var code =
        Stream.<Exception>iterate(e, Objects::nonNull, MailAnswer::next)
            .map(it -> CODE.matcher(Objects.toString(it.getMessage(), "")))
            .filter(it -> it.find())
            .map(it -> Integer.valueOf(it.group(1)))
            .reduce(0, (outer, inner) -> inner);
    return new MailAnswer(code, e instanceof SendFailedException failed && names(failed));
  }

  MessageFault fault() {
    if (address) {
      return code / 100 == 4 ? MessageFault.LATER : MessageFault.REFUSED;
    }
    return switch (code / 100) {
      case 4 -> MessageFault.LATER;
      case 5 -> MessageFault.REJECTED;
      default -> MessageFault.UNSURE;
    };
  }

  private static Exception next(Exception e) {
    return e instanceof MessagingException it ? it.getNextException() : null;
  }

  private static boolean names(SendFailedException failed) {
    return failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
  }
}
