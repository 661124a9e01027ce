package bihuan.access.devices;

import bihuan.Token;
import bihuan.access.AccountAct;
import bihuan.access.AccountDeed;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.throttle.Tries;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A browser with which somebody has come in: it is known by a long secret of its own, of which only
 * a mark is kept. Strangers' wrong tries do not close it.
 */
@Entity
@Table(name = "device")
public class Device {

  private static final int LENGTH = 26;

  @Id private String id;

  @Version private int version;

  private String account;
  private String mark;

  @Column(name = "device_kind")
  private String kind;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  /** Of the session that is open on it; null where none is. */
  @Column(name = "session_name")
  private String session;

  @Column(name = "opened_at")
  private Instant opened;

  @Embedded private Tries tries = new Tries();

  protected Device() {} // JPA

  static Device of(String account, String secret, LocalDate day) {
    var device = new Device();
    device.id = Token.random(LENGTH);
    device.account = account;
    device.mark = markOf(account, secret);
    device.firstDay = day;
    return device;
  }

  /** The same browser has another mark with every account. */
  static String markOf(String account, String secret) {
    return Token.hash(account + "\n" + secret);
  }

  /** A session begins here, instead of the one before; answers its name. */
  String open(String kind, By by) {
    this.kind = kind;
    tries.forget();
    lastDay = by.day();
    opened = by.at();
    session = Token.random(LENGTH);
    return session;
  }

  /** The session on it ends; it stays known. */
  void close() {
    session = null;
  }

  public AccountDeed miss(Duration lock, String address, Instant at) {
    return AccountDeed.missed(
        account, tries.miss(lock, at), address, tries.lockedUntil(), Actor.NOBODY.at(at));
  }

  AccountDeed ended(By by) {
    return new AccountDeed(
        account, AccountAct.SIGN_IN_ENDED, by.name(), by.at(), Map.of("device", kind));
  }

  void unlock() {
    tries.forget();
  }

  public boolean isLocked(Instant at) {
    return tries.isLocked(at);
  }

  boolean isOf(String account) {
    return account.equals(this.account);
  }

  boolean isOpen() {
    return session != null;
  }

  boolean holds(String session) {
    return session.equals(this.session);
  }

  DeviceRow row(String here) {
    return new DeviceRow(id, kind, firstDay, lastDay, isOpen(), holds(here));
  }
}
