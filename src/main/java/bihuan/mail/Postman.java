package bihuan.mail;

import bihuan.start.Job;
import bihuan.start.Repeating;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Carries messages to whoever takes them further: at once, and later again what did not arrive. A
 * way on which nobody answers is left alone until the next round.
 */
@ApplicationScoped
class Postman implements Job {

  private static final Logger LOG = System.getLogger(Postman.class.getName());

  private static final String NAME = "outbox";
  private static final int AT_ONCE = 50;
  private static final int BATCHES = 20;

  @Inject Outbox outbox;
  @Inject Gateways gateways;
  @Inject Clock clock;
  @Inject Repeating repeating;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofSeconds(20));
  }

  @Override
  public void run() {
    outbox.sweep(now());
    if (Stream.of(MessageChannel.values()).noneMatch(gateways::carry)) {
      return;
    }
    var closed = EnumSet.noneOf(MessageChannel.class);
    var batch = outbox.due(now(), AT_ONCE);
    for (var it = 0; it < BATCHES && !batch.isEmpty(); it++) {
      batch.forEach(message -> carry(message, closed));
      batch = closed.isEmpty() ? outbox.due(now(), AT_ONCE) : List.of();
    }
  }

  void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageWritten written) {
    repeating.hurry(NAME);
  }

  private void carry(Long message, Set<MessageChannel> closed) {
    var at = now();
    var outgoing = outbox.take(message, closed, at);
    if (outgoing.isEmpty()) {
      return;
    }
    try {
      gateways.send(message, outgoing.get(), at);
      outbox.arrived(message, at);
    } catch (DeliveryFailure e) {
      LOG.log(Level.INFO, "Message {0} was not sent: {1}", message.toString(), e.fault());
      outbox.failed(message, e.fault(), at);
      if (e.fault().isOfTheWay()) {
        closed.add(outgoing.get().channel());
      }
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
