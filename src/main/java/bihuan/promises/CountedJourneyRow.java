package bihuan.promises;

import bihuan.Cursor;
import bihuan.catalogue.Channel;
import bihuan.catalogue.Span;
import bihuan.city.District;
import java.math.BigDecimal;

/**
 * How one journey came out, without its person. Null is what was not written down, not promised in
 * a figure, or cannot be judged.
 *
 * @param id names the journey; tells neither when nor by whom
 * @param month in which it began, 2026-11
 * @param promised how many days, counted as {@code span} counts them
 * @param days it took, counted likewise
 * @param atLeast it took longer than promised though not all of it is timed: at least so many days
 * @param kept within the promised time
 * @param documentsBeyond how many were asked for beyond the list
 * @param fee in yuan
 */
public record CountedJourneyRow(
    String id,
    String process,
    int edition,
    Channel channel,
    District district,
    String month,
    Span span,
    BigDecimal promised,
    BigDecimal days,
    BigDecimal atLeast,
    Boolean kept,
    int visitsPromised,
    Integer visits,
    Integer documentsBeyond,
    BigDecimal feePromised,
    BigDecimal fee) {
  /** In the list of journeys: by month, and within it in no order that would tell anything. */
  Cursor position() {
    return Cursor.of(month, id);
  }
}
