package bihuan.promises;

import bihuan.Wuhai;
import bihuan.catalogue.Channel;
import bihuan.catalogue.Span;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.comparison.JourneyOutcome;
import bihuan.comparison.JourneyOutcome.StepOutcome;
import bihuan.comparison.JourneyOutcome.Whole;
import bihuan.comparison.StepState;
import bihuan.journal.JourneyReported;
import com.github.f4b6a3.tsid.TsidCreator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * Journeys through the transfer of a home (P04: three working days, seven steps) as they are
 * reported.
 *
 * @param days the whole took; its fourth step, the registry's (D05), took one less and may take one
 * @param beyond documents asked for beyond the list, at the second step
 */
record Lived(String days, int visits, int beyond) {

  static final String PROCESS = "P04";
  static final String REGISTRY = "D05";
  static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");

  static Lived inDays(String days) {
    return new Lived(days, 1, 0);
  }

  JourneyReported in(YearMonth month, District district, Channel channel) {
    var outcome =
        new JourneyOutcome(
            TsidCreator.getTsid().toString(),
            PROCESS,
            1,
            district,
            channel,
            month,
            whole(),
            List.of(
                leg(2, "", StepState.FINISHED, null, beyond),
                leg(
                    4,
                    REGISTRY,
                    StepState.FINISHED,
                    new BigDecimal(days).subtract(BigDecimal.ONE),
                    0),
                leg(7, REGISTRY, StepState.NOT_REACHED, null, 0)));
    return new JourneyReported(outcome, "seal", "R-1", AT);
  }

  /** Through some process, reported at a moment; only the whole of it is known. */
  JourneyReported through(String process, Instant at) {
    var month = YearMonth.from(City.day(at));
    var outcome =
        new JourneyOutcome(
            TsidCreator.getTsid().toString(),
            process,
            1,
            Wuhai.WUDA,
            Channel.COUNTER,
            month,
            whole(),
            List.of());
    return new JourneyReported(outcome, "seal", "R-1", at);
  }

  /** Not timed to its end. */
  static JourneyReported stuck(YearMonth month) {
    var outcome =
        new JourneyOutcome(
            TsidCreator.getTsid().toString(),
            PROCESS,
            1,
            Wuhai.HAIBOWAN,
            Channel.COUNTER,
            month,
            open(null),
            List.of(leg(4, REGISTRY, StepState.STUCK, null, 0)));
    return new JourneyReported(outcome, "seal", "R-1", AT);
  }

  /** The same, found to have taken longer than promised. */
  static JourneyOutcome beyond(JourneyOutcome it) {
    return new JourneyOutcome(
        it.journey(),
        it.process(),
        it.edition(),
        it.district(),
        it.channel(),
        it.month(),
        open("20"),
        it.legs());
  }

  /**
   * @param atLeast days that are known to be more than promised; null where it may have been kept
   */
  static Whole open(String atLeast) {
    return new Whole(
        Span.WORKING_DAYS,
        new BigDecimal(3),
        null,
        atLeast == null ? null : new BigDecimal(atLeast),
        atLeast == null ? null : false,
        1,
        null,
        null,
        null,
        null);
  }

  Whole whole() {
    var took = new BigDecimal(days);
    var promised = new BigDecimal(3);
    return new Whole(
        Span.WORKING_DAYS,
        promised,
        took,
        null,
        took.compareTo(promised) <= 0,
        1,
        visits,
        beyond,
        BigDecimal.valueOf(80),
        BigDecimal.valueOf(80));
  }

  static StepOutcome leg(int step, String unit, StepState state, BigDecimal days, int beyond) {
    var promised = BigDecimal.ONE;
    return new StepOutcome(
        step,
        state,
        unit,
        Span.WORKING_DAYS,
        promised,
        days,
        null,
        days == null ? null : days.longValue() * 450,
        days == null ? null : days.compareTo(promised) <= 0,
        1,
        beyond);
  }
}
