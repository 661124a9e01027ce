package bihuan.access;

import bihuan.Refusal;
import bihuan.mail.MessageChannel;
import java.util.regex.Pattern;

/** Where the owner of an account is written to: one mobile number or one mail address. */
public record AccountContact(MessageChannel channel, String address) {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,19}");
  private static final Pattern MAIL =
      Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,120}\\.[^@\\s]{2,20}");

  public static AccountContact of(String text) {
    var tidy = text == null ? "" : text.strip();
    if (PHONE.matcher(tidy).matches()) {
      return new AccountContact(MessageChannel.SMS, tidy);
    }
    if (MAIL.matcher(tidy).matches()) {
      return new AccountContact(MessageChannel.MAIL, tidy);
    }
    throw Refusal.invalid("access.contact.form").at("contact");
  }

  /** So much of it that its owner knows it again and nobody else learns it. */
  String masked() {
    var at = address.indexOf('@');
    return at < 0
        ? address.substring(0, 3) + "****" + address.substring(address.length() - 2)
        : address.substring(0, 1) + "***" + address.substring(at);
  }

  /** Says nothing: how to reach somebody must not slip into a log. */
  @Override
  public String toString() {
    return "AccountContact";
  }
}
