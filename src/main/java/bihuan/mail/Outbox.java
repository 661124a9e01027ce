package bihuan.mail;

import static java.util.stream.Collectors.toMap;

import bihuan.Cursor;
import bihuan.Ids;
import bihuan.Page;
import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the house sends by mail, text message and robot: written down together with the deed it
 * belongs to, and carried afterwards by the {@link Postman}. That it is being sent is noted before
 * it is sent, so that nobody is sent anything twice.
 */
@ApplicationScoped
@Transactional
public class Outbox {

  /** Rows of one page. */
  public static final int PAGE = 50;

  /** Counts end here; a page says "99+". */
  public static final int COUNTED = 100;

  /** How many are sent again or given up at once. */
  public static final int AT_ONCE = 500;

  private static final int SWEPT = 200;

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
    write(reference, outgoing, new SendingTimes(at, goodUntil), at);
  }

  /** Writes a message down that is carried once its time has come. */
  public void write(String reference, OutgoingMessage outgoing, SendingTimes times, Instant at) {
    var message = Message.about(reference, outgoing.channel(), times, at);
    messages.add(message);
    safe.keep(message.place(), outgoing.sealable());
    written.fire(new MessageWritten(message.id()));
  }

  /** What has not been sent about it is not sent any more. */
  public void cancel(String reference, Instant at) {
    messages.about(List.of(reference)).stream()
        .filter(Message::isWaiting)
        .forEach(it -> giveUp(it, at));
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

  /**
   * One page, the newest first.
   *
   * @param after {@code next} of the page before, empty for the first
   */
  public Page<MessageRow> list(MessageFilter filter, String after) {
    var from = Cursor.read(after);
    var found =
        messages.list(
            filter,
            from.map(it -> it.instant(0)).orElse(Message.NEVER),
            from.map(it -> it.number(1)).orElse(0L),
            PAGE + 1);
    return Page.of(
        found.stream().map(Message::row).toList(), PAGE, it -> Cursor.of(it.written(), it.id()));
  }

  /** How many are in this state, counted to {@link #COUNTED} and no further. */
  public int count(MessageState state) {
    return messages.count(state, COUNTED);
  }

  /** Has one sent again that was given up or may have arrived. */
  public MessageRow again(String id, Instant at) {
    var message = held(id);
    if (!message.mayGoAgain()) {
      throw Refusal.conflict("mail.notAgain", message.status().state());
    }
    again(message, at);
    return message.row();
  }

  /** One is sent no more, and what it says destroyed; not while it is on its way. */
  public MessageRow giveUp(String id, Instant at) {
    var message = held(id);
    if (message.isOnItsWay() || !message.keepsText()) {
      throw Refusal.conflict("mail.notGivenUp", message.status().state());
    }
    giveUp(message, at);
    return message.row();
  }

  /** What was taken came back after a while; heard twice it is the same. */
  public void bounced(String id, Instant at) {
    var message = held(id);
    if (message.bounce(at)) {
      close(message);
    }
  }

  /**
   * Has what failed of this kind sent again, at most {@link #AT_ONCE}; what may have arrived is not
   * among it. Answers how many.
   */
  public int again(MessageKind kind, Instant at) {
    var failed = messages.ofKind(kind.name(), AT_ONCE, MessageState.FAILED);
    failed.stream().map(messages::hold).forEach(it -> again(it, at));
    return failed.size();
  }

  /** What failed or waits of this kind is sent no more, at most {@link #AT_ONCE} of it. */
  public int giveUp(MessageKind kind, Instant at) {
    var open = messages.ofKind(kind.name(), AT_ONCE, MessageState.WAITING, MessageState.FAILED);
    open.stream().map(messages::hold).forEach(it -> giveUp(it, at));
    return open.size();
  }

  List<Long> due(Instant at, int most) {
    return messages.due(at, most);
  }

  /** What was left on its way may have arrived; what nobody can send again is forgotten. */
  void sweep(Instant at) {
    messages.over(at, SWEPT, MessageState.SENDING).stream()
        .map(messages::hold)
        .filter(Message::isOnItsWay)
        .forEach(it -> fail(it, MessageFault.UNSURE, at));
    messages.over(at, SWEPT, MessageState.FAILED, MessageState.UNSURE).stream()
        .map(messages::hold)
        .filter(it -> it.status().state() != MessageState.WAITING)
        .forEach(this::forget);
  }

  /**
   * For one try, which is noted by then; empty where somebody else is at it, or it cannot be.
   *
   * @param closed ways that are left alone
   */
  Optional<OutgoingMessage> take(Long id, Set<MessageChannel> closed, Instant at) {
    var message = messages.hold(id);
    if (!message.isDue(at) || closed.contains(message.channel())) {
      return Optional.empty();
    }
    message.attempt(at);
    var outgoing = safe.open(message.place()).map(it -> OutgoingMessage.of(message.channel(), it));
    if (message.isOnItsWay() && outgoing.filter(it -> it.address().isEmpty()).isPresent()) {
      message.fail(MessageFault.NO_ADDRESS, at);
    }
    if (!message.isOnItsWay()) {
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

  private Message held(String id) {
    return Ids.read(id)
        .flatMap(messages::find)
        .map(it -> messages.hold(it.id()))
        .orElseThrow(() -> Refusal.unknown("mail.unknown"));
  }

  private void again(Message message, Instant at) {
    message.again(at);
    written.fire(new MessageWritten(message.id()));
  }

  private void giveUp(Message message, Instant at) {
    message.end(at);
    close(message);
  }

  private void fail(Message message, MessageFault why, Instant at) {
    message.fail(why, at);
    if (!message.isWaiting()) {
      close(message);
    }
  }

  private void close(Message message) {
    if (!message.keepsText()) {
      safe.empty(message.place());
    }
    ended.fire(message.ended());
  }

  private void forget(Message message) {
    safe.empty(message.place());
    message.forget();
  }
}
