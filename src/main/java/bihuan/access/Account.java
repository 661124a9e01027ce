package bihuan.access;

import bihuan.Refusal;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody's way in: one person, one role, one unit. The system administrator opens it, the
 * security administrator appoints; only its owner knows the password.
 */
@Entity
@Table(name = "account")
public class Account {

  static final int REMEMBERED = 5;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,39}");
  private static final Pattern UNIT = Pattern.compile("[DC]\\d{2}");

  @Id private Long id;

  @Version private int version;

  private String name;

  @Column(name = "display_zh")
  private String displayZh;

  @Column(name = "display_en")
  private String displayEn;

  @Enumerated(EnumType.STRING)
  @Column(name = "role_name")
  private Role role;

  @Column(name = "unit_code")
  private String unit;

  private String hash;

  /** The last ones, newest first, a line each. */
  @Lob
  @Column(name = "previous_hashes")
  private String previousHashes;

  @Column(name = "password_changed")
  private Instant passwordChanged;

  @Column(name = "must_change")
  private boolean mustChange;

  /** By devices that the account does not know. */
  @Embedded private Tries tries = new Tries();

  private boolean disabled;
  private boolean demo;

  /** Since when nobody has come in with it. */
  @Column(name = "idle_since")
  private Instant idleSince;

  @Column(name = "last_sign_in")
  private Instant lastSignIn;

  protected Account() {} // JPA

  /** Without a role yet, with a password for one use. */
  static Account open(String name, String displayZh, String displayEn, String hash, Instant at) {
    if (!NAME.matcher(name).matches()) {
      throw Refusal.invalid("access.account.name").at("name");
    }
    if (displayZh.isBlank()) {
      throw Refusal.invalid("access.account.displayZh").at("displayZh");
    }
    var account = new Account();
    account.id = TsidCreator.getTsid().toLong();
    account.name = name;
    account.displayZh = displayZh.strip();
    account.displayEn = displayEn.strip();
    account.role = Role.NONE;
    account.unit = "";
    account.hash = hash;
    account.previousHashes = "";
    account.passwordChanged = at;
    account.mustChange = true;
    account.idleSince = at;
    return account;
  }

  /** Part of the demonstration: its password is public and stays as it is. */
  void showAround() {
    demo = true;
    mustChange = false;
  }

  /** Chosen by its owner when the account was opened. */
  void keepPassword() {
    mustChange = false;
  }

  AccountDeed opened(By by) {
    return deed(AccountAct.ACCOUNT_OPENED, by, Map.of());
  }

  AccountDeed appoint(Role role, String unit, By by) {
    requireSomebodyElse(by);
    if (!role.isHeldByPeople()) {
      throw Refusal.invalid("access.appoint.role").at("role");
    }
    if (this.role != Role.NONE && this.role != role && (this.role.isAdmin() || role.isAdmin())) {
      throw Refusal.conflict("access.appoint.power", this.role, role).at("role");
    }
    if (role.isOfUnit() && unit.isEmpty()) {
      throw Refusal.invalid("access.appoint.unitMissing", role).at("unit");
    }
    if (role.isAdmin() && !unit.isEmpty()) {
      throw Refusal.invalid("access.appoint.unitOfAdmin").at("unit");
    }
    if (!unit.isEmpty() && !UNIT.matcher(unit).matches()) {
      throw Refusal.invalid("access.appoint.unitForm", unit).at("unit");
    }
    var before = standing();
    this.role = role;
    this.unit = unit;
    return deed(AccountAct.APPOINTED, by, change(before, standing()));
  }

  AccountDeed dismiss(By by) {
    requireSomebodyElse(by);
    var before = standing();
    role = Role.NONE;
    unit = "";
    return deed(AccountAct.DISMISSED, by, change(before, standing()));
  }

  AccountDeed disable(By by) {
    requireSomebodyElse(by);
    if (disabled) {
      throw Refusal.conflict("access.account.disabledAlready", name);
    }
    disabled = true;
    return deed(AccountAct.ACCOUNT_DISABLED, by, Map.of());
  }

  AccountDeed enable(By by) {
    if (!disabled) {
      throw Refusal.conflict("access.account.enabledAlready", name);
    }
    disabled = false;
    tries.forget();
    idleSince = by.at();
    return deed(AccountAct.ACCOUNT_ENABLED, by, Map.of());
  }

  AccountDeed unlock(By by) {
    tries.forget();
    return deed(AccountAct.ACCOUNT_UNLOCKED, by, Map.of());
  }

  /** A password for one use; the owner changes it at the next sign-in. */
  AccountDeed reset(String hash, By by) {
    requireSomebodyElse(by);
    remember();
    this.hash = hash;
    passwordChanged = by.at();
    mustChange = true;
    tries.forget();
    return deed(AccountAct.PASSWORD_RESET, by, Map.of());
  }

  /** The owner's own; {@code matches} tells whether a text belongs to a hash. */
  AccountDeed change(Password fresh, String hash, BiPredicate<String, String> matches, By by) {
    if (Stream.concat(Stream.of(this.hash), previous())
        .anyMatch(it -> matches.test(fresh.text(), it))) {
      throw Password.refused("access.password.used", REMEMBERED);
    }
    remember();
    this.hash = hash;
    passwordChanged = by.at();
    mustChange = false;
    return deed(AccountAct.PASSWORD_CHANGED, by, Map.of());
  }

  /**
   * A password older than this must be changed now.
   *
   * @param known with a device that the account knows: what strangers try goes on being counted
   */
  AccountDeed signIn(Duration age, boolean known, By by) {
    if (!known) {
      tries.forget();
    }
    lastSignIn = by.at();
    idleSince = by.at();
    mustChange |= !demo && by.at().isAfter(passwordChanged.plus(age));
    return deed(AccountAct.SIGNED_IN, by, Map.of());
  }

  AccountDeed signOut(By by) {
    return deed(AccountAct.SIGNED_OUT, by, Map.of());
  }

  /** A wrong try of whoever it was; the fifth in a row keeps unknown devices out for a while. */
  AccountDeed miss(Duration lock, String address, Instant at) {
    return missed(name, tries.miss(lock, at), address, tries.lockedUntil(), Actor.NOBODY.at(at));
  }

  static AccountDeed missed(
      String account, boolean locks, String address, Instant until, By stranger) {
    return locks
        ? new AccountDeed(
            account,
            AccountAct.ACCOUNT_LOCKED,
            stranger.name(),
            stranger.at(),
            Map.of("address", address, "until", until.toString()))
        : new AccountDeed(
            account,
            AccountAct.SIGN_IN_FAILED,
            stranger.name(),
            stranger.at(),
            Map.of("address", address));
  }

  /** The owner typed the present password wrong; it takes nobody's way in. */
  AccountDeed mistyped(By by) {
    return deed(AccountAct.PASSWORD_MISTYPED, by, Map.of());
  }

  /** The same password, kept harder to guess. */
  void rehash(String hash) {
    this.hash = hash;
  }

  boolean isLocked(Instant at) {
    return tries.isLocked(at);
  }

  boolean isDisabled() {
    return disabled;
  }

  boolean isDemo() {
    return demo;
  }

  /** Nobody has come in with it for so long that it is put to rest. */
  boolean isDormant(Duration rest, Instant at) {
    return !demo && at.isAfter(idleSince.plus(rest));
  }

  boolean isAdmin() {
    return role.isAdmin();
  }

  String name() {
    return name;
  }

  String displayZh() {
    return displayZh;
  }

  Role role() {
    return role;
  }

  String hash() {
    return hash;
  }

  Actor actor() {
    return new Actor(name, role, unit);
  }

  AccountRow row() {
    return new AccountRow(
        name,
        displayZh,
        displayEn,
        role,
        unit,
        disabled,
        demo,
        tries.lockedUntil(),
        mustChange,
        passwordChanged,
        lastSignIn);
  }

  private void requireSomebodyElse(By by) {
    if (name.equals(by.name())) {
      throw Refusal.forbidden("access.account.notOneself");
    }
  }

  private void remember() {
    previousHashes =
        Stream.concat(Stream.of(hash), previous())
            .limit(REMEMBERED - 1)
            .collect(Collectors.joining("\n"));
  }

  private Stream<String> previous() {
    return previousHashes.lines();
  }

  private String standing() {
    return role == Role.NONE ? "" : unit.isEmpty() ? role.name() : role.name() + " " + unit;
  }

  private static Map<String, String> change(String before, String after) {
    var facts = new LinkedHashMap<String, String>();
    facts.put("before", before);
    facts.put("after", after);
    return facts;
  }

  private AccountDeed deed(AccountAct act, By by, Map<String, String> facts) {
    return new AccountDeed(name, act, by.name(), by.at(), facts);
  }
}
