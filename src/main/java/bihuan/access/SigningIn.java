package bihuan.access;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.access.devices.Device;
import bihuan.access.devices.Devices;
import bihuan.ledger.Deed;
import bihuan.start.DemoMode;
import bihuan.throttle.Throttle;
import bihuan.throttle.Throttle.Allowance;
import bihuan.throttle.Tries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Coming in, going out, and the owner's own password. Whoever is not let in hears the same answer
 * for whatever reason; a wrong try is refused and yet remembered. What strangers try keeps out the
 * devices that an account does not know, never those it knows: these have tries of their own.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = Refusal.class)
public class SigningIn {

  /** Whoever comes in by code has no password that could grow old. */
  private static final Duration NEVER = Duration.ofDays(36_500);

  @Inject Accounts accounts;
  @Inject Devices devices;
  @Inject Passwords passwords;
  @Inject SignInCodes codes;
  @Inject Throttle throttle;
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

  private Allowance misses;
  private Allowance mistakes;

  @PostConstruct
  void prepare() {
    misses = new Allowance("sign-in", triesPerAddress, Duration.ofMinutes(10));
    mistakes = new Allowance("password", Tries.MOST, Duration.ofMinutes(10));
  }

  /** Lets somebody in, or refuses without telling why. */
  public AccountRow signIn(String name, String password, From from, Instant at) {
    var found = accounts.named(Signs.plain(name).toLowerCase(Locale.ROOT));
    var device = found.flatMap(it -> devices.known(it.name(), from.device()));
    if (device.isEmpty() && !throttle.admits(misses, from.address(), at)) {
      throw Refusal.tooMany("access.signIn.tooMany");
    }
    var right =
        found
            .map(it -> passwords.matches(password, it.hash()))
            .orElseGet(() -> passwords.matchesNothing(password));
    if (found.isEmpty()) {
      deeds.fire(
          new AccountDeed(
              "unknown",
              AccountAct.SIGN_IN_FAILED,
              Actor.NOBODY.name(),
              at,
              Map.of("address", from.address())));
      throw missed(from, at);
    }
    var account = found.get();
    accounts.hold(account);
    device.ifPresent(devices::hold);
    var locked = device.map(it -> it.isLocked(at)).orElseGet(() -> account.isLocked(at));
    var byCode = !right && codes.use(account.name(), password, at);
    if (!isAwake(account, at) || !byCode && (!right || locked)) {
      deeds.fire(miss(account, device, from, at));
      throw missed(from, at);
    }
    if (right && !account.isDemo() && passwords.isWeak(account.hash())) {
      account.rehash(passwords.hash(password));
    }
    var age = byCode ? NEVER : Duration.ofDays(passwordDays);
    deeds.fire(account.signIn(age, device.isPresent(), account.actor().at(at)));
    return account.row();
  }

  /** The owner changes the password; knowing the present one is part of it. */
  public AccountRow changePassword(String current, String fresh, By by) {
    if (!throttle.admits(mistakes, by.name(), by.at())) {
      throw Refusal.tooMany("access.password.tooMany").at("current");
    }
    var account = accounts.get(by.name());
    var right = passwords.matches(current, account.hash());
    accounts.hold(account);
    if (!right) {
      throttle.count(mistakes, by.name(), by.at());
      deeds.fire(account.mistyped(by));
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

  public void signOut(String session, By by) {
    devices.leave(session, by);
    deeds.fire(accounts.get(by.name()).signOut(by));
  }

  /** The one answer to everybody who is not let in. */
  public Refusal refused() {
    return Refusal.invalid("access.signIn.refused", Tries.MOST, lockMinutes);
  }

  private AccountDeed miss(Account account, Optional<Device> device, From from, Instant at) {
    var lock = Duration.ofMinutes(lockMinutes);
    return device
        .map(it -> it.miss(lock, from.address(), at))
        .orElseGet(() -> account.miss(lock, from.address(), at));
  }

  private Refusal missed(From from, Instant at) {
    throttle.count(misses, from.address(), at);
    return refused();
  }

  private boolean isAwake(Account account, Instant at) {
    if (!account.isDisabled() && account.isDormant(Duration.ofDays(restDays), at)) {
      deeds.fire(account.disable(Actor.HOUSE.at(at)));
    }
    return !account.isDisabled() && (!account.isDemo() || demonstration.isOn());
  }
}
