package bihuan.start;

import static bihuan.start.BootStep.REPEATING;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Everything that repeats, in one place: each {@link Job} at its {@link Rhythm}, never two rounds
 * of the same at once, neither here nor on another server of the house.
 */
@ApplicationScoped
public class Repeating {

  private static final Logger LOG = System.getLogger(Repeating.class.getName());

  private static final long FIRST_AFTER_MILLIS = 5000;
  private static final long RENEWED_EVERY_MILLIS = Leases.SECONDS * 1000L / 3;
  private static final long LEASE_NANOS = Leases.SECONDS * 1_000_000_000L;

  @Inject @Any Instance<Job> jobs;
  @Inject Leases leases;
  @Inject Clock clock;

  @Resource ManagedScheduledExecutorService executor;

  private final String server = UUID.randomUUID().toString();
  private final Map<String, Round> rounds = new ConcurrentHashMap<>();
  private final List<ScheduledFuture<?>> schedule = new CopyOnWriteArrayList<>();

  void begin(@Observes @Boot.At(REPEATING) BootStep step) {
    for (var job : jobs) {
      var round = new Round(job);
      if (rounds.put(job.name(), round) != null) {
        throw new IllegalStateException("two jobs are called " + job.name());
      }
      var pause = job.rhythm().pause().toMillis();
      schedule.add(
          executor.scheduleWithFixedDelay(
              round::run, Math.min(pause, FIRST_AFTER_MILLIS), pause, MILLISECONDS));
    }
    schedule.add(
        executor.scheduleWithFixedDelay(
            this::renew, RENEWED_EVERY_MILLIS, RENEWED_EVERY_MILLIS, MILLISECONDS));
  }

  /** Does not wait for the next round of this job: there is something to do. */
  public void hurry(String job) {
    var round = rounds.get(job);
    if (round != null) {
      round.hurry();
    }
  }

  @PreDestroy
  void stop() {
    schedule.forEach(it -> it.cancel(false));
    try {
      leases.end(server);
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "leases end by themselves", e);
    }
  }

  private void renew() {
    rounds.values().forEach(Round::renew);
  }

  /** One job's rounds on this server. */
  private final class Round {

    private final Job job;
    private final AtomicBoolean hurried = new AtomicBoolean();

    /** Until when this server may take it that the job is its own; 0 where it never was. */
    private volatile long until;

    private volatile Thread worker;
    private boolean failing;

    Round(Job job) {
      this.job = job;
    }

    void hurry() {
      if (hurried.compareAndSet(false, true)) {
        executor.execute(
            () -> {
              hurried.set(false);
              run();
            });
      }
    }

    /** One failed round must not end them all. */
    synchronized void run() {
      worker = Thread.currentThread();
      try {
        if (job.isOfEachServer() || isOurs() || isTaken()) {
          work();
        }
        failing = false;
      } catch (RuntimeException e) {
        complain(e);
      } finally {
        worker = null;
      }
    }

    /** A lease that ran out, because the database did not answer, cuts the round short. */
    void renew() {
      if (until == 0) {
        return;
      }
      try {
        isTaken();
      } catch (RuntimeException e) {
        LOG.log(Level.DEBUG, job.name() + " is not ours for longer", e);
      }
      var working = worker;
      if (working != null && !isOurs()) {
        working.interrupt();
      }
    }

    private boolean isOurs() {
      return until != 0 && System.nanoTime() - until < 0;
    }

    private boolean isTaken() {
      var asked = System.nanoTime();
      var taken = leases.take(job.name(), server);
      until = taken ? asked + LEASE_NANOS : 0;
      return taken;
    }

    private void work() {
      if (job.rhythm().daily() == null) {
        job.run();
        return;
      }
      var now = clock.instant();
      if (job.rhythm().isDue(leases.done(job.name()).orElse(null), now, clock.getZone())) {
        job.run();
        leases.done(job.name(), now);
      }
    }

    private void complain(RuntimeException e) {
      if (!failing) {
        LOG.log(Level.WARNING, job.name() + " failed; it is tried again", e);
      }
      failing = true;
    }
  }
}
