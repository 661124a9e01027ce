package bihuan.panel;

import bihuan.mail.MessageChannel;
import bihuan.mail.MessageText;
import bihuan.mail.Outbox;
import bihuan.mail.OutgoingMessage;
import bihuan.vault.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * How to reach each member of the panel; sealed. Other rooms hand in what is to be sent, and do not
 * learn where to.
 */
@ApplicationScoped
@Transactional
public class Contacts {

  @Inject Observers observers;
  @Inject Outbox outbox;
  @Inject SealedTexts sealedTexts;

  /**
   * Writes to a member of the panel.
   *
   * @param reference what the outbox calls it by
   * @param goodUntil after which nobody needs it any more
   */
  public void write(
      String observer,
      String reference,
      MessageChannel channel,
      MessageText text,
      Instant goodUntil,
      Instant at) {
    var address = of(observers.get(observer)).at(channel);
    outbox.write(reference, new OutgoingMessage(channel, address, text), goodUntil, at);
  }

  Contact of(Observer observer) {
    return sealedTexts.open(place(observer)).map(Contact::of).orElse(Contact.NONE);
  }

  void keep(Observer observer, Contact contact) {
    if (contact.isEmpty()) {
      sealedTexts.empty(place(observer));
    } else {
      sealedTexts.keep(place(observer), contact.text());
    }
  }

  private static String place(Observer observer) {
    return "contact " + observer.id();
  }
}
