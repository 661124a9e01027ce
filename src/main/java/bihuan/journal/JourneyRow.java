package bihuan.journal;

import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.comparison.Fulfilment;
import bihuan.rounds.VisitForm;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A journey in its owner's list.
 *
 * @param key by which phone and house know it
 * @param days it took, null while that cannot be said
 * @param atLeast it took longer than promised: at least so many days; null where days are known
 * @param afterRound reported when its round was over
 */
public record JourneyRow(
    String key,
    String id,
    String process,
    int edition,
    District district,
    Channel channel,
    VisitForm form,
    JourneyState state,
    LocalDate began,
    Instant changedAt,
    BigDecimal days,
    BigDecimal atLeast,
    Fulfilment time,
    int troubles,
    int praises,
    boolean afterRound) {

  public boolean isReported() {
    return state == JourneyState.REPORTED;
  }
}
