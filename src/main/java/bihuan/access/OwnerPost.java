package bihuan.access;

import bihuan.access.ContactStanding.Telling;
import bihuan.mail.Gateways;
import bihuan.mail.MessageText;
import bihuan.mail.Outbox;
import bihuan.mail.OutgoingMessage;
import bihuan.mail.TextSafe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes to the owners of accounts, and keeps where they are reached: sealed, and told to nobody.
 */
@ApplicationScoped
class OwnerPost {

  private static final Duration NEWS_LIFE = Duration.ofDays(3);

  @Inject TextSafe safe;
  @Inject Outbox outbox;
  @Inject Gateways gateways;
  @Inject AccountTexts texts;
  @Inject Event<OwnerTold> told;

  /** By every way that is known, in the product too. */
  void tell(Account account, OwnerNews news, Instant at) {
    told.fire(new OwnerTold(account.actor(), news, at));
    known(account, at).forEach(it -> write(account, it, news, at));
  }

  /** Where nobody is told in the product once more. */
  void write(Account account, AccountContact to, OwnerNews news, Instant at) {
    if (gateways.carry(to.channel())) {
      send(account, to, texts.news(account.name(), news), at.plus(NEWS_LIFE), at);
    }
  }

  void send(Account account, AccountContact to, MessageText text, Instant goodUntil, Instant at) {
    send("account " + account.id(), to, text, goodUntil, at);
  }

  /**
   * @param reference what the outbox calls it by
   */
  void send(String reference, AccountContact to, MessageText text, Instant goodUntil, Instant at) {
    outbox.write(reference, new OutgoingMessage(to.channel(), to.address(), text), goodUntil, at);
  }

  boolean carries(AccountContact contact) {
    return gateways.carry(contact.channel());
  }

  Optional<AccountContact> contact(Account account) {
    return account.contact().isThere() ? opened("contact", account) : Optional.empty();
  }

  /** The one that tells its owner from somebody who only has the account. */
  Optional<AccountContact> telling(Account account, Instant at) {
    return switch (account.telling(at)) {
      case PRESENT -> opened("contact", account);
      case FORMER -> opened("former", account);
      case NEITHER -> Optional.empty();
    };
  }

  void keep(Account account, AccountContact contact) {
    safe.keep(place("contact", account), contact.address());
  }

  void keepFormer(Account account, AccountContact contact) {
    safe.keep(place("former", account), contact.address());
  }

  private Stream<AccountContact> known(Account account, Instant at) {
    var former =
        account.telling(at) == Telling.FORMER
            ? opened("former", account)
            : Optional.<AccountContact>empty();
    return Stream.concat(contact(account).stream(), former.stream()).distinct();
  }

  private Optional<AccountContact> opened(String kind, Account account) {
    return safe.open(place(kind, account)).map(AccountContact::of);
  }

  private static String place(String kind, Account account) {
    return "account-" + kind + " " + account.id();
  }
}
