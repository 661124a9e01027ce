package bihuan.gathering;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.loop.Issues;
import bihuan.loop.Move;
import bihuan.loop.Resemblance;
import bihuan.loop.Resemblance.Known;
import bihuan.loop.Triage;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One outage, two hundred reports: a coordinator gathers them under one main issue with one reason.
 * Each is merged by the move that there is, in a transaction of its own: one that cannot be merged
 * stays where it is and says why, and the rest goes on.
 */
@ApplicationScoped
public class Gathering {

  /** So many at once. */
  public static final int MOST = 500;

  private static final int PROPOSED = 200;

  @Inject Triage triage;
  @Inject Issues issues;
  @Inject Resemblance resemblance;

  /** What resembles the main issue and can still be merged, the most alike first. */
  public List<Known> proposals(IssueNumber main, By coordinator) {
    coordinator.actor().require(Right.TRIAGE_ISSUES);
    return resemblance.to(main, PROPOSED, coordinator).stream()
        .filter(it -> Move.MERGE.startsAt(it.stage()))
        .toList();
  }

  /**
   * @param main open; refused as a whole where it is not
   * @param reason the same for each
   */
  public Gathered gather(IssueNumber main, List<IssueNumber> reports, String reason, By by) {
    requireOpen(Require.given("main", main), by);
    var words = Require.words("reason", reason, 1000);
    var merged = new ArrayList<IssueNumber>();
    var left = new ArrayList<Gathered.Left>();
    for (var it : several(reports)) {
      try {
        triage.merge(it, main, words, by);
        merged.add(it);
      } catch (Refusal no) {
        left.add(new Gathered.Left(it, no));
      }
    }
    return new Gathered(main, List.copyOf(merged), List.copyOf(left));
  }

  private void requireOpen(IssueNumber main, By by) {
    var stage = issues.seenBy(by, main).stage();
    by.actor().require(Right.TRIAGE_ISSUES);
    if (stage.hasEnded()) {
      throw Refusal.invalid("loop.mergeIntoEnded", main, stage).at("main");
    }
  }

  private static List<IssueNumber> several(List<IssueNumber> reports) {
    var all =
        reports == null
            ? List.<IssueNumber>of()
            : reports.stream().filter(Objects::nonNull).distinct().toList();
    if (all.isEmpty()) {
      throw Refusal.invalid("gathering.nothing").at("numbers");
    }
    if (all.size() > MOST) {
      throw Refusal.invalid("gathering.tooMany", MOST).at("numbers");
    }
    return all;
  }
}
