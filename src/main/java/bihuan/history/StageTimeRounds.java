package bihuan.history;

import bihuan.start.Job;
import bihuan.start.Rhythm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Adds up what was moved on, a minute later at most. */
@ApplicationScoped
public class StageTimeRounds implements Job {

  @Inject StageStays stays;

  @Override
  public String name() {
    return "stage-times";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.every(Duration.ofMinutes(1));
  }

  @Override
  public void run() {
    var due = stays.due();
    while (!due.isEmpty()) {
      due.forEach(stays::reckon);
      due = stays.due();
    }
  }
}
