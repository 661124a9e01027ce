package bihuan.results;

import bihuan.access.Actor;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Adds up what has been answered since the last time, some seconds later at most. */
@ApplicationScoped
class ResponseCounting implements Job {

  @Inject ResultSums sums;
  @Inject Clock clock;

  @Override
  public String name() {
    return "campaign-answers";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofSeconds(5));
  }

  @Override
  public void run() {
    var added = 1;
    while (added > 0) {
      added = sums.addUp(Actor.HOUSE.at(clock.instant()));
    }
  }
}
