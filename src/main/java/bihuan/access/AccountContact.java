package bihuan.access;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.Telephone;
import bihuan.mail.MailAddress;
import bihuan.mail.MessageChannel;

/** Where the owner of an account is written to: one mobile number or one mail address. */
public record AccountContact(MessageChannel channel, String address) {

  public static AccountContact of(String text) {
    var tidy = Signs.plain(text);
    if (MailAddress.isOne(tidy)) {
      return new AccountContact(MessageChannel.MAIL, tidy);
    }
    return new AccountContact(MessageChannel.SMS, phone(tidy));
  }

  /** One number, as an account has one owner who is asked there. */
  private static String phone(String text) {
    return Telephone.only(text)
        .map(Telephone::number)
        .orElseThrow(() -> Refusal.invalid("access.contact.form").at("contact"));
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
