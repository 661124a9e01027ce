package bihuan.sendings;

import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Nobody sends the same thing again after a month; drafts are kept as long. */
@ApplicationScoped
class SendingSweeping implements Job {

  private static final Duration MONTH = Duration.ofDays(31);

  @Inject Sendings sendings;
  @Inject Clock clock;

  @Override
  public String name() {
    return "sending-sweeping";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofHours(1));
  }

  @Override
  public void run() {
    sendings.forgetBefore(clock.instant().minus(MONTH));
  }
}
