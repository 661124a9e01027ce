package bihuan.panel;

import bihuan.Refusal;
import bihuan.access.AccountContact;
import bihuan.mail.MessageChannel;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How to reach a member of the panel. Kept in the vault, shown to the office on the record. */
public record Contact(String phone, String mail) implements Serializable {

  public static final Contact NONE = new Contact("", "");

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{5,19}");
  private static final Pattern MAIL =
      Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,120}\\.[^@\\s]{2,20}");

  public Contact {
    phone = phone == null ? "" : phone.strip();
    mail = mail == null ? "" : mail.strip();
    if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
      throw Refusal.invalid("panel.phone", phone).at("phone");
    }
    if (!mail.isEmpty() && !MAIL.matcher(mail).matches()) {
      throw Refusal.invalid("panel.mail", mail).at("mail");
    }
  }

  public boolean isEmpty() {
    return phone.isEmpty() && mail.isEmpty();
  }

  /** Where something that goes this way is sent; empty where that is not known. */
  String at(MessageChannel channel) {
    return switch (channel) {
      case SMS -> phone;
      case MAIL -> mail;
    };
  }

  /** What an account begins with: the number, or the mail address where there is none. */
  Optional<AccountContact> forAccount() {
    return Stream.of(phone, mail).filter(it -> !it.isEmpty()).findFirst().map(AccountContact::of);
  }

  String text() {
    return phone + "\n" + mail;
  }

  static Contact of(String text) {
    var cut = text.indexOf('\n');
    return new Contact(text.substring(0, cut), text.substring(cut + 1));
  }

  /** Says nothing: how to reach somebody must not slip into a log. */
  @Override
  public String toString() {
    return "Contact";
  }
}
