package bihuan.reruns;

import bihuan.comparison.Deviation;
import bihuan.comparison.JourneyComparison;
import bihuan.comparison.StepComparison;
import bihuan.journal.Walks.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was met before, beside what was met after.
 *
 * @param figures else in bands: how far a step went, whether its time was kept, what was wrong
 * @param editionBefore of the promise; null where no journey was kept then
 * @param steps in the order of the later promise, then those it has no more; the whole comes first
 */
public record ReRunView(
    String process, boolean figures, Integer editionBefore, int editionAfter, List<StepRun> steps) {

  /**
   * @param before null where no journey was kept
   */
  static ReRunView of(Walk before, Walk after) {
    var steps = new ArrayList<StepRun>();
    steps.add(StepRun.whole(side(before), side(after)));
    for (var it : after.lived().steps()) {
      steps.add(StepRun.of(it.promised(), side(before, it), side(after, it)));
    }
    before(before)
        .filter(it -> partner(after.lived(), it) == null)
        .forEach(it -> steps.add(StepRun.of(it.promised(), side(before, it), null)));
    return new ReRunView(
        after.edition().code(),
        true,
        before == null ? null : before.edition().version(),
        after.edition().version(),
        List.copyOf(steps));
  }

  /**
   * Without days, minutes, visits, documents and fees, from which a unit's queue tells who it was.
   */
  ReRunView inBands() {
    return new ReRunView(
        process, false, editionBefore, editionAfter, steps.stream().map(StepRun::inBands).toList());
  }

  private static Stream<StepComparison> before(Walk before) {
    return before == null ? Stream.empty() : before.lived().steps().stream();
  }

  private static Side side(Walk walk) {
    return walk == null ? null : Side.of(walk.edition().promise(), walk.lived(), at(walk, 0));
  }

  /** Of the step of this name. */
  private static Side side(Walk walk, StepComparison like) {
    var found = walk == null ? null : partner(walk.lived(), like);
    return found == null ? null : Side.of(found, at(walk, found.promised().number()));
  }

  private static StepComparison partner(JourneyComparison lived, StepComparison like) {
    return lived.steps().stream()
        .filter(it -> it.promised().name().equals(like.promised().name()))
        .findFirst()
        .orElse(null);
  }

  private static Set<Deviation> at(Walk walk, int step) {
    return walk.troubles().getOrDefault(step, Set.of());
  }
}
