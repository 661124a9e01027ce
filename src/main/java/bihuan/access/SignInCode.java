package bihuan.access;

import bihuan.throttle.Tries;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A code somebody was sent to come in with once; only its hash is kept. */
@Entity
@Table(name = "sign_in_code")
class SignInCode {

  @Id private String account;
  private String hash;

  @Column(name = "expires_at")
  private Instant expires;

  private int tries;

  /** It went to the contact of the account; whoever types it in is reached there. */
  private boolean sent;

  protected SignInCode() {} // JPA

  static SignInCode of(String account) {
    var code = new SignInCode();
    code.account = account;
    return code;
  }

  void renew(String hash, boolean sent, Instant expires) {
    this.hash = hash;
    this.sent = sent;
    this.expires = expires;
    this.tries = 0;
  }

  /** Somebody typed another one. */
  void miss() {
    tries++;
  }

  boolean wasSent() {
    return sent;
  }

  boolean isOpen(Instant at) {
    return tries < Tries.MOST && at.isBefore(expires);
  }

  String hash() {
    return hash;
  }
}
