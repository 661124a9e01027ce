package bihuan.journal;

import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.city.City;
import bihuan.comparison.Fulfilment;
import bihuan.comparison.StepState;
import bihuan.start.BootStep;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** A journey is measured against what was promised, also when it stuck. */
@InContainer
@OnEmbedded
class JourneyMeasureIT extends TransferOfAHome {

  @Inject MeasurementRenewal renewal;

  @Test
  void stuckLongAfterThePromisedDayThePromiseIsBrokenThoughTheRestIsNotTimed() {
    stuckAtTheFourthStep();

    reported();

    var row = keeping.view(key, olga).row();
    assertThat(row.time()).isEqualTo(Fulfilment.BEYOND);
    assertThat(row.days()).isNull();
    assertThat(row.atLeast()).isGreaterThan(new BigDecimal(3));
  }

  @Test
  void aReportedJourneyStaysMeasuredByTheDayOfItsReport() {
    stuckAtTheFourthStep();
    var soon = OLGA.at(monday.plusDays(3).atTime(12, 0).atZone(City.ZONE).toInstant());
    keeping.sync(key, sheet("phone", 0), olga);

    keeping.report(key, soon);

    assertThat(keeping.view(key, olga).compared().time()).isEqualTo(Fulfilment.SHOWN);
  }

  @Test
  void aJourneyWhoseMeasureWasTakenAwayIsMeasuredAtTheNextStart() throws Exception {
    fields.remove("4.finished");
    var id = reported();
    try (var db = source.getConnection();
        var change = db.createStatement()) {
      change.execute("update journey set time_measured = null, troubles = 0 where id = " + id);
    }

    renewal.begin(BootStep.JOURNEYS);

    var row = keeping.view(key, olga).row();
    assertThat(row.time()).isEqualTo(Fulfilment.SHOWN);
    assertThat(row.troubles()).isEqualTo(keeping.view(key, olga).compared().troubles().size());
    assertThat(ledger.about("journey " + id)).hasSize(1);
  }

  @Test
  void aStepPassedOverIsSaidToBeSkippedAndTheRestIsReported() {
    fields.keySet().removeIf(it -> it.startsWith("3."));
    keeping.sync(key, sheet("phone", 0), olga);

    var steps = keeping.report(key, olga).compared().steps();

    assertThat(steps.get(2).lived().state()).isEqualTo(StepState.SKIPPED);
    assertThat(steps.get(3).lived().state()).isEqualTo(StepState.FINISHED);
  }

  @Test
  void aStepBegunBeforeTheOneInFrontOfItIsRemarkedOn() {
    lived(3, on(-1, "10:00"), on(-1, "10:30"));

    assertThat(keeping.sync(key, sheet("phone", 0), olga).remarks())
        .containsExactly(JournalRemark.OUT_OF_ORDER);
  }
}
