package bihuan.mail;

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
import java.util.List;
import java.util.Optional;

/**
 * Something the house sends somebody. Tried for two days, less and less often; what it says and to
 * whom it goes lies sealed until it is sent, or nobody can send it again, and nowhere after.
 */
@Entity
@Table(name = "message")
class Message {

  /** How long it rests after each try that failed; there is one try more than there are rests. */
  private static final List<Duration> RESTS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(4),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(24));

  /** No try takes as long; whatever still is on its way then was left there. */
  static final Duration LONGEST_TRY = Duration.ofMinutes(10);

  /** When there is nothing left to be tried or forgotten. */
  static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

  @Id private Long id;

  @Version private int version;

  private String reference;

  @Enumerated(EnumType.STRING)
  @Column(name = "way")
  private MessageChannel channel;

  @Enumerated(EnumType.STRING)
  private MessageState state;

  @Enumerated(EnumType.STRING)
  private MessageFault fault;

  private int tries;

  @Column(name = "next_try_at")
  private Instant nextTry;

  @Column(name = "good_until")
  private Instant goodUntil;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Message() {} // JPA

  /**
   * @param reference what it is about, as its writer names it: its kind and a name
   * @param times from when on it is sent, and until when anybody needs it
   */
  static Message about(String reference, MessageChannel channel, SendingTimes times, Instant at) {
    var message = new Message();
    message.id = TsidCreator.getTsid().toLong();
    message.reference = reference;
    message.channel = channel;
    message.state = MessageState.WAITING;
    message.nextTry = times.from();
    message.goodUntil = times.until();
    message.writtenAt = at;
    return message;
  }

  boolean isWaiting() {
    return state == MessageState.WAITING;
  }

  boolean isDue(Instant at) {
    return isWaiting() && !nextTry.isAfter(at);
  }

  boolean isOnItsWay() {
    return state == MessageState.SENDING;
  }

  /** It was given up, and somebody may still have it sent again. */
  boolean mayGoAgain() {
    return endedAt != null && state != MessageState.SENT && keepsText();
  }

  /** What it says is still sealed away. */
  boolean keepsText() {
    return nextTry.isBefore(NEVER);
  }

  /** One try begins. */
  void attempt(Instant at) {
    tries++;
    if (at.isBefore(goodUntil)) {
      state = MessageState.SENDING;
      nextTry = at.plus(LONGEST_TRY);
    } else {
      end(MessageState.FAILED, MessageFault.TOO_LATE, at);
    }
  }

  void arrive(Instant at) {
    end(MessageState.SENT, null, at);
  }

  /** Given up where another try would be in vain, or there were enough of them. */
  void fail(MessageFault why, Instant at) {
    var next = at.plus(RESTS.get(Math.min(tries, RESTS.size()) - 1));
    if (why == MessageFault.UNSURE) {
      end(MessageState.UNSURE, why, at);
    } else if (why.isLast() || tries > RESTS.size() || !next.isBefore(goodUntil)) {
      end(MessageState.FAILED, why, at);
    } else {
      state = MessageState.WAITING;
      fault = why;
      nextTry = next;
    }
  }

  /** Somebody has it sent once more, with as many tries as at first. */
  void again(Instant at) {
    state = MessageState.WAITING;
    fault = null;
    endedAt = null;
    tries = 0;
    nextTry = at;
  }

  /** Whoever took it could not deliver it; false where it was not with them. */
  boolean bounce(Instant at) {
    if (state != MessageState.SENT && state != MessageState.UNSURE) {
      return false;
    }
    end(MessageState.FAILED, MessageFault.RETURNED, at);
    return true;
  }

  /** It is sent no more. */
  void end(Instant at) {
    end(MessageState.FAILED, MessageFault.VOID, at);
  }

  /** What it said is gone; that it was written stays. */
  void forget() {
    nextTry = NEVER;
  }

  DeliveryEnded ended() {
    return new DeliveryEnded(reference, channel, Optional.ofNullable(fault), endedAt);
  }

  /** Where what it says is kept until it has been sent. */
  String place() {
    return "message " + id;
  }

  Long id() {
    return id;
  }

  String reference() {
    return reference;
  }

  MessageChannel channel() {
    return channel;
  }

  DeliveryStatus status() {
    return new DeliveryStatus(state, fault, tries, endedAt == null ? nextTry : endedAt);
  }

  MessageRow row() {
    return new MessageRow(
        id.toString(),
        kind(),
        channel,
        state,
        fault,
        tries,
        writtenAt,
        status().at(),
        mayGoAgain());
  }

  private String kind() {
    return reference.substring(0, reference.indexOf(' '));
  }

  private void end(MessageState how, MessageFault why, Instant at) {
    state = how;
    fault = why;
    endedAt = at;
    nextTry = why != null && why.keepsText() ? goodUntil : NEVER;
  }
}
