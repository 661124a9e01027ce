package bihuan.access;

import bihuan.ledger.Deed;
import bihuan.mail.MessageText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Codes for one sign-in, for observers who would rather not keep a password. */
@ApplicationScoped
@Transactional
public class SignInCodes {

  /** How long a code opens the door. */
  public static final Duration LIFE = Duration.ofMinutes(5);

  private static final int DIGITS = 6;
  private static final SecureRandom CHANCE = new SecureRandom();

  @PersistenceContext EntityManager em;

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject OwnerPost post;
  @Inject Event<Deed> deeds;

  /** A fresh code for an observer's account, instead of the one before; nothing for others. */
  public Optional<String> issue(String name, Instant at) {
    return accounts.named(name).filter(Account::takesCodes).map(it -> issue(it, false, at));
  }

  /**
   * Sends a fresh code to the contact of an observer's account, which nobody but its owner changes;
   * nothing to others.
   *
   * @param reference what the outbox calls it by
   */
  public void send(String name, String reference, Function<String, MessageText> words, Instant at) {
    accounts
        .named(name)
        .filter(Account::takesCodes)
        .ifPresent(
            account ->
                post.contact(account)
                    .filter(post::carries)
                    .ifPresent(
                        it ->
                            post.send(
                                reference,
                                it,
                                words.apply(issue(account, true, at)),
                                at.plus(LIFE),
                                at)));
  }

  /**
   * Whether it is the code that was sent; it opens once. It has tries of its own, so that nobody's
   * wrong passwords keep its owner out.
   */
  boolean use(String name, String typed, Instant at) {
    var code = typed.matches("\\d{6}") ? em.find(SignInCode.class, name) : null;
    if (code == null || !code.isOpen(at)) {
      return false;
    }
    var right = passwords.matches(typed, code.hash());
    if (right) {
      em.remove(code);
      if (code.wasSent()) {
        prove(accounts.get(name), at);
      }
    } else {
      code.miss();
    }
    return right;
  }

  private void prove(Account account, Instant at) {
    if (!account.contact().isProven()) {
      deeds.fire(account.proveContact(account.actor().at(at)));
    }
  }

  private String issue(Account account, boolean sent, Instant at) {
    var digits = new StringBuilder();
    CHANCE.ints(DIGITS, 0, 10).forEach(digits::append);
    var code = em.find(SignInCode.class, account.name());
    if (code == null) {
      code = SignInCode.of(account.name());
      code.renew(passwords.hash(digits.toString()), sent, at.plus(LIFE));
      em.persist(code);
    } else {
      code.renew(passwords.hash(digits.toString()), sent, at.plus(LIFE));
    }
    deeds.fire(
        new AccountDeed(account.name(), AccountAct.CODE_SENT, Actor.HOUSE.name(), at, Map.of()));
    return digits.toString();
  }
}
