package bihuan.throttle;

import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Counts of stretches that are over go, and with them the key of the day. */
@ApplicationScoped
class ThrottleSweeping implements Job {

  @Inject Throttle throttle;
  @Inject Clock clock;

  @Override
  public String name() {
    return "throttle-sweeping";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(5));
  }

  @Override
  public void run() {
    throttle.sweep(clock.instant());
  }
}
