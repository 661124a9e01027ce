package bihuan.reports;

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

/** Keeps the latest figures at hand, a minute old at most. */
@ApplicationScoped
public class Figures {

  private static final Logger LOG = System.getLogger(Figures.class.getName());
  private static final int FIRST_AFTER_SECONDS = 5;
  private static final int INTERVAL_SECONDS = 60;

  @Inject Tallies tallies;
  @Inject Clock clock;

  @Resource ManagedScheduledExecutorService executor;

  private volatile Snapshot latest;
  private ScheduledFuture<?> rounds;

  void start(@Observes @Priority(300) @Initialized(ApplicationScoped.class) Object ready) {
    rounds =
        executor.scheduleWithFixedDelay(
            this::round, FIRST_AFTER_SECONDS, INTERVAL_SECONDS, SECONDS);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  /** The figures as last counted; counted now only where nobody has counted yet. */
  public Snapshot latest() {
    if (latest == null) {
      count();
    }
    return latest;
  }

  /** Counts anew. */
  public void count() {
    latest = tallies.take(clock.instant());
  }

  /** One failed round must not end them all. */
  private void round() {
    try {
      count();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "figures could not be counted; the old ones stay", e);
    }
  }
}
