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
import java.time.temporal.ChronoUnit;

/** Carries messages to whoever takes them further: at once, and later again what did not arrive. */
@ApplicationScoped
class Postman implements Job {

  private static final Logger LOG = System.getLogger(Postman.class.getName());

  private static final String NAME = "outbox";
  private static final int AT_ONCE = 50;

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
    if (gateways.carryAny()) {
      outbox.due(clock.instant(), AT_ONCE).forEach(this::carry);
    }
  }

  void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) MessageWritten written) {
    repeating.hurry(NAME);
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
