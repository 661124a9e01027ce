package bihuan.promises;

import bihuan.Rate;
import bihuan.comparison.JourneyOutcome.StepOutcome;
import bihuan.comparison.JourneyOutcome.Whole;
import bihuan.comparison.StepState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What journeys add up to; every journey is entered once. What was not written down or cannot be
 * judged is not counted, neither for nor against anybody.
 */
@Embeddable
class JourneyCounts {

  private int journeys;
  private Histogram days = Histogram.NONE;
  private Histogram minutes = Histogram.NONE;
  private int judged;
  private int kept;

  /** Tenths of days beyond the promise, as it counts days. */
  private int lost;

  @Column(name = "visits_counted")
  private int visitsCounted;

  @Column(name = "visits_kept")
  private int visitsKept;

  @Column(name = "documents_counted")
  private int documentsCounted;

  @Column(name = "documents_exceeded")
  private int documentsExceeded;

  @Column(name = "documents_beyond")
  private int documentsBeyond;

  @Column(name = "fees_counted")
  private int feesCounted;

  @Column(name = "fees_kept")
  private int feesKept;

  protected JourneyCounts() {} // JPA

  static JourneyCounts none() {
    return new JourneyCounts();
  }

  /**
   * A journey as a whole.
   *
   * @param worked the minutes of work it took, null where a step that counts has no end
   */
  void enter(Whole it, Long worked) {
    journeys++;
    time(it.days(), worked);
    judge(it.days() == null ? it.atLeast() : it.days(), it.promised(), it.within());
    if (it.visits() != null) {
      visitsCounted++;
      visitsKept += it.visits() <= it.visitsPromised() ? 1 : 0;
    }
    if (it.documentsBeyond() != null) {
      documents(it.documentsBeyond());
    }
    if (it.fee() != null && it.feePromised() != null) {
      feesCounted++;
      feesKept += it.fee().compareTo(it.feePromised()) <= 0 ? 1 : 0;
    }
  }

  /** One step of a journey; one that nobody came to does not count. */
  void enter(StepOutcome it) {
    if (it.state() == StepState.NOT_REACHED || it.state() == StepState.SKIPPED) {
      return;
    }
    journeys++;
    time(it.days(), it.minutes());
    judge(it.days() == null ? it.atLeast() : it.days(), it.promised(), it.within());
    documents(it.documentsBeyond());
  }

  void add(JourneyCounts other) {
    journeys += other.journeys;
    days = days.with(other.days);
    minutes = minutes.with(other.minutes);
    judged += other.judged;
    kept += other.kept;
    lost += other.lost;
    visitsCounted += other.visitsCounted;
    visitsKept += other.visitsKept;
    documentsCounted += other.documentsCounted;
    documentsExceeded += other.documentsExceeded;
    documentsBeyond += other.documentsBeyond;
    feesCounted += other.feesCounted;
    feesKept += other.feesKept;
  }

  /** Both together, each left as it is. */
  JourneyCounts plus(JourneyCounts other) {
    var both = none();
    both.add(this);
    both.add(other);
    return both;
  }

  /** A journey entered without judgement, if it was found to have broken its promise by now. */
  void correct(Whole it) {
    if (it.atLeast() != null) {
      judge(it.atLeast(), it.promised(), it.within());
    }
  }

  /** The same of one of its steps. */
  void correct(StepOutcome it) {
    if (it.atLeast() != null) {
      judge(it.atLeast(), it.promised(), it.within());
    }
  }

  private void time(BigDecimal lived, Long worked) {
    if (lived != null) {
      days = days.with(HistogramGrid.DAYS.nearest(tenths(lived)));
    }
    if (worked != null) {
      minutes = minutes.with(HistogramGrid.MINUTES.nearest(worked));
    }
  }

  private void judge(BigDecimal lived, BigDecimal promised, Boolean within) {
    if (within != null) {
      judged++;
      kept += within ? 1 : 0;
      lost += within ? 0 : Math.max(0, tenths(lived) - (promised == null ? 0 : tenths(promised)));
    }
  }

  private void documents(int beyond) {
    documentsCounted++;
    documentsExceeded += beyond > 0 ? 1 : 0;
    documentsBeyond += beyond;
  }

  private static int tenths(BigDecimal days) {
    return days.movePointRight(1).setScale(0, RoundingMode.HALF_UP).intValue();
  }

  int journeys() {
    return journeys;
  }

  int lost() {
    return lost;
  }

  PromiseFigures figures() {
    return new PromiseFigures(
        journeys,
        Spread.of(days, 10),
        Spread.of(minutes, 60),
        PromiseFigures.rate(kept, judged),
        journeys - judged,
        PromiseFigures.rate(visitsKept, visitsCounted),
        PromiseFigures.rate(documentsExceeded, documentsCounted),
        documentsBeyond,
        PromiseFigures.rate(feesKept, feesCounted),
        BigDecimal.valueOf(lost, 1));
  }

  /**
   * For readers outside the office: days by halves, shares in ten, and nothing that a single
   * journey could be found by.
   */
  PromiseFigures inBands() {
    return new PromiseFigures(
        null,
        Spread.inHalves(days, 10),
        null,
        new Rate(kept, judged).inTen(),
        null,
        new Rate(visitsKept, visitsCounted).inTen(),
        new Rate(documentsExceeded, documentsCounted).inTen(),
        null,
        null,
        null);
  }
}
