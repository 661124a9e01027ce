package bihuan.access;

import bihuan.mail.MessageChannel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;

/**
 * What an account knows of its contact, but for the address itself: since when, whether its owner
 * proved it, and which one was there before. A contact in the place of another one counts as its
 * owner's only when nobody has objected for a while.
 */
@Embeddable
class ContactStanding {

  /** How long a contact must have stood before a secret goes there at the word of one. */
  static final Duration SETTLING = Duration.ofDays(14);

  /** So many mails that came back, one after the other, and it is written to no more. */
  static final int BOUNCES = 3;

  /** Which of the two tells an owner from somebody who only has the account. */
  enum Telling {
    PRESENT,
    FORMER,
    NEITHER
  }

  @Enumerated(EnumType.STRING)
  @Column(name = "contact_way")
  private MessageChannel channel;

  @Column(name = "contact_mask")
  private String mask;

  @Column(name = "contact_since")
  private Instant since;

  @Column(name = "contact_proven")
  private boolean proven;

  @Column(name = "contact_bounces")
  private int bounces;

  @Column(name = "former_mask")
  private String formerMask;

  /** From what the office knew; nobody has proved it. */
  void begin(AccountContact contact, Instant at) {
    channel = contact.channel();
    mask = contact.masked();
    since = at;
    proven = false;
    bounces = 0;
  }

  /**
   * Its owner proved it, in the place of any other.
   *
   * @param shut since when own reports have been shut, null where they are not
   * @return whether the one in whose place it is tells the owner from now on
   */
  boolean replace(AccountContact contact, Instant shut, Instant at) {
    var former = telling(shut, at) == Telling.PRESENT;
    if (former) {
      formerMask = mask;
    }
    begin(contact, at);
    proven = true;
    return former;
  }

  /** Its owner proved that they can be reached there. */
  void prove(Instant at) {
    bounces = 0;
    if (!proven) {
      proven = true;
      since = at;
    }
  }

  /** What was sent there came back: whoever carries it knows no such address. */
  void bounce() {
    bounces++;
  }

  /** What was sent there last came back. */
  boolean hasBounced() {
    return bounces > 0;
  }

  /** Notices may go there: its owner proved it, and what was sent did not come back too often. */
  boolean isReachable() {
    return proven && bounces < BOUNCES;
  }

  Telling telling(Instant shut, Instant at) {
    var then = shut == null ? at : shut;
    if (proven
        && !since.isAfter(then)
        && (formerMask == null || !since.plus(SETTLING).isAfter(then))) {
      return Telling.PRESENT;
    }
    return formerMask == null ? Telling.NEITHER : Telling.FORMER;
  }

  boolean isProven() {
    return proven;
  }

  boolean isThere() {
    return mask != null;
  }

  boolean hasStoodSince(Instant at) {
    return proven && !since.isAfter(at);
  }

  MessageChannel channel() {
    return channel;
  }

  /** Empty where there is none. */
  String mask() {
    return mask == null ? "" : mask;
  }

  String maskOf(Telling telling) {
    return switch (telling) {
      case PRESENT -> mask();
      case FORMER -> formerMask;
      case NEITHER -> "";
    };
  }
}
