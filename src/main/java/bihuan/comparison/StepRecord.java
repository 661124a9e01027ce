package bihuan.comparison;

import bihuan.catalogue.Channel;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * One step as somebody lived it; what was not written down is null or empty.
 *
 * @param started null, too, where a mistyped year is one that no calendar knows, as is finished
 * @param waited minutes before being served
 * @param asked places on the list of the documents that were asked for
 * @param beyond documents asked for beyond the list
 * @param missing a promised channel that was not to be had
 * @param clarity how clearly one was told, 1 to 5, as are attitude and efficiency
 */
public record StepRecord(
    int step,
    StepState state,
    LocalDateTime started,
    LocalDateTime finished,
    Integer waited,
    Integer visits,
    Set<Integer> asked,
    List<String> beyond,
    BigDecimal fee,
    Channel channel,
    Channel missing,
    String counter,
    Integer clarity,
    Integer attitude,
    Integer efficiency,
    String words) {

  /** Began and ended, so that it took some time. */
  public boolean isTimed() {
    return started != null && finished != null;
  }

  public boolean hasEnded() {
    return state == StepState.FINISHED;
  }

  public boolean isTouched() {
    return state != StepState.NOT_REACHED && state != StepState.SKIPPED;
  }

  StepRecord withoutTrace() {
    return new StepRecord(
        step,
        state,
        null,
        null,
        waited,
        visits,
        asked,
        beyond,
        fee,
        channel,
        missing,
        "",
        clarity,
        attitude,
        efficiency,
        "");
  }
}
