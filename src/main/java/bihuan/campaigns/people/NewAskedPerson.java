package bihuan.campaigns.people;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Telephone;
import bihuan.mail.MailAddress;

/**
 * Somebody to be asked, as a list has them.
 *
 * @param phone a mobile number; may be empty where there is a mail address
 * @param mail may be empty where there is a mobile number
 */
public record NewAskedPerson(String name, String organisation, String phone, String mail) {

  public NewAskedPerson {
    name = Require.words("name", name, 60);
    organisation = Require.optional("organisation", organisation, 120);
    phone = Telephone.tidied(phone);
    mail = MailAddress.tidied(mail, "mail");
    if (phone.isEmpty() && mail.isEmpty()) {
      throw Refusal.invalid("campaigns.people.noWay").at("phone");
    }
  }

  /** Says nothing: who is asked must not slip into a log. */
  @Override
  public String toString() {
    return "NewAskedPerson";
  }
}
