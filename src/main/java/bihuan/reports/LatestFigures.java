package bihuan.reports;

import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Keeps the latest figures at hand, a minute old at most. */
@ApplicationScoped
public class LatestFigures implements Job {

  @Inject CityCounts tallies;
  @Inject Clock clock;

  private volatile CityFigures latest;

  @Override
  public String name() {
    return "figures";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(1));
  }

  @Override
  public boolean isOfEachServer() {
    return true;
  }

  @Override
  public void run() {
    count();
  }

  /** The figures as last counted; counted now only where nobody has counted yet. */
  public CityFigures latest() {
    if (latest == null) {
      count();
    }
    return latest;
  }

  /** Counts anew. */
  public void count() {
    latest = tallies.take(clock.instant());
  }
}
