package bihuan.results;

import bihuan.access.Actor;
import bihuan.campaigns.Arrivals;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Adds up what has been answered since the last time, some seconds later at most. What comes in
 * meanwhile waits for the next time: adding up a few costs as much as adding up many.
 */
@ApplicationScoped
class ResponseCounting implements Job {

  @Inject Arrivals arrivals;
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
    var left = arrivals.waiting();
    var added = 1;
    while (left > 0 && added > 0) {
      added = sums.addUp(Actor.HOUSE.at(clock.instant()));
      left -= added;
    }
  }
}
