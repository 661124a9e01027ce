package bihuan.retention;

import bihuan.evidence.Evidence;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Every night, each kind by itself: one that fails does not keep the others. */
@ApplicationScoped
class Destruction implements Job {

  private static final Logger LOG = System.getLogger(Destruction.class.getName());

  private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

  @Inject Retention retention;
  @Inject Evidence evidence;
  @Inject Clock clock;

  @Override
  public String name() {
    return "destroy what is due";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.dailyAt(AT_NIGHT);
  }

  @Override
  public void run() {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Retention.all().forEach(it -> destroy(it, now));
    evidence.sweep(now);
  }

  private void destroy(Retained kind, Instant now) {
    try {
      retention.destroy(kind, now);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The house could not destroy " + kind, e);
    }
  }
}
