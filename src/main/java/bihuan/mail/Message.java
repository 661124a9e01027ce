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
 * Something the house sends somebody. Tried a few times, less and less often; what it says and to
 * whom it goes lies sealed until then, and nowhere after.
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
          Duration.ofHours(2));

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
   * @param reference what it is about, as its writer names it
   * @param goodUntil after which nobody needs it any more
   */
  static Message about(String reference, MessageChannel channel, Instant goodUntil, Instant at) {
    var message = new Message();
    message.id = TsidCreator.getTsid().toLong();
    message.reference = reference;
    message.channel = channel;
    message.state = MessageState.WAITING;
    message.nextTry = at;
    message.goodUntil = goodUntil;
    message.writtenAt = at;
    return message;
  }

  boolean isWaiting() {
    return state == MessageState.WAITING;
  }

  boolean isDue(Instant at) {
    return isWaiting() && !nextTry.isAfter(at);
  }

  /** One try begins; nobody else begins another until it had time to end. */
  void attempt(Instant at) {
    tries++;
    nextTry = at.plus(RESTS.get(Math.min(tries, RESTS.size()) - 1));
    if (!at.isBefore(goodUntil)) {
      end(MessageState.FAILED, MessageFault.TOO_LATE, at);
    }
  }

  void arrive(Instant at) {
    end(MessageState.SENT, null, at);
  }

  /** Given up where another try would be in vain, or there were enough of them. */
  void fail(MessageFault why, Instant at) {
    fault = why;
    if (why.isLast() || tries > RESTS.size() || !nextTry.isBefore(goodUntil)) {
      end(MessageState.FAILED, why, at);
    }
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

  private void end(MessageState how, MessageFault why, Instant at) {
    state = how;
    fault = why;
    endedAt = at;
  }
}
