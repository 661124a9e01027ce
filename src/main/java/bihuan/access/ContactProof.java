package bihuan.access;

import bihuan.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A code on its way to a contact: whoever types it in can be reached there. */
@Entity
@Table(name = "contact_proof")
class ContactProof {

  static final Duration LIFE = Duration.ofMinutes(10);
  static final Duration BETWEEN = Duration.ofMinutes(1);

  private static final int TRIES = 5;

  @Id private String account;

  /** It went to the contact that tells the owner, to open what is shut; else to a new one. */
  private boolean opening;

  private String hash;
  private int tries;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected ContactProof() {} // JPA

  static ContactProof of(String account) {
    var proof = new ContactProof();
    proof.account = account;
    return proof;
  }

  void send(boolean opening, String hash, Instant at) {
    if (sentAt != null && at.isBefore(sentAt.plus(BETWEEN))) {
      throw Refusal.tooMany("access.contact.tooSoon");
    }
    this.opening = opening;
    this.hash = hash;
    tries = 0;
    sentAt = at;
  }

  /** One more try; after a few the code is good for nothing. */
  boolean isOpen(Instant at) {
    tries++;
    return tries <= TRIES && at.isBefore(sentAt.plus(LIFE));
  }

  boolean isOpening() {
    return opening;
  }

  String hash() {
    return hash;
  }

  /** Where the new contact lies until it is proved. */
  String place() {
    return "account-proof " + account;
  }
}
