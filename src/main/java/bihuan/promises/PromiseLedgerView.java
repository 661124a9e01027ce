package bihuan.promises;

import bihuan.Rate;
import java.util.List;

/**
 * Promised beside experienced, of every process with a journey.
 *
 * @param all all lines together; their times are not, as each promise is another
 */
public record PromiseLedgerView(All all, List<PromiseLine> lines) {

  /**
   * @param kept journeys within the promised time, among those that can be judged
   * @param unmeasured journeys of which that cannot be said; null outside the office
   * @param visits journeys with no more visits than promised
   * @param documents journeys that were asked for documents beyond the list
   */
  public record All(Integer journeys, Rate kept, Integer unmeasured, Rate visits, Rate documents) {}
}
