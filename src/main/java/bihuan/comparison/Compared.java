package bihuan.comparison;

import bihuan.Refusal;
import bihuan.catalogue.PromiseRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

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
public record Compared(
    List<StepCompared> steps,
    BigDecimal days,
    BigDecimal atLeast,
    Measured time,
    Integer visits,
    Measured visiting,
    Integer beyond,
    BigDecimal fee,
    Measured paying,
    List<Trouble> troubles,
    List<Praise> praises) {

  /**
   * What it proposes to put right, by its code.
   *
   * @param code {@code 4-TIME}
   */
  public Trouble trouble(String code) {
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
  public Compared withoutTrace() {
    return with(Leg::withoutTrace);
  }

  /** The same, and without the names of documents, which are the observer's own words. */
  public Compared withoutTraceOrNames() {
    return with(it -> it.withoutTrace().withoutNames());
  }

  private Compared with(UnaryOperator<Leg> how) {
    return new Compared(
        steps.stream().map(it -> it.with(how.apply(it.lived()))).toList(),
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

  public Outcome.Whole whole(PromiseRow promise) {
    return new Outcome.Whole(
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

  public List<Outcome.LegLived> legs() {
    return steps.stream().map(StepCompared::fact).toList();
  }
}
