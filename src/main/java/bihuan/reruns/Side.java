package bihuan.reruns;

import bihuan.catalogue.PromiseRow;
import bihuan.catalogue.Span;
import bihuan.comparison.Deviation;
import bihuan.comparison.Fulfilment;
import bihuan.comparison.JourneyComparison;
import bihuan.comparison.StepComparison;
import bihuan.comparison.StepState;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/**
 * A step as somebody met it, or the whole of a journey. In bands all but {@code state}, {@code
 * time} and {@code troubles} is null.
 *
 * @param promised how much, in {@code span}
 * @param state null for the whole
 * @param atLeast that many days, where no more is known; else null
 * @param waited minutes; null for the whole
 * @param asked documents of the list that were asked for; null for the whole
 * @param beyond documents asked for that are not on it
 * @param troubles what was wrong, in the order of the list
 */
public record Side(
    BigDecimal promised,
    Span span,
    StepState state,
    BigDecimal days,
    BigDecimal atLeast,
    Integer waited,
    Integer visits,
    Integer asked,
    Integer beyond,
    Fulfilment time,
    Set<Deviation> troubles) {

  public Side {
    troubles = troubles.isEmpty() ? Set.of() : EnumSet.copyOf(troubles);
  }

  static Side of(StepComparison it, Set<Deviation> troubles) {
    return new Side(
        it.promised().amount(),
        it.promised().span(),
        it.lived().state(),
        it.days(),
        it.atLeast(),
        it.lived().waited(),
        it.lived().visits(),
        it.lived().asked().size(),
        it.lived().beyond().size(),
        it.time(),
        troubles);
  }

  static Side of(PromiseRow promise, JourneyComparison lived, Set<Deviation> troubles) {
    return new Side(
        promise.amount(),
        promise.span(),
        null,
        lived.days(),
        lived.atLeast(),
        null,
        lived.visits(),
        null,
        lived.beyond(),
        lived.time(),
        troubles);
  }

  Side inBands() {
    return new Side(null, null, state, null, null, null, null, null, null, time, troubles);
  }

  boolean wasGone() {
    return state == null || state == StepState.FINISHED || state == StepState.STUCK;
  }
}
