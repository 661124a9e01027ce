package bihuan.comparison;

import bihuan.catalogue.Span;
import bihuan.classification.Cause;
import bihuan.classification.Kind;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Something to put right, as the comparison proposes it; it becomes an issue only when its observer
 * says so.
 *
 * @param step 0 for the journey as a whole
 * @param unit whose step it is, empty where nobody in particular
 * @param promised how much was promised, null where that is no figure
 * @param lived how much it was, null where that is no figure
 * @param open it was not at its end yet, so that it was at least as much
 * @param span how time is counted, null where it is not about time
 * @param details the documents beyond the list, or the channel, in their own words
 */
public record JourneyTrouble(
    int step,
    Deviation what,
    Kind kind,
    Cause cause,
    String unit,
    BigDecimal promised,
    BigDecimal lived,
    boolean open,
    Span span,
    String details)
    implements Serializable {

  /** Names it within its journey: {@code 4-TIME}. */
  public String code() {
    return step + "-" + what;
  }
}
