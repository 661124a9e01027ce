package bihuan.access;

import bihuan.Refusal;
import bihuan.ledger.Deed;
import bihuan.start.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;

/**
 * Accounts are opened by one administrator, appointed by another and watched by a third; no one of
 * them can do it alone.
 */
@ApplicationScoped
@Transactional
public class Enrolment {

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject DemoMode demonstration;
  @Inject Event<Deed> deeds;

  /** A new account without a role; answers the password for one use, which is shown this once. */
  public String open(String name, String displayZh, String displayEn, By by) {
    by.actor().require(Right.OPEN_ACCOUNTS);
    var password = passwords.oneTime();
    var account =
        Account.open(
            name.strip().toLowerCase(Locale.ROOT),
            displayZh,
            displayEn,
            passwords.hash(password),
            by.at());
    accounts.add(account);
    deeds.fire(account.opened(by));
    return password;
  }

  public void disable(String name, By by) {
    by.actor().require(Right.OPEN_ACCOUNTS);
    deeds.fire(accounts.get(name).disable(by));
  }

  public void enable(String name, By by) {
    by.actor().require(Right.OPEN_ACCOUNTS);
    deeds.fire(accounts.get(name).enable(by));
  }

  public void unlock(String name, By by) {
    by.actor().require(Right.OPEN_ACCOUNTS);
    deeds.fire(accounts.get(name).unlock(by));
  }

  /** A forgotten password; answers one for one use, which is shown this once. */
  public String reset(String name, By by) {
    by.actor().require(Right.OPEN_ACCOUNTS);
    var password = passwords.oneTime();
    deeds.fire(accounts.get(name).reset(passwords.hash(password), by));
    return password;
  }

  /** Gives a role and, where the role needs one, a unit; never to oneself. */
  public void appoint(String name, Role role, String unit, By by) {
    by.actor().require(Right.APPOINT_ACCOUNTS);
    var account = accounts.get(name);
    if (role.isAdmin() && accounts.holdOtherPower(account, role)) {
      throw Refusal.conflict("access.appoint.samePerson", account.displayZh()).at("role");
    }
    deeds.fire(account.appoint(role, unit, by));
  }

  /** Takes the role away; the account stays and may do nothing. */
  public void dismiss(String name, By by) {
    by.actor().require(Right.APPOINT_ACCOUNTS);
    deeds.fire(accounts.get(name).dismiss(by));
  }

  /** Opens an account whole, for a city that has nobody yet; the password is for once. */
  void found(
      String name, String displayZh, String displayEn, Role role, String password, Instant at) {
    var hash = passwords.hash(Password.chosen(password, name, role.isAdmin()).text());
    begin(Account.open(name, displayZh, displayEn, hash, at), role, "", at);
  }

  /**
   * Opens the account of somebody invented, where there is none of this name yet: the password is
   * public and need not be changed.
   *
   * @param role and unit as in {@link #appoint}; unit empty where none
   */
  public void invent(
      String name,
      String displayZh,
      String displayEn,
      Role role,
      String unit,
      String password,
      Instant at) {
    demonstration.require();
    if (accounts.named(name).isPresent()) {
      return;
    }
    var account = Account.open(name, displayZh, displayEn, passwords.hashOfDemo(password), at);
    account.showAround();
    begin(account, role, unit, at);
  }

  /**
   * Opens the account of an observer who accepted an invitation.
   *
   * @param password their own, or null for whoever comes in with a code each time
   */
  public void welcome(
      String name, String displayZh, String displayEn, String password, Instant at) {
    var account =
        Account.open(
            name,
            displayZh,
            displayEn,
            passwords.hash(
                password == null
                    ? passwords.oneTime() + passwords.oneTime()
                    : Password.chosen(password, name, false).text()),
            at);
    account.keepPassword();
    begin(account, Role.OBSERVER, "", at);
  }

  /** The house closes the account of somebody whose time is over. */
  public void close(String name, Instant at) {
    accounts
        .named(name)
        .filter(it -> !it.isDisabled())
        .ifPresent(it -> deeds.fire(it.disable(Actor.HOUSE.at(at))));
  }

  public boolean mayOpen(Actor actor) {
    return actor.may(Right.OPEN_ACCOUNTS);
  }

  /** Disable, enable, unlock, reset. */
  public boolean mayManage(String name, Actor actor) {
    return actor.may(Right.OPEN_ACCOUNTS) && !actor.name().equals(name);
  }

  /** Appoint, dismiss. */
  public boolean mayAppoint(String name, Actor actor) {
    return actor.may(Right.APPOINT_ACCOUNTS) && !actor.name().equals(name);
  }

  private void begin(Account account, Role role, String unit, Instant at) {
    var by = Actor.HOUSE.at(at);
    accounts.add(account);
    deeds.fire(account.opened(by));
    deeds.fire(account.appoint(role, unit, by));
  }
}
