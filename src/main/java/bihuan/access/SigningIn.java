package bihuan.access;

import bihuan.Refusal;
import bihuan.ledger.Deed;
import bihuan.start.DemoMode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Coming in, going out, and the owner's own password. Whoever is not let in hears the same answer
 * for whatever reason; a wrong try is refused and yet remembered.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refusal.class)
public class SigningIn {

  /** Whoever comes in by code has no password that could grow old. */
  private static final Duration NEVER = Duration.ofDays(36_500);

  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject SignInCodes codes;
  @Inject DemoMode demonstration;
  @Inject Event<Deed> deeds;

  @Inject
  @ConfigProperty(name = "bihuan.signin.lock-minutes", defaultValue = "15")
  int lockMinutes;

  @Inject
  @ConfigProperty(name = "bihuan.signin.tries-per-address", defaultValue = "30")
  int triesPerAddress;

  @Inject
  @ConfigProperty(name = "bihuan.password.days", defaultValue = "90")
  int passwordDays;

  @Inject
  @ConfigProperty(name = "bihuan.account.rest-days", defaultValue = "90")
  int restDays;

  private Throttle misses;

  @PostConstruct
  void prepare() {
    misses = new Throttle(triesPerAddress, Duration.ofSeconds(20));
  }

  /** Lets somebody in, or refuses without telling why. */
  public AccountRow signIn(String name, String password, String address, Instant at) {
    requireCalm(address, at);
    var found = accounts.named(name.strip().toLowerCase(Locale.ROOT));
    var right =
        found
            .map(it -> passwords.matches(password, it.hash()))
            .orElseGet(() -> passwords.matchesNothing(password));
    if (found.isEmpty()) {
      misses.count(address, at);
      deeds.fire(
          new AccountDeed(
              "unknown", AccountAct.SIGN_IN_FAILED, "", at, Map.of("address", address)));
      throw refused();
    }
    var account = found.get();
    accounts.hold(account);
    var by = account.actor().at(at);
    requireAwake(account, address, by);
    var byCode = !right && !account.isLocked(at) && codes.use(account.name(), password, at);
    if (!right && !byCode || account.isLocked(at)) {
      misses.count(address, at);
      deeds.fire(account.miss(lock(), address, by));
      throw refused();
    }
    deeds.fire(account.signIn(byCode ? NEVER : Duration.ofDays(passwordDays), by));
    return account.row();
  }

  /** The owner changes the password; knowing the present one is part of it. */
  public AccountRow changePassword(String current, String fresh, By by) {
    var account = accounts.get(by.name());
    var right = passwords.matches(current, account.hash());
    accounts.hold(account);
    if (!right || account.isLocked(by.at())) {
      deeds.fire(account.miss(lock(), "", by));
      throw Refusal.invalid("access.password.current").at("current");
    }
    var chosen = Password.chosen(fresh, account.name(), account.isAdmin());
    deeds.fire(account.change(chosen, passwords.hash(fresh), passwords::matches, by));
    return account.row();
  }

  /** How many signs a password of theirs needs. */
  public int leastLength(Actor actor) {
    return actor.role().isAdmin() ? Password.LENGTH_FOR_ADMINS : Password.LENGTH;
  }

  public void signOut(By by) {
    deeds.fire(accounts.get(by.name()).signOut(by));
  }

  /** The one answer to everybody who is not let in. */
  public Refusal refused() {
    return Refusal.invalid("access.signIn.refused", Account.TRIES, lockMinutes);
  }

  private void requireCalm(String address, Instant at) {
    if (!misses.admits(address, at)) {
      throw Refusal.tooMany("access.signIn.tooMany");
    }
  }

  private void requireAwake(Account account, String address, By by) {
    if (!account.isDisabled() && account.isDormant(Duration.ofDays(restDays), by.at())) {
      deeds.fire(account.disable(Actor.HOUSE.at(by.at())));
    }
    if (account.isDisabled() || account.isDemo() && !demonstration.isOn()) {
      misses.count(address, by.at());
      deeds.fire(account.miss(lock(), address, by));
      throw refused();
    }
  }

  private Duration lock() {
    return Duration.ofMinutes(lockMinutes);
  }
}
