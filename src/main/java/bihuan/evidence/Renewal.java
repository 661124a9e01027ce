package bihuan.evidence;

import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Makes copies anew that an earlier way of cleaning made. */
@ApplicationScoped
class Renewal implements Job {

  private static final int BATCH = 5;

  @Inject Evidence evidence;

  @Override
  public String name() {
    return "clean evidence anew";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(10));
  }

  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted() && evidence.renew(BATCH)) {
      // each batch in a transaction of its own
    }
  }
}
