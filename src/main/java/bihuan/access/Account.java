package bihuan.access;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.ContactStanding.Telling;
import bihuan.access.powers.PowerMatter;
import bihuan.access.powers.PowerRequest;
import bihuan.throttle.Tries;
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
class Account {

  static final int REMEMBERED = 5;

  private static final int LONGEST_NAME = 60;
  private static final int LEAST_WORDS = 10;
  static final String NOBODY = "—";

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

  @Embedded private ContactStanding contact;

  /** Keeps no password: comes in with a code each time. */
  @Column(name = "by_code")
  private boolean byCode;

  /** Since when what was reported with it is kept from whoever holds it, null where it is not. */
  @Column(name = "shut_since")
  private Instant shutSince;

  protected Account() {} // JPA

  /** Without a role yet. */
  static Account open(String name, String displayZh, String displayEn, String hash, Instant at) {
    if (!NAME.matcher(name).matches()) {
      throw Refusal.invalid("access.account.name").at("name");
    }
    if (Signs.isMissing(displayZh)) {
      throw Refusal.invalid("access.account.displayZh").at("displayZh");
    }
    Require.optional("displayZh", displayZh, LONGEST_NAME);
    Require.optional("displayEn", displayEn, LONGEST_NAME * 2);
    var account = new Account();
    account.id = TsidCreator.getTsid().toLong();
    account.name = name;
    account.displayZh = Signs.line(displayZh);
    account.displayEn = Signs.line(displayEn);
    account.role = Role.NONE;
    account.unit = "";
    account.hash = hash;
    account.previousHashes = "";
    account.passwordChanged = at;
    account.mustChange = true;
    account.idleSince = at;
    account.contact = new ContactStanding();
    return account;
  }

  /** Part of the demonstration: its password is public and stays as it is. */
  void showAround() {
    demo = true;
    mustChange = false;
  }

  /** Nobody is called by it any more, and nobody comes in; the name itself stands on record. */
  void erase() {
    displayZh = NOBODY;
    displayEn = "";
    previousHashes = "";
  }

  /** Chosen by its owner when the account was opened. */
  void keepPassword() {
    mustChange = false;
  }

  /** Its owner would rather be sent a code each time. */
  void keepNoPassword() {
    mustChange = false;
    byCode = true;
  }

  /** There is nowhere to send them. */
  void takeNoCodes() {
    byCode = false;
  }

  AccountDeed opened(By by) {
    return deed(AccountAct.ACCOUNT_OPENED, by, Map.of());
  }

  AccountDeed appoint(Role role, String unit, By by) {
    requireFit(role, unit, by);
    var before = standing();
    this.role = role;
    this.unit = unit;
    return deed(AccountAct.APPOINTED, by, change(before, standing()));
  }

  /** Refuses what this account cannot become, or not by them. */
  void requireFit(Role role, String unit, By by) {
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

  /**
   * The owner sets a password with the secret they were handed. What they reported stays shut
   * unless the secret reached them by the contact that was theirs before.
   */
  AccountDeed renew(
      Password fresh, String hash, BiPredicate<String, String> matches, PowerRequest why, By by) {
    change(fresh, hash, matches, by);
    tries.forget();
    byCode = false;
    if (why.matter() == PowerMatter.RESET) {
      if (why.isToContact()
          && contact.hasStoodSince(why.askedAt())
          && contact.telling(shutSince, by.at()) == Telling.PRESENT) {
        shutSince = null;
      } else if (shutSince == null) {
        shutSince = by.at();
      }
    }
    return deed(
        why.matter() == PowerMatter.RESET ? AccountAct.PASSWORD_RESET : AccountAct.PASSWORD_CHANGED,
        by,
        why.hands());
  }

  /** From what the office knew when its owner came in. */
  void takeContact(AccountContact known, Instant at) {
    contact.begin(known, at);
  }

  /** The owner proved the contact that stands there. */
  AccountDeed proveContact(By by) {
    contact.prove(by.at());
    return deed(AccountAct.CONTACT_PROVED, by, Map.of("way", contact.channel().name()));
  }

  /** What was sent to the contact came back. */
  AccountDeed bounce(By by) {
    contact.bounce();
    return deed(AccountAct.CONTACT_BOUNCED, by, Map.of("way", contact.channel().name()));
  }

  /** The owner proved another contact, which goes into the place of the present one. */
  AccountDeed changeContact(AccountContact proved, By by) {
    var act = contact.isThere() ? AccountAct.CONTACT_CHANGED : AccountAct.CONTACT_PROVED;
    contact.replace(proved, shutSince, by.at());
    return deed(act, by, Map.of("way", proved.channel().name()));
  }

  /** The owner proved the contact that was theirs before somebody reset the password. */
  AccountDeed openOwn(By by) {
    requireShut();
    shutSince = null;
    return deed(AccountAct.OWN_REPORTS_OPENED, by, Map.of());
  }

  /**
   * Another administrator answers for it that this is the owner: where no contact can tell, or it
   * has told nothing for so long that it is lost.
   */
  AccountDeed recognise(String how, By by) {
    requireSomebodyElse(by);
    requireShut();
    if (how == null || Signs.stripped(how).length() < LEAST_WORDS) {
      throw Refusal.invalid("access.recognise.how", LEAST_WORDS).at("how");
    }
    if (telling(by.at()) != Telling.NEITHER
        && by.at().isBefore(shutSince.plus(ContactStanding.SETTLING))) {
      throw Refusal.conflict("access.recognise.contactFirst", ContactStanding.SETTLING.toDays());
    }
    shutSince = null;
    return deed(AccountAct.OWNER_RECOGNISED, by, Map.of("how", Signs.stripped(how)));
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
    return AccountDeed.missed(
        name, tries.miss(lock, at), address, tries.lockedUntil(), Actor.NOBODY.at(at));
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

  /** Nobody has come in with it yet. */
  boolean isNew() {
    return mustChange && lastSignIn == null;
  }

  /** May be sent a code to come in with: it goes to a contact that is the owner's alone. */
  boolean takesCodes() {
    return role == Role.OBSERVER && !disabled && (byCode || contact.isProven() || demo);
  }

  /** A new secret goes to the contact at the word of one administrator. */
  boolean isResetByOne(Instant at) {
    return !role.isPowerful() && telling(at) == Telling.PRESENT;
  }

  /** Which contact tells its owner from somebody who only has the account. */
  Telling telling(Instant at) {
    return contact.telling(shutSince, at);
  }

  boolean keepsNoPassword() {
    return byCode;
  }

  boolean isShut() {
    return shutSince != null;
  }

  ContactStanding contact() {
    return contact;
  }

  Long id() {
    return id;
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
        lastSignIn,
        contact.mask(),
        contact.isProven(),
        contact.hasBounced(),
        shutSince);
  }

  AccountDeed deed(AccountAct act, By by, Map<String, String> facts) {
    return new AccountDeed(name, act, by.name(), by.at(), facts);
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

  private void requireShut() {
    if (shutSince == null) {
      throw Refusal.conflict("access.own.open");
    }
  }
}
