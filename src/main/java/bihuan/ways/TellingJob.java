package bihuan.ways;

import bihuan.access.Accounts;
import bihuan.access.Right;
import bihuan.city.City;
import bihuan.mail.Gateways;
import bihuan.mail.RobotGroup;
import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Every minute, whoever there is something to tell by now. After a time away the house tells each
 * once, of all that has come together.
 */
@ApplicationScoped
class TellingJob implements Job {

  private static final Logger LOG = System.getLogger(TellingJob.class.getName());

  private static final int AT_ONCE = 200;

  @Inject WaitingNotices waiting;
  @Inject Telling telling;
  @Inject Accounts accounts;
  @Inject Gateways gateways;
  @Inject Clock clock;

  @Override
  public String name() {
    return "tell people outside";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    work(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** All of it; what fails is logged and does not keep the others from being told. */
  public void work(Instant now) {
    for (var it : RobotGroup.values()) {
      attempt("tell " + it, () -> telling.tell(it, now));
    }
    if (gateways.carryAny()) {
      waiting.firstOutcome(now).ifPresent(it -> tellReporters(it, now));
      var batch = waiting.readyAddresses(now, "", AT_ONCE);
      while (!batch.isEmpty()) {
        batch.forEach(it -> attempt("tell somebody", () -> telling.tell(it, now)));
        batch = waiting.readyAddresses(now, batch.get(batch.size() - 1), AT_ONCE);
      }
    }
  }

  private void tellReporters(Instant since, Instant now) {
    var occasion = "outcome " + City.day(since);
    Right.FILE_ISSUES.roles().stream()
        .flatMap(it -> accounts.namesWith(it).stream())
        .forEach(it -> attempt("tell reporters", () -> telling.tellOutcome(it, occasion, now)));
    waiting.outcomesTold(now);
  }

  private static void attempt(String what, Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The house could not " + what, e);
    }
  }
}
