package bihuan.panel;

import bihuan.Telephone;
import bihuan.access.AccountContact;
import bihuan.mail.MailAddress;
import bihuan.mail.MessageChannel;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;

/** How to reach a member of the panel. Kept in the vault, shown to the office on the record. */
public record Contact(String phone, String mail) implements Serializable {

  public static final Contact NONE = new Contact("", "");

  public Contact {
    phone = Telephone.tidied(phone);
    mail = MailAddress.tidied(mail, "mail");
  }

  public boolean isEmpty() {
    return phone.isEmpty() && mail.isEmpty();
  }

  /** Where something that goes this way is sent; empty where that is not known. */
  String at(MessageChannel channel) {
    return switch (channel) {
      case SMS -> mobile().orElse("");
      case MAIL -> mail;
      case ROBOT -> "";
    };
  }

  /** What an account begins with: the number, or the mail address where there is none. */
  Optional<AccountContact> forAccount() {
    return Stream.of(mobile().orElse(""), mail)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .map(AccountContact::of);
  }

  /** The number that text messages go to. */
  private Optional<String> mobile() {
    return Telephone.in(phone).stream()
        .filter(Telephone::isMobile)
        .map(Telephone::number)
        .findFirst();
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
