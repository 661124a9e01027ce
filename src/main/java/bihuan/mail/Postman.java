package bihuan.mail;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ScheduledFuture;

/** Carries messages to whoever takes them further: at once, and later again what did not arrive. */
@ApplicationScoped
class Postman {

  private static final Logger LOG = System.getLogger(Postman.class.getName());

  private static final int SECONDS_BETWEEN = 20;
  private static final int AT_ONCE = 50;

  @Inject Outbox outbox;
  @Inject Gateways gateways;
  @Inject Clock clock;

  @Resource ManagedScheduledExecutorService executor;

  private ScheduledFuture<?> rounds;

  void start(@Observes @Priority(910) @Initialized(ApplicationScoped.class) Object ready) {
    rounds =
        executor.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, SECONDS);
  }

  void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageWritten written) {
    executor.execute(this::round);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    try {
      if (gateways.carryAny()) {
        outbox.due(clock.instant(), AT_ONCE).forEach(this::carry);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Messages could not be sent", e);
    }
  }

  private void carry(Long message) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var outgoing = outbox.take(message, at);
    if (outgoing.isEmpty()) {
      return;
    }
    try {
      gateways.send(outgoing.get());
      outbox.arrived(message, at);
    } catch (DeliveryFailure e) {
      LOG.log(Level.INFO, "Message {0} was not sent: {1}", message.toString(), e.fault());
      outbox.failed(message, e.fault(), at);
    }
  }
}
