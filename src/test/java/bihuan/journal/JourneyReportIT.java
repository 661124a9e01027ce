package bihuan.journal;

import static bihuan.Cast.AIDAN_AT_LAND;
import static bihuan.Cast.CORA;
import static bihuan.Cast.EDITH;
import static bihuan.Cast.LEO;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OLGA;
import static bihuan.Cast.OSCAR;
import static bihuan.Cast.SIMON;
import static bihuan.evidence.Samples.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.ledger.EntryRow;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What is reported is read by the office, but not by whom it was lived; a unit reads no journey.
 */
@InContainer
@OnEmbedded
class JourneyReportIT extends TransferOfAHome {

  @Test
  void beforeTheReportNothingIsOnRecordAndNobodyElseSeesIt() throws IOException {
    keeping.sync(key, sheet("phone", 0), olga);
    var photo = photo();
    keep(sha256(photo), photo);
    var id = keeping.read(key, olga).row().id();

    assertThat(journeys.reported(CORA, "P04", null).rows())
        .extracting(ReportedJourneyRow::id)
        .doesNotContain(id);
    assertUnknown(() -> journeys.report(CORA, id));
    assertThat(ledger.about("journey " + id)).isEmpty();
  }

  @Test
  void theOfficeReadsTheStepsButNotByWhom() {
    var id = reported();

    var lived = journeys.report(CORA, id);

    assertThat(lived.compared().days()).isEqualByComparingTo("4");
    assertThat(lived.compared().steps()).hasSize(7);
    assertThat(lived.toString())
        .doesNotContain("olga", "Two banks", "counter=7", key)
        .doesNotContain(
            IntStream.range(0, 5).mapToObj(it -> monday.plusDays(it).toString()).toList());
    assertThat(journeys.reported(CORA, null, null).rows())
        .extracting(ReportedJourneyRow::id)
        .contains(id);
  }

  @Test
  void nobodyElseReadsASingleJourneyNotEvenWhetherThereIsOne() {
    var id = reported();

    for (var reader : List.of(LINA_AT_LAND, AIDAN_AT_LAND, LEO, SIMON, OSCAR, OLGA, EDITH)) {
      assertRefused("Right.READ_JOURNEYS", () -> journeys.report(reader, id));
      assertRefused("Right.READ_JOURNEYS", () -> journeys.report(reader, "1"));
      assertRefused("Right.READ_JOURNEYS", () -> journeys.reported(reader, null, null));
    }
  }

  @Test
  void theRecordNamesNobody() {
    var entries = ledger.about("journey " + reported());

    assertThat(entries).extracting(EntryRow::what).containsExactly("JOURNEY_REPORTED");
    assertThat(entries.toString()).doesNotContain("olga", "UNANNOUNCED", key);
  }

  @Test
  void reportedTwiceItIsReportedOnceAndWhatComesLaterIsKeptBeside() {
    var id = reported();
    keeping.report(key, olga);
    fields.put("4.words", new JournalUpdate.FieldValue("Too late.", 9_000));

    var synced = keeping.sync(key, sheet("other", 0), olga);

    assertThat(ledger.about("journey " + id)).hasSize(1);
    assertThat(synced.fields().get("4.words").value()).isEqualTo("Two banks want two forms.");
    assertThat(synced.overwritten())
        .singleElement()
        .matches(OverwrittenRow::afterReport)
        .extracting(OverwrittenRow::value)
        .isEqualTo("Too late.");
    assertThat(synced.remarks()).contains(JournalRemark.AFTER_REPORT);
  }
}
