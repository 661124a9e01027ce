package bihuan.access;

import bihuan.city.City;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What was kept for a while at the door goes: counts of the last minutes, devices of long ago. */
@ApplicationScoped
class Sweeping implements Job {

  @Inject Throttle throttle;
  @Inject Devices devices;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.account.rest-days", defaultValue = "90")
  int restDays;

  @Override
  public String name() {
    return "door-sweeping";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(5));
  }

  @Override
  public void run() {
    var now = clock.instant();
    throttle.sweep(now);
    devices.forgetUnusedSince(City.day(now).minusDays(restDays));
  }
}
