package bihuan.figures;

import bihuan.city.City;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reckons anew what deeds and the days have changed, a minute later at most. */
@ApplicationScoped
class FigureRounds implements Job {

  @Inject FigureCases cases;
  @Inject Clock clock;

  @Override
  public String name() {
    return "figure-cases";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    run(clock.instant());
  }

  void run(Instant now) {
    var due = cases.due(City.day(now));
    while (!due.isEmpty()) {
      due.forEach(it -> cases.reckon(it, now));
      due = cases.due(City.day(now));
    }
  }
}
