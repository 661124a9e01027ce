package bihuan.promises;

import bihuan.Rate;
import java.math.BigDecimal;

/**
 * What a group of journeys adds up to. Where fewer than five have been written down there is no
 * figure, but null. Readers outside the office get days by halves and shares in ten, and null for
 * whatever a single journey could be found by.
 *
 * @param journeys how many there are; null for the steps of readers outside the office
 * @param days how many days they took, counted as the promise counts them
 * @param hours how many hours of work lay between beginning and end
 * @param kept those within the promised time, among those that can be judged
 * @param unmeasured those of which nobody can say whether they kept the promised time: not all of
 *     it is timed, and what is was within the promise
 * @param visits those that took no more visits than promised
 * @param documents those that were asked for documents beyond the list
 * @param documentsBeyond how many documents that were in all
 * @param fees those that cost no more than promised
 * @param lost days beyond the promise in all, of those that broke it
 */
public record PromiseFigures(
    Integer journeys,
    Spread days,
    Spread hours,
    Rate kept,
    Integer unmeasured,
    Rate visits,
    Rate documents,
    Integer documentsBeyond,
    Rate fees,
    BigDecimal lost) {

  static Rate rate(int part, int whole) {
    return Rate.tells(whole) ? new Rate(part, whole) : null;
  }

  /** There are enough for figures at all. */
  public boolean isTold() {
    return journeys == null ? days != null || kept != null : Rate.tells(journeys);
  }

  /** The same, with the number of all of them: five or more, or none. */
  PromiseFigures of(int all) {
    return new PromiseFigures(
        all, days, hours, kept, unmeasured, visits, documents, documentsBeyond, fees, lost);
  }
}
