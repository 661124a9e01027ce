package bihuan.notices;

import bihuan.access.By;
import bihuan.deadlines.Days;
import bihuan.deadlines.Limit;
import bihuan.supervision.Ladder;
import bihuan.supervision.PaperLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;

/** What the clock does about papers, each in a transaction of its own. */
@ApplicationScoped
class PaperClock {

  private static final Logger LOG = System.getLogger(PaperClock.class.getName());

  @Inject PaperLists papers;
  @Inject Ladder ladder;
  @Inject Days days;
  @Inject PaperNotices notices;

  private interface Batches {
    List<Long> after(Long last);
  }

  /** What was proposed and has no ground any more lapses, before anything else is proposed. */
  public void review(By house) {
    each(ladder::proposals, it -> ladder.review(it, house));
  }

  /** Proposes what follows where no answer came, and reminds of answers about due, once. */
  public void followUp(By house) {
    each(after -> ladder.unanswered(house.day(), after), it -> ladder.follow(it, house));
    remind(house);
  }

  private static void each(Batches batches, Consumer<Long> task) {
    var batch = batches.after(null);
    while (!batch.isEmpty()) {
      for (var it : batch) {
        try {
          task.accept(it);
        } catch (RuntimeException e) {
          LOG.log(Level.ERROR, "The house could not attend to paper " + it, e);
        }
      }
      batch = batches.after(batch.get(batch.size() - 1));
    }
  }

  private void remind(By house) {
    var today = days.of(house);
    var last = today.after(today.amount(Limit.WARN));
    var batch = papers.owed(last, null);
    while (!batch.isEmpty()) {
      batch.forEach(it -> notices.remind(it, house));
      batch = papers.owed(last, batch.get(batch.size() - 1));
    }
  }
}
