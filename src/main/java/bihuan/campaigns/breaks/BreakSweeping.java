package bihuan.campaigns.breaks;

import bihuan.city.City;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Throws away what nobody came back to. */
@ApplicationScoped
class BreakSweeping implements Job {

  @Inject AnswerBreaks breaks;
  @Inject Clock clock;

  @Override
  public String name() {
    return "break-sweeping";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofHours(1));
  }

  @Override
  public void run() {
    breaks.forgetOld(City.day(clock.instant()));
  }
}
