package bihuan.notices;

import bihuan.access.Actor;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Wakes the house every morning; the only thing here that the container's timer starts. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DailyClock {

  @Inject Morning morning;
  @Inject Clock clock;

  @Schedule(hour = "8", minute = "30", timezone = "Asia/Shanghai", persistent = false)
  void ring() {
    morning.work(Actor.HOUSE.at(clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
