package bihuan.comparison;

import bihuan.Refusal;
import bihuan.catalogue.PromiseRow;
import java.math.BigDecimal;
import java.util.List;

/**
 * A journey beside its promise.
 *
 * @param days of the steps that count, null while one of them has no end
 * @param atLeast that many days, where some step has no end and what is known of the others has
 *     broken the promise already; else null
 * @param visits null where none were written down, as are documents beyond the list and fee
 * @param troubles what it proposes to put right, in the order of the steps
 * @param praises what was better than promised
 */
public record JourneyComparison(
    List<StepComparison> steps,
    BigDecimal days,
    BigDecimal atLeast,
    Fulfilment time,
    Integer visits,
    Fulfilment visiting,
    Integer beyond,
    BigDecimal fee,
    Fulfilment paying,
    List<JourneyTrouble> troubles,
    List<Praise> praises) {

  /**
   * What it proposes to put right, by its code.
   *
   * @param code {@code 4-TIME}
   */
  public JourneyTrouble trouble(String code) {
    return troubles.stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("journal.unknown"));
  }

  /** What was better than promised, by its code. */
  public Praise praise(String code) {
    return praises.stream()
        .filter(it -> it.code().equals(code))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("journal.unknown"));
  }

  /** The whole or a step of it broke its promise, though not all of it is timed. */
  public boolean isOpenBeyond() {
    return atLeast != null || steps.stream().anyMatch(it -> it.atLeast() != null);
  }

  /** Without the hour, the counter and the words. */
  public JourneyComparison withoutTrace() {
    return new JourneyComparison(
        steps.stream().map(it -> it.with(it.lived().withoutTrace())).toList(),
        days,
        atLeast,
        time,
        visits,
        visiting,
        beyond,
        fee,
        paying,
        List.of(),
        List.of());
  }

  public JourneyOutcome.Whole whole(PromiseRow promise) {
    return new JourneyOutcome.Whole(
        promise.span(),
        promise.amount(),
        days,
        atLeast,
        time.isWithin(),
        promise.visits(),
        visits,
        beyond,
        promise.fee(),
        fee);
  }

  public List<JourneyOutcome.StepOutcome> legs() {
    return steps.stream().map(StepComparison::fact).toList();
  }
}
