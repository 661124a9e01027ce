package bihuan.loop;

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
import java.util.concurrent.ScheduledFuture;

/**
 * Keeps the index of similar issues whole behind the scenes: nobody waits for it, and what is filed
 * meanwhile is found at once.
 */
@ApplicationScoped
class IndexKeeper {

  private static final Logger LOG = System.getLogger(IndexKeeper.class.getName());

  private static final int SECONDS_BETWEEN = 5;

  @Inject Resemblance resemblance;

  @Resource ManagedScheduledExecutorService executor;

  private ScheduledFuture<?> rounds;

  void start(@Observes @Priority(900) @Initialized(ApplicationScoped.class) Object ready) {
    rounds =
        executor.scheduleWithFixedDelay(this::round, SECONDS_BETWEEN, SECONDS_BETWEEN, SECONDS);
  }

  @PreDestroy
  void stop() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    try {
      resemblance.catchUp();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The index of similar issues could not be brought up to date", e);
    }
  }
}
