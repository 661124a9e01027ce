package bihuan.panel;

import bihuan.access.AccountContact;
import bihuan.access.AccountContacts;
import bihuan.mail.Gateways;
import bihuan.mail.MessageChannel;
import bihuan.mail.MessageText;
import bihuan.mail.Outbox;
import bihuan.mail.OutgoingMessage;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import bihuan.vault.SealedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How to reach each member of the panel; sealed. Other rooms hand in what is to be sent, and do not
 * learn where to.
 */
@ApplicationScoped
@Transactional
public class Contacts {

  @Inject Observers observers;
  @Inject AccountContacts accountContacts;
  @Inject Gateways gateways;
  @Inject Outbox outbox;
  @Inject SealedTexts sealedTexts;
  @Inject Clock clock;

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

  /**
   * Writes to a member of the panel by the first way that there is.
   *
   * @return whether there is one
   */
  public boolean write(
      String observer, String reference, MessageText text, Instant goodUntil, Instant at) {
    var contact = contactFor(observers.get(observer));
    contact.ifPresent(
        it ->
            outbox.write(
                reference, new OutgoingMessage(it.channel(), it.address(), text), goodUntil, at));
    return contact.isPresent();
  }

  /**
   * The account begins with what the office knows; from then on its owner alone changes what the
   * account knows.
   */
  void handOver(Observer observer, Instant at) {
    contactFor(observer).ifPresent(it -> accountContacts.begin(observer.account(), it, at));
  }

  /** For observers who came in before accounts had contacts of their own; once each. */
  void takeOver(@Observes @Boot.At(BootStep.RESEALING) BootStep step) {
    var at = clock.instant();
    for (var account : accountContacts.yetWithout()) {
      observers.named(account).ifPresent(it -> handOver(it, at));
      accountContacts.settle(account);
    }
  }

  /** By which the house can send, where it can by one only. */
  private Optional<AccountContact> contactFor(Observer observer) {
    var contact = of(observer);
    return Stream.of(MessageChannel.values())
        .filter(it -> gateways.carry(it) && !contact.at(it).isEmpty())
        .findFirst()
        .map(it -> new AccountContact(it, contact.at(it)))
        .or(contact::forAccount);
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
