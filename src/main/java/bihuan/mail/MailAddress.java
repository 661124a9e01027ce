package bihuan.mail;

import bihuan.Refusal;
import bihuan.Signs;
import java.util.regex.Pattern;

/** How a mail address is read from what somebody typed or pasted. */
public final class MailAddress {

  private static final String MARKS = "@.!#$%&'*+/=?^_`{|}~-";

  private static final Pattern FORM =
      Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,120}\\.[^@\\s.]{2,20}");

  private MailAddress() {}

  /** Without unseen signs and in plain letters; a refusal names the sign that is out of place. */
  public static String tidied(String text, String field) {
    var plain = Signs.plain(text).replace('\u3002', '.');
    Signs.odd(plain, it -> Character.isLetterOrDigit(it) || MARKS.indexOf(it) >= 0)
        .ifPresent(
            it -> {
              throw Refusal.invalid("web.mail.sign", it).at(field);
            });
    if (!plain.isEmpty() && !FORM.matcher(plain).matches()) {
      throw Refusal.invalid("panel.mail", plain).at(field);
    }
    return plain;
  }

  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }
}
