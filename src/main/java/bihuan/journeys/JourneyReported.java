package bihuan.journeys;

import bihuan.catalogue.Channel;
import bihuan.catalogue.Span;
import bihuan.ledger.Deed;
import bihuan.parties.District;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A journey was reported and will not change any more: what was lived beside what was promised,
 * without the person, the counter and the hour. Fired once a journey.
 *
 * @param journey names it on pages, {@code /journeys/lived.xhtml?id=…}; tells neither when nor by
 *     whom
 * @param edition the version of the promise it is measured against
 * @param month in which it began
 * @param legs one for each step of the edition, in order
 * @param seal over all that was written and the photos, so that it can be held to its word
 * @param by a pseudonym made for this journey
 */
public record JourneyReported(
    String journey,
    String process,
    int edition,
    District district,
    Channel channel,
    YearMonth month,
    Whole whole,
    List<LegLived> legs,
    String seal,
    String by,
    Instant at)
    implements Deed {

  /**
   * The journey as a whole. Null is what was not written down, what was not promised in a figure,
   * or what cannot be judged.
   *
   * @param promised how many days were promised, in {@code span}
   * @param days it took, counted as {@code span} counts
   * @param within the promised time was kept
   * @param documentsBeyond how many were asked for beyond the list
   */
  public record Whole(
      Span span,
      BigDecimal promised,
      BigDecimal days,
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
  public record LegLived(
      int step,
      LegState state,
      String unit,
      Span span,
      BigDecimal promised,
      BigDecimal days,
      Long minutes,
      Boolean within,
      Integer visits,
      int documentsBeyond) {}

  @Override
  public String subject() {
    return "journey " + journey;
  }

  @Override
  public String what() {
    return "REPORT_JOURNEY";
  }

  @Override
  public Map<String, String> facts() {
    var facts = new TreeMap<String, String>();
    facts.put("process", process);
    facts.put("edition", String.valueOf(edition));
    facts.put("district", district.name());
    facts.put("channel", channel.name());
    facts.put("month", month.toString());
    facts.put("seal", seal);
    if (whole.days() != null) {
      facts.put("days", whole.days().toPlainString());
    }
    return facts;
  }
}
