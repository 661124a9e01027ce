package bihuan.notices;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.loop.Duties;
import bihuan.loop.Duties.Duty;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Every minute: what is due in a day or in hours, and half of that has gone. */
@ApplicationScoped
class HalfTimeReminders implements Job {

  private static final Logger LOG = System.getLogger(HalfTimeReminders.class.getName());

  @Inject Duties duties;
  @Inject Reminders reminders;
  @Inject Clock clock;

  @Override
  public String name() {
    return "reminders at half";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    remind(Actor.HOUSE.at(clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /** All of it, each once; what fails is logged and tried again the next minute. */
  public void remind(By house) {
    var batch = duties.halfGone(house.at(), null);
    while (!batch.isEmpty()) {
      batch.forEach(it -> remind(it, house));
      batch = duties.halfGone(house.at(), batch.get(batch.size() - 1));
    }
  }

  private void remind(Duty duty, By house) {
    try {
      reminders.remindAtHalf(duty, house);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The house could not remind of " + duty.number(), e);
    }
  }
}
