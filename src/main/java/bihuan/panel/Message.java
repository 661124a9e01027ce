package bihuan.panel;

import bihuan.access.Actor;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something the house sends a member of the panel: an invitation, or a code to sign in with. Tried
 * a few times, less and less often; what it says lies in the vault until then, and nowhere after.
 */
@Entity
@Table(name = "message")
public class Message {

  /** How long it rests after each try that failed; there is one try more than there are rests. */
  private static final List<Duration> RESTS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2));

  @Id private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "observer_id")
  private Observer observer;

  @ManyToOne
  @JoinColumn(name = "invitation_id")
  private Invitation invitation;

  @Enumerated(EnumType.STRING)
  private Way way;

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
   * @param goodUntil after which nobody needs it any more
   */
  static Message to(Observer observer, Way way, Instant goodUntil, Instant at) {
    var message = new Message();
    message.id = TsidCreator.getTsid().toLong();
    message.observer = observer;
    message.way = way;
    message.state = MessageState.WAITING;
    message.nextTry = at;
    message.goodUntil = goodUntil;
    message.writtenAt = at;
    return message;
  }

  static Message of(Invitation invitation, Way way, Instant at) {
    var message = to(invitation.observer(), way, invitation.expiresAt(), at);
    message.invitation = invitation;
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

  PanelDeed told(Instant at) {
    return new PanelDeed(
        observer.id().toString(),
        state == MessageState.SENT ? "MESSAGE_SENT" : "MESSAGE_FAILED",
        Actor.HOUSE.at(at),
        facts());
  }

  /** Where the vault keeps what it says until it has been sent. */
  String place() {
    return "message " + id;
  }

  Long id() {
    return id;
  }

  Way way() {
    return way;
  }

  Observer observer() {
    return observer;
  }

  /** The one it carries, null where it carries a code. */
  Invitation invitation() {
    return invitation;
  }

  Sending sending() {
    return new Sending(state, fault, tries, endedAt == null ? nextTry : endedAt);
  }

  private Map<String, String> facts() {
    var facts =
        new TreeMap<>(
            Map.of("way", way.name(), "what", invitation == null ? "CODE" : "INVITATION"));
    if (fault != null) {
      facts.put("fault", fault.name());
    }
    return facts;
  }

  private void end(MessageState how, MessageFault why, Instant at) {
    state = how;
    fault = why;
    endedAt = at;
  }
}
