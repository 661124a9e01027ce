package bihuan.figures;

import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Keeps what is told of the rates outside the office at hand, a minute old at most. */
@ApplicationScoped
public class LatestRates implements Job {

  @Inject RateMonths months;
  @Inject Calendars calendars;
  @Inject Clock clock;

  private volatile ToldRates latest;

  @Override
  public String name() {
    return "rates";
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
    var today = City.day(clock.instant());
    latest = new ToldRates(months.all(), calendars.current().lastMadeUp(today));
  }

  /** As last counted; counted now only where nobody has counted yet. */
  public ToldRates told() {
    if (latest == null) {
      run();
    }
    return latest;
  }
}
