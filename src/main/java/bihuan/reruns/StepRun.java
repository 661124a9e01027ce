package bihuan.reruns;

import bihuan.catalogue.StepRow;
import bihuan.comparison.Deviation;
import java.util.EnumSet;
import java.util.Set;

/**
 * One step, before and after.
 *
 * @param number 0 for the whole, which has no name
 * @param before null where no journey was kept then, or the step was none yet
 * @param after null where the step is none any more
 */
public record StepRun(int number, String name, String english, Side before, Side after) {

  static StepRun whole(Side before, Side after) {
    return new StepRun(0, "", "", before, after);
  }

  static StepRun of(StepRow step, Side before, Side after) {
    return new StepRun(step.number(), step.name(), step.english(), before, after);
  }

  StepRun inBands() {
    return new StepRun(
        number,
        name,
        english,
        before == null ? null : before.inBands(),
        after == null ? null : after.inBands());
  }

  /** What was wrong before and is not any more, where somebody came so far again. */
  public Set<Deviation> gone() {
    return after == null || after.wasGone() ? without(before, after) : Set.of();
  }

  /** What was wrong both times. */
  public Set<Deviation> still() {
    var both = troubles(before);
    both.retainAll(troubles(after));
    return both;
  }

  /** What is wrong now and was not then; none where nobody wrote down then how it was. */
  public Set<Deviation> fresh() {
    return before == null ? Set.of() : without(after, before);
  }

  private static Set<Deviation> without(Side one, Side other) {
    var left = troubles(one);
    left.removeAll(troubles(other));
    return left;
  }

  private static Set<Deviation> troubles(Side side) {
    var all = EnumSet.noneOf(Deviation.class);
    if (side != null) {
      all.addAll(side.troubles());
    }
    return all;
  }
}
