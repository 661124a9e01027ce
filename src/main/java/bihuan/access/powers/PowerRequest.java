package bihuan.access.powers;

import bihuan.Refusal;
import bihuan.access.AccountRow;
import bihuan.access.By;
import bihuan.access.Role;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that no administrator does alone: one asks, another of another power confirms. What
 * comes of a secret is good for once and not for long.
 */
@Entity
@Table(name = "power_request")
public class PowerRequest {

  /** How long it waits for the other one. */
  static final Duration LIFE = Duration.ofHours(24);

  /** How long a secret is good that was sent to its owner. */
  public static final Duration SENT_LIFE = Duration.ofHours(2);

  /** How long a secret is good whose halves two people carry to its owner. */
  static final Duration CARRIED_LIFE = Duration.ofHours(72);

  /** How it stands. */
  enum State {
    WAITING,
    CONFIRMED,
    USED,
    CLOSED
  }

  @Id private Long id;

  @Version private int version;

  private String account;

  @Enumerated(EnumType.STRING)
  private PowerMatter matter;

  @Enumerated(EnumType.STRING)
  private State state;

  @Enumerated(EnumType.STRING)
  @Column(name = "role_name")
  private Role role;

  @Column(name = "unit_code")
  private String unit;

  @Column(name = "to_contact")
  private boolean toContact;

  @Column(name = "asked_by")
  private String askedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "asked_as")
  private Role askedAs;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "confirmed_by")
  private String confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  private String hash;

  protected PowerRequest() {} // JPA

  /**
   * For a password.
   *
   * @param toContact the secret will go to the contact; else to two administrators, a half each
   */
  public static PowerRequest password(
      String account, PowerMatter matter, boolean toContact, By by) {
    var request = new PowerRequest();
    request.id = TsidCreator.getTsid().toLong();
    request.account = account;
    request.matter = matter;
    request.state = State.WAITING;
    request.role = Role.NONE;
    request.unit = "";
    request.toContact = toContact;
    request.askedBy = by.name();
    request.askedAs = by.actor().role();
    request.askedAt = by.at();
    return request;
  }

  public static PowerRequest appointment(String account, Role role, String unit, By by) {
    var request = password(account, PowerMatter.APPOINTMENT, false, by);
    request.role = role;
    request.unit = unit;
    return request;
  }

  /** Keeps what a secret is told by. */
  public void seal(String hash) {
    this.hash = hash;
  }

  /** One is enough: the secret goes to a contact that has been its owner's for long. */
  public void pass(Instant at) {
    state = State.CONFIRMED;
    confirmedBy = "";
    confirmedAt = at;
  }

  public void confirm(By by) {
    requireWaiting(by.at());
    if (askedBy.equals(by.name())) {
      throw Refusal.forbidden("access.confirm.own");
    }
    if (askedAs == by.actor().role()) {
      throw Refusal.forbidden("access.confirm.samePower", askedAs);
    }
    if (account.equals(by.name())) {
      throw Refusal.forbidden("access.account.notOneself");
    }
    state = State.CONFIRMED;
    confirmedBy = by.name();
    confirmedAt = by.at();
  }

  /** Taken back, declined, or in the way of a newer one. */
  public void close() {
    state = State.CLOSED;
  }

  public void requireWaiting(Instant at) {
    if (state != State.WAITING) {
      throw Refusal.conflict("access.confirm.over");
    }
    if (!at.isBefore(until())) {
      throw Refusal.conflict("access.confirm.expired");
    }
  }

  /** There is a secret that opens the account, once. */
  boolean opens(Instant at) {
    return state == State.CONFIRMED
        && hash != null
        && at.isBefore(confirmedAt.plus(toContact ? SENT_LIFE : CARRIED_LIFE));
  }

  public void use() {
    state = State.USED;
  }

  /** Had a hand in it: may hold a half of the secret. */
  public boolean isHandledBy(By by) {
    return askedBy.equals(by.name()) || by.name().equals(confirmedBy);
  }

  public boolean isAskedAs(Role power) {
    return askedAs == power;
  }

  /** Through whose hands it went, for the record. */
  public Map<String, String> hands() {
    var hands = new TreeMap<>(Map.of("request", id.toString(), "askedBy", askedBy));
    if (confirmedBy != null && !confirmedBy.isEmpty()) {
      hands.put("confirmedBy", confirmedBy);
    }
    return hands;
  }

  /** Where the second half lies until somebody confirms. */
  public String place() {
    return "half " + id;
  }

  public Instant askedAt() {
    return askedAt;
  }

  Instant until() {
    return askedAt.plus(LIFE);
  }

  public Long id() {
    return id;
  }

  public String account() {
    return account;
  }

  public PowerMatter matter() {
    return matter;
  }

  public Role role() {
    return role;
  }

  public String unit() {
    return unit;
  }

  public boolean isPassword() {
    return matter != PowerMatter.APPOINTMENT;
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  PowerAsked asked() {
    return new PowerAsked(account, askedAs, askedAt);
  }

  public boolean isToContact() {
    return toContact;
  }

  public String hash() {
    return hash;
  }

  PowerRequestRow row(AccountRow about, By reader) {
    return new PowerRequestRow(
        id.toString(),
        account,
        about.displayZh(),
        about.displayEn(),
        matter,
        role,
        unit,
        askedBy,
        askedAs,
        askedAt,
        until(),
        toContact,
        !isHandledBy(reader) && askedAs != reader.actor().role() && !account.equals(reader.name()));
  }
}
