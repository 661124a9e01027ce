package bihuan.mail;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the house sends by mail and text message: written down together with the deed it belongs to,
 * and carried afterwards by the {@link Postman}.
 */
@ApplicationScoped
@Transactional
public class Outbox {

  @Inject Messages messages;
  @Inject TextSafe safe;
  @Inject Event<MessageWritten> written;
  @Inject Event<DeliveryEnded> ended;

  /**
   * Writes a message down; it is carried once this transaction is over.
   *
   * @param reference what it is about, a kind and a name: {@code invitation 4711}
   * @param goodUntil after which nobody needs it any more
   */
  public void write(String reference, OutgoingMessage outgoing, Instant goodUntil, Instant at) {
    var message = Message.about(reference, outgoing.channel(), goodUntil, at);
    messages.add(message);
    safe.keep(message.place(), outgoing.sealable());
    written.fire(new MessageWritten(message.id()));
  }

  /** What has not been sent about it is not sent any more. */
  public void cancel(String reference, Instant at) {
    messages.about(List.of(reference)).stream()
        .filter(Message::isWaiting)
        .forEach(it -> fail(it, MessageFault.VOID, at));
  }

  /** By what they are about, how the last message of each stands; none where none was written. */
  public Map<String, DeliveryStatus> statuses(Collection<String> references) {
    return messages.about(references).stream()
        .collect(toMap(Message::reference, Message::status, (older, newer) -> newer));
  }

  /** Something about it was written after this moment. */
  public boolean hasWrittenSince(String reference, Instant since) {
    return messages.hasSince(reference, since);
  }

  /** Forgets what was written before this moment and waits no longer; answers how many. */
  public int clear(Instant before) {
    return messages.clear(before);
  }

  List<Long> due(Instant at, int most) {
    return messages.due(at, most);
  }

  /** For one try; empty where somebody else is at it, or it cannot be sent. */
  Optional<OutgoingMessage> take(Long id, Instant at) {
    var message = messages.hold(id);
    if (!message.isDue(at)) {
      return Optional.empty();
    }
    message.attempt(at);
    var outgoing = safe.open(message.place()).map(it -> OutgoingMessage.of(message.channel(), it));
    if (message.isWaiting() && outgoing.filter(it -> it.address().isEmpty()).isPresent()) {
      message.fail(MessageFault.NO_ADDRESS, at);
    }
    if (!message.isWaiting()) {
      close(message);
      return Optional.empty();
    }
    return outgoing;
  }

  /** It is with whoever carries it: the house forgets what it said. */
  void arrived(Long id, Instant at) {
    var message = messages.hold(id);
    message.arrive(at);
    close(message);
  }

  void failed(Long id, MessageFault why, Instant at) {
    fail(messages.hold(id), why, at);
  }

  private void fail(Message message, MessageFault why, Instant at) {
    message.fail(why, at);
    if (!message.isWaiting()) {
      close(message);
    }
  }

  private void close(Message message) {
    safe.empty(message.place());
    ended.fire(message.ended());
  }
}
