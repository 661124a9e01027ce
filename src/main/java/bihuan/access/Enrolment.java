package bihuan.access;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.powers.PowerMatter;
import bihuan.access.powers.PowerRequest;
import bihuan.access.powers.PowerRequests;
import bihuan.ledger.Deed;
import bihuan.start.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Accounts are opened by one administrator, appointed by another and watched by a third; no one of
 * them can do it alone.
 */
@ApplicationScoped
@Transactional
public class Enrolment {

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject PowerRequests requests;
  @Inject SecretDelivery secrets;
  @Inject OwnerPost post;
  @Inject DemoMode demonstration;
  @Inject Event<Deed> deeds;

  /**
   * A new account without a role and without a password yet; answers one half of the secret to set
   * one with. The other half is for whoever confirms it, so that nobody but the owner has both.
   */
  public SecretShare open(String name, String displayZh, String displayEn, By by) {
    by.actor().require(Right.OPEN_ACCOUNTS);
    var account =
        Account.open(
            Signs.plain(name).toLowerCase(Locale.ROOT),
            displayZh,
            displayEn,
            passwords.hashOfChance(passwords.oneTime() + passwords.oneTime()),
            by.at());
    accounts.add(account);
    deeds.fire(account.opened(by));
    return ask(account, PowerMatter.OPENING, by);
  }

  public void disable(String name, By by) {
    by.actor().require(Right.OPEN_ACCOUNTS);
    deeds.fire(accounts.get(name).disable(by));
  }

  public void enable(String name, By by) {
    by.actor().require(Right.OPEN_ACCOUNTS);
    var account = accounts.get(name);
    deeds.fire(account.enable(by));
    post.tell(account, OwnerNews.ENABLED, by.at());
  }

  public void unlock(String name, By by) {
    by.actor().require(Right.OPEN_ACCOUNTS);
    var account = accounts.get(name);
    deeds.fire(account.unlock(by));
    post.tell(account, OwnerNews.UNLOCKED, by.at());
  }

  /**
   * A forgotten password. The secret to set a new one with goes to the contact of its owner, or in
   * halves through two administrators; the present password holds until the owner has set another.
   */
  public SecretShare reset(String name, By by) {
    var account = accounts.get(name);
    requireMayReset(account, by.actor());
    if (name.equals(by.name())) {
      throw Refusal.forbidden("access.account.notOneself");
    }
    if (account.isDisabled()) {
      throw Refusal.conflict("access.account.disabledAlready", name);
    }
    if (account.isNew()) {
      return ask(account, PowerMatter.OPENING, by);
    }
    return account.isResetByOne(by.at()) && secrets.reaches(account)
        ? send(account, by)
        : ask(account, PowerMatter.RESET, by);
  }

  /**
   * Gives a role and, where the role needs one, a unit; never to oneself. A powerful one is given
   * once another administrator has confirmed it.
   *
   * @return what waits for another administrator; empty where it is done
   */
  public Optional<String> appoint(String name, Role role, String unit, By by) {
    by.actor().require(Right.APPOINT_ACCOUNTS);
    var account = accounts.get(name);
    account.requireFit(role, unit, by);
    accounts.requireOnePower(account, role);
    if (role.isPowerful() && role != account.role()) {
      var request = PowerRequest.appointment(name, role, unit, by);
      requests.add(request);
      deeds.fire(account.deed(AccountAct.APPOINTMENT_ASKED, by, Map.of("role", role.name())));
      return Optional.of(request.id().toString());
    }
    deeds.fire(account.appoint(role, unit, by));
    post.tell(account, OwnerNews.ROLE_CHANGED, by.at());
    return Optional.empty();
  }

  /** Takes the role away; the account stays and may do nothing. */
  public void dismiss(String name, By by) {
    by.actor().require(Right.APPOINT_ACCOUNTS);
    var account = accounts.get(name);
    post.tell(account, OwnerNews.ROLE_CHANGED, by.at());
    deeds.fire(account.dismiss(by));
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
    if (password == null) {
      account.keepNoPassword();
    } else {
      account.keepPassword();
    }
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

  /** One administrator asks; of a system administrator, who else could, the security one. */
  public boolean mayReset(AccountRow account, Actor actor) {
    return !actor.name().equals(account.name()) && mayReset(account.role(), actor);
  }

  /** Disable, enable, unlock. */
  public boolean mayManage(String name, Actor actor) {
    return actor.may(Right.OPEN_ACCOUNTS) && !actor.name().equals(name);
  }

  /** Appoint, dismiss. */
  public boolean mayAppoint(String name, Actor actor) {
    return actor.may(Right.APPOINT_ACCOUNTS) && !actor.name().equals(name);
  }

  private static void requireMayReset(Account account, Actor actor) {
    if (!mayReset(account.role(), actor)) {
      throw Right.OPEN_ACCOUNTS.refusal();
    }
  }

  private static boolean mayReset(Role role, Actor actor) {
    return actor.may(Right.OPEN_ACCOUNTS)
        || role == Role.SYSTEM_ADMIN && actor.may(Right.APPOINT_ACCOUNTS);
  }

  private SecretShare ask(Account account, PowerMatter matter, By by) {
    var toContact = secrets.reaches(account);
    var request = PowerRequest.password(account.name(), matter, toContact, by);
    requests.add(request);
    if (matter == PowerMatter.RESET) {
      deeds.fire(account.deed(AccountAct.RESET_ASKED, by, request.hands()));
      post.tell(account, OwnerNews.RESET_ASKED, by.at());
    }
    return new SecretShare(
        request.id().toString(), true, toContact, toContact ? null : secrets.split(request));
  }

  private SecretShare send(Account account, By by) {
    var request = PowerRequest.password(account.name(), PowerMatter.RESET, true, by);
    request.pass(by.at());
    requests.add(request);
    deeds.fire(account.deed(AccountAct.RESET_ASKED, by, request.hands()));
    post.tell(account, OwnerNews.RESET_ASKED, by.at());
    secrets.send(request, account, by.at());
    return new SecretShare(request.id().toString(), false, true, null);
  }

  private void begin(Account account, Role role, String unit, Instant at) {
    var by = Actor.HOUSE.at(at);
    accounts.add(account);
    deeds.fire(account.opened(by));
    deeds.fire(account.appoint(role, unit, by));
  }
}
