package bihuan.journal;

import static bihuan.Cast.CORA;
import static bihuan.Cast.EDITH;
import static bihuan.Cast.LEO;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OFFICER_AT_INDUSTRY;
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

/** What is reported is read by whoever answers for it, but not by whom it was lived. */
@InContainer
@OnEmbedded
class JourneyReportIT extends TransferOfAHome {

  @Test
  void beforeTheReportNothingIsOnRecordAndNobodyElseSeesIt() throws IOException {
    var before = journeys.reported(LINA_AT_LAND, "P04", null);
    keeping.sync(key, sheet("phone", 0), olga);
    var photo = photo();
    keep(sha256(photo), photo);
    var id = keeping.read(key, olga).row().id();

    assertThat(journeys.reported(LINA_AT_LAND, "P04", null)).isEqualTo(before);
    assertThat(journeys.reported(CORA, "P04", null).rows())
        .extracting(ReportedJourneyRow::id)
        .doesNotContain(id);
    assertUnknown(() -> journeys.report(LINA_AT_LAND, id));
    assertThat(ledger.about("journey " + id)).isEmpty();
  }

  @Test
  void afterTheReportTheUnitReadsWhatWasLivedButNotByWhom() {
    var id = reported();

    var lived = journeys.report(LINA_AT_LAND, id);

    assertThat(lived.row().form()).isNull();
    assertThat(lived.compared().days()).isEqualByComparingTo("4");
    assertThat(lived.toString())
        .doesNotContain("olga", "fax", "Two banks", "counter=7", "UNANNOUNCED", key)
        .doesNotContain(
            IntStream.range(0, 5).mapToObj(it -> monday.plusDays(it).toString()).toList());
    assertThat(journeys.reported(LINA_AT_LAND, null, null).rows())
        .extracting(ReportedJourneyRow::id)
        .contains(id);
    assertUnknown(() -> journeys.report(OFFICER_AT_INDUSTRY, id));
  }

  @Test
  void supervisionReadsTheStepsButNotByWhomAndOthersDoNot() {
    var id = reported();

    var lived = journeys.report(SIMON, id);
    assertThat(lived.compared().steps()).hasSize(7);
    assertThat(lived.toString())
        .doesNotContain("olga", "fax", "Two banks", "counter=7", "UNANNOUNCED", key);
    assertThat(journeys.reported(SIMON, "P04", null).rows()).allMatch(it -> it.form() == null);
    for (var reader : List.of(OSCAR, OLGA, EDITH, LEO)) {
      assertUnknown(() -> journeys.report(reader, id));
      assertRefused("journal.notForYou", () -> journeys.reported(reader, null, null));
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
