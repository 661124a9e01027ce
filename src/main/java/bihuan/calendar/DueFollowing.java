package bihuan.calendar;

import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * After a change of the calendar, all that is due follows it, change by change and batch by batch;
 * whoever takes it up after a fall goes on behind the last batch that was kept.
 */
@ApplicationScoped
public class DueFollowing implements Job {

  private static final int BATCH = 500;

  /** By then every server reckons with the calendar as it is, see {@link Calendars}. */
  private static final Duration KNOWN_TO_ALL = Duration.ofMinutes(2);

  @Inject CalendarChanges changes;
  @Inject OpenDues dues;
  @Inject Clock clock;

  @Override
  public String name() {
    return "dues follow the calendar";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofSeconds(2));
  }

  @Override
  public void run() {
    for (var change : changes.open()) {
      follow(change);
    }
    for (var change : changes.unsettled(clock.instant().minus(KNOWN_TO_ALL))) {
      dues.catchUp(change);
      changes.settle(change.id(), clock.instant());
    }
  }

  private void follow(ChangeRow change) {
    var numbers = dues.concerned(change);
    for (var from = 0; from < numbers.size(); from += BATCH) {
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
      dues.follow(change.id(), numbers.subList(from, Math.min(from + BATCH, numbers.size())));
    }
    changes.finish(change.id(), clock.instant());
  }
}
