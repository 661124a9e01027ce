package bihuan.access.devices;

import bihuan.city.City;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Devices with which nobody has come in for long are known no more. */
@ApplicationScoped
class DeviceSweeping implements Job {

  @Inject Devices devices;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.account.rest-days", defaultValue = "90")
  int restDays;

  @Override
  public String name() {
    return "device-sweeping";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(5));
  }

  @Override
  public void run() {
    devices.forgetUnusedSince(City.day(clock.instant()).minusDays(restDays));
  }
}
