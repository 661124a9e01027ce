package bihuan.comparison;

import bihuan.catalogue.Channel;
import bihuan.catalogue.Span;
import bihuan.city.District;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * What came of a reported journey: what was lived beside what was promised, without the person, the
 * counter and the hour.
 *
 * @param journey names it on pages, {@code /journal/reported-journey.xhtml?id=…}; tells neither
 *     when nor by whom
 * @param edition the version of the promise it is measured against
 * @param month in which it began
 * @param legs one for each step of the edition, in order
 */
public record JourneyOutcome(
    String journey,
    String process,
    int edition,
    District district,
    Channel channel,
    YearMonth month,
    Whole whole,
    List<StepOutcome> legs) {

  /**
   * The journey as a whole. Null is what was not written down, what was not promised in a figure,
   * or what cannot be judged.
   *
   * @param promised how many days were promised, in {@code span}
   * @param days it took, counted as {@code span} counts
   * @param atLeast it took more than was promised though nobody knows how much: at least so many
   *     days; null where {@code days} tells, or where it may have been kept
   * @param within the promised time was kept
   * @param documentsBeyond how many were asked for beyond the list
   */
  public record Whole(
      Span span,
      BigDecimal promised,
      BigDecimal days,
      BigDecimal atLeast,
      Boolean within,
      int visitsPromised,
      Integer visits,
      Integer documentsBeyond,
      BigDecimal feePromised,
      BigDecimal fee) {}

  /**
   * One step; null means the same as in {@link Whole}.
   *
   * @param unit the code of the unit whose step it is; empty where somebody else does it
   * @param days it took, as the promise of the step counts them
   * @param minutes of work between beginning and end
   */
  public record StepOutcome(
      int step,
      StepState state,
      String unit,
      Span span,
      BigDecimal promised,
      BigDecimal days,
      BigDecimal atLeast,
      Long minutes,
      Boolean within,
      Integer visits,
      int documentsBeyond) {}
}
