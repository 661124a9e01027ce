package bihuan.campaigns.people;

import bihuan.access.AccountContacts;
import bihuan.access.AccountRow;
import bihuan.access.Accounts;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.mail.MessageText;
import bihuan.mail.Outbox;
import bihuan.mail.OutgoingMessage;
import bihuan.panel.Contacts;
import bihuan.panel.Membership;
import bihuan.panel.ObserverFilter;
import bihuan.panel.ObserverRow;
import bihuan.panel.Observers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The people of registers, by their accounts. How they are reached is known to the rooms that keep
 * them; who asks learns how many there are, and nothing else.
 */
@ApplicationScoped
@Transactional
public class Registers {

  @Inject Observers observers;
  @Inject Contacts contacts;
  @Inject Accounts accounts;
  @Inject AccountContacts accountContacts;
  @Inject Outbox outbox;

  /** Accounts of those in a register, in its order. */
  public List<String> accounts(RegisterChoice choice, int most, By by) {
    return switch (choice.register()) {
      case PANEL ->
          observers.list(serving(choice), null, most, by).stream()
              .filter(ObserverRow::inTerm)
              .map(ObserverRow::account)
              .filter(Objects::nonNull)
              .toList();
      case ENTERPRISES -> accounts.namesWith(Role.ENTERPRISE);
    };
  }

  private static ObserverFilter serving(RegisterChoice choice) {
    return new ObserverFilter(
        null, choice.category(), Membership.SERVING, choice.district(), null, null);
  }

  /**
   * Writes to somebody who is still in their register.
   *
   * @param words by their name
   * @return whether there is a way to reach them
   */
  public boolean write(
      String account,
      String reference,
      Function<String, MessageText> words,
      Instant goodUntil,
      Instant at) {
    var observer = observers.find(account);
    if (observer.isPresent()) {
      return observer
          .filter(ObserverRow::inTerm)
          .filter(it -> contacts.write(it.id(), reference, words.apply(it.name()), goodUntil, at))
          .isPresent();
    }
    return accounts
        .find(account)
        .filter(it -> it.role() == Role.ENTERPRISE && !it.disabled())
        .filter(it -> write(it, reference, words, goodUntil, at))
        .isPresent();
  }

  private boolean write(
      AccountRow owner,
      String reference,
      Function<String, MessageText> words,
      Instant goodUntil,
      Instant at) {
    var reached = accountContacts.reach(owner.name());
    reached.ifPresent(
        it ->
            outbox.write(
                reference,
                new OutgoingMessage(it.channel(), it.address(), words.apply(owner.displayZh())),
                goodUntil,
                at));
    return reached.isPresent();
  }
}
