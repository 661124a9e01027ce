package bihuan.promises;

import bihuan.Amounts;
import bihuan.catalogue.Channel;
import bihuan.catalogue.Span;
import bihuan.city.District;
import bihuan.comparison.JourneyOutcome;
import bihuan.comparison.JourneyOutcome.Whole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** How one journey came out: what stands behind a figure, without person, hour and form. */
@Entity
@Table(name = "promise_journey")
class CountedJourney {

  @Id private String id;

  @Column(name = "process_code")
  private String process;

  private int edition;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private District district;

  @Column(name = "month_of")
  private String month;

  @Enumerated(EnumType.STRING)
  private Span span;

  private BigDecimal promised;
  private BigDecimal days;

  @Column(name = "days_at_least")
  private BigDecimal atLeast;

  private Boolean kept;

  @Column(name = "visits_promised")
  private int visitsPromised;

  private Integer visits;

  @Column(name = "documents_beyond")
  private Integer documentsBeyond;

  @Column(name = "fee_promised")
  private BigDecimal feePromised;

  private BigDecimal fee;

  protected CountedJourney() {} // JPA

  static CountedJourney of(JourneyOutcome it) {
    var trip = new CountedJourney();
    trip.id = it.journey();
    trip.process = it.process();
    trip.edition = it.edition();
    trip.channel = it.channel();
    trip.district = it.district();
    trip.month = it.month().toString();
    trip.span = it.whole().span();
    trip.promised = it.whole().promised();
    trip.visitsPromised = it.whole().visitsPromised();
    trip.visits = it.whole().visits();
    trip.documentsBeyond = it.whole().documentsBeyond();
    trip.feePromised = it.whole().feePromised();
    trip.fee = it.whole().fee();
    trip.measure(it.whole());
    return trip;
  }

  void measure(Whole it) {
    days = it.days();
    atLeast = it.atLeast();
    kept = it.within();
  }

  CountedJourneyRow row() {
    return new CountedJourneyRow(
        id,
        process,
        edition,
        channel,
        district,
        month,
        span,
        Amounts.plain(promised),
        Amounts.plain(days),
        Amounts.plain(atLeast),
        kept,
        visitsPromised,
        visits,
        documentsBeyond,
        Amounts.plain(feePromised),
        Amounts.plain(fee));
  }
}
