package bihuan.ledger;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.concurrent.ScheduledFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals what moved into the master chain, every few seconds and whenever somebody asks. */
@ApplicationScoped
public class Anchoring {

  private static final Logger LOG = System.getLogger(Anchoring.class.getName());
  private static final int FIRST_AFTER_SECONDS = 5;

  @Inject Chain chain;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.ledger.interval-seconds", defaultValue = "2")
  int interval;

  @Resource ManagedScheduledExecutorService executor;

  private ScheduledFuture<?> rounds;
  private boolean failing;

  void start(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object ready) {
    if (interval < 1) {
      throw new IllegalArgumentException("bihuan.ledger.interval-seconds must be 1 or more");
    }
    rounds = executor.scheduleWithFixedDelay(this::round, FIRST_AFTER_SECONDS, interval, SECONDS);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  /** Seals all that has moved so far and is not being written at this moment. */
  public void seal() {
    var more = true;
    while (more) {
      more = chain.seal(clock.instant());
    }
  }

  /** One failed round must not end them all. */
  private void round() {
    try {
      var more = true;
      while (more && !Thread.currentThread().isInterrupted()) {
        more = chain.sealUnlessBusy(clock.instant());
      }
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.log(Level.WARNING, "heads of the ledger could not be sealed; trying on", e);
      }
      failing = true;
    }
  }
}
