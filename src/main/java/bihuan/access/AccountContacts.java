package bihuan.access;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.ledger.Deed;
import bihuan.mail.TextSafe;
import bihuan.start.DemoMode;
import bihuan.throttle.Throttle;
import bihuan.throttle.Throttle.Allowance;
import bihuan.throttle.Tries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the owners of accounts are reached: nobody but they themselves enters it, and each proves
 * it with a code that is sent there. After a reset the contact of before opens what was shut.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refusal.class)
public class AccountContacts {

  private static final int DIGITS = 6;

  /** Shared with whoever changes the password. */
  private static final Allowance MISTAKES =
      new Allowance("password", Tries.MOST, Duration.ofMinutes(10));

  private static final SecureRandom CHANCE = new SecureRandom();

  private static final String YET_WITHOUT =
      """
      select a.name from Account a
      where a.role = :role and a.byCode = true and a.contact.channel is null
      order by a.name
      """;

  @PersistenceContext EntityManager em;

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject SignInCodes codes;
  @Inject OwnerPost post;
  @Inject AccountTexts texts;
  @Inject TextSafe safe;
  @Inject Throttle throttle;
  @Inject DemoMode demonstration;
  @Inject Event<Deed> deeds;
  @Inject Event<OwnerTold> told;

  /**
   * Sends a code to a contact that its owner wants to be reached by.
   *
   * @param password theirs; a fresh code to sign in with for whoever keeps none
   * @return the code, where a demonstration cannot send it
   */
  public Optional<String> enter(String text, String password, By owner) {
    var account = accounts.get(owner.name());
    var contact = AccountContact.of(text);
    requireOwner(account, password, owner.at());
    return send(account, contact, false, owner);
  }

  /**
   * Sends a code to the contact that was the owner's before the password was reset.
   *
   * @return the code, where a demonstration cannot send it
   */
  public Optional<String> askFormer(By owner) {
    var account = accounts.get(owner.name());
    if (!account.isShut()) {
      throw Refusal.conflict("access.own.open");
    }
    var contact =
        post.telling(account, owner.at())
            .orElseThrow(() -> Refusal.conflict("access.own.noContact"));
    return send(account, contact, true, owner);
  }

  /** The owner types in what they were sent. */
  public void prove(String typed, By owner) {
    var account = accounts.get(owner.name());
    var proof = em.find(ContactProof.class, account.name());
    if (proof == null
        || !proof.isOpen(owner.at())
        || !passwords.matches(Signs.stripped(typed), proof.hash())) {
      throw Refusal.invalid("access.contact.wrongCode").at("code");
    }
    if (proof.isOpening()) {
      deeds.fire(account.openOwn(owner));
    } else {
      safe.open(proof.place()).map(AccountContact::of).ifPresent(it -> take(account, it, owner));
    }
    safe.empty(proof.place());
    em.remove(proof);
  }

  /** For the start of an account: what the office knows of its owner, whom nobody has proved. */
  public void begin(String name, AccountContact known, Instant at) {
    var account = accounts.get(name);
    if (!account.contact().isThere()) {
      account.takeContact(known, at);
      post.keep(account, known);
    }
  }

  /**
   * Where notices for this account go: to what its owner proved, while what is sent there does not
   * come back.
   */
  public Optional<AccountContact> reach(String name) {
    return accounts
        .named(name)
        .filter(it -> it.contact().isReachable())
        .flatMap(post::contact)
        .filter(post::carries);
  }

  /** What was sent to the contact came back; its owner learns of it in the product. */
  public void bounced(String name, Instant at) {
    var account = accounts.get(name);
    if (account.contact().isReachable()) {
      deeds.fire(account.bounce(Actor.HOUSE.at(at)));
      told.fire(new OwnerTold(account.actor(), OwnerNews.CONTACT_BOUNCED, at));
    }
  }

  /** Who has come in with codes and has no contact of their own yet. */
  public List<String> yetWithout() {
    return demonstration.isOn()
        ? List.of()
        : em.createQuery(YET_WITHOUT, String.class)
            .setParameter("role", Role.OBSERVER)
            .getResultList();
  }

  /** What the office may note from now on opens this account no more. */
  public void settle(String name) {
    var account = accounts.get(name);
    if (!account.contact().isThere()) {
      account.takeNoCodes();
    }
  }

  /** Where the contact that opens what is shut leads, masked; empty where there is none. */
  public String formerMask(By owner) {
    var account = accounts.get(owner.name());
    return account.contact().maskOf(account.telling(owner.at()));
  }

  /** A code is on its way that has yet to be typed in. */
  public boolean isWaiting(By owner) {
    return em.find(ContactProof.class, owner.name()) != null;
  }

  /** There is no password to be asked for. */
  public boolean keepsNoPassword(By owner) {
    return accounts.get(owner.name()).keepsNoPassword();
  }

  private void requireOwner(Account account, String password, Instant at) {
    var given = password == null ? "" : password;
    if (!throttle.admits(MISTAKES, account.name(), at)) {
      throw Refusal.tooMany("access.password.tooMany").at("password");
    }
    if (!passwords.matches(given, account.hash()) && !codes.use(account.name(), given, at)) {
      throttle.count(MISTAKES, account.name(), at);
      deeds.fire(account.mistyped(account.actor().at(at)));
      throw Refusal.invalid("access.password.current").at("password");
    }
  }

  private Optional<String> send(
      Account account, AccountContact contact, boolean opening, By owner) {
    var carried = post.carries(contact);
    if (!carried && !demonstration.isOn()) {
      throw Refusal.conflict("access.contact.notCarried").at("contact");
    }
    var digits = new StringBuilder();
    CHANCE.ints(DIGITS, 0, 10).forEach(digits::append);
    var code = digits.toString();
    var proof = em.find(ContactProof.class, account.name());
    if (proof == null) {
      proof = ContactProof.of(account.name());
      proof.send(opening, passwords.hash(code), owner.at());
      em.persist(proof);
    } else {
      proof.send(opening, passwords.hash(code), owner.at());
    }
    if (!opening) {
      safe.keep(proof.place(), contact.address());
    }
    deeds.fire(
        account.deed(AccountAct.CONTACT_CODE_SENT, owner, Map.of("way", contact.channel().name())));
    if (!carried) {
      return Optional.of(code);
    }
    post.send(account, contact, texts.code(code), owner.at().plus(ContactProof.LIFE), owner.at());
    return Optional.empty();
  }

  private void take(Account account, AccountContact proved, By owner) {
    var present = post.contact(account);
    if (present.filter(proved::equals).isPresent()) {
      deeds.fire(account.proveContact(owner));
      return;
    }
    post.tell(account, OwnerNews.CONTACT_CHANGED, owner.at());
    if (account.telling(owner.at()) == ContactStanding.Telling.PRESENT) {
      present.ifPresent(it -> post.keepFormer(account, it));
    }
    post.keep(account, proved);
    deeds.fire(account.changeContact(proved, owner));
    post.write(account, proved, OwnerNews.CONTACT_CHANGED, owner.at());
  }
}
