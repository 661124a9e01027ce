package bihuan.journal;

import static bihuan.Cast.OLGA;
import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What phones write arrives once, and what cannot be is refused where it stands. */
@InContainer
@OnEmbedded
class JournalSyncIT extends TransferOfAHome {

  @Test
  void sentTwiceItIsThereOnce() {
    var first = keeping.sync(key, sheet("phone", 0), olga);
    var again = keeping.sync(key, sheet("phone", 0), olga);

    assertThat(again.revision()).isEqualTo(first.revision());
    assertThat(again.fields()).isEqualTo(first.fields()).hasSize(fields.size());
    assertThat(again.overwritten()).isEmpty();
    assertThat(journeys.of(OLGA)).filteredOn(it -> it.key().equals(key)).hasSize(1);
  }

  @Test
  void ofTwoPhonesTheLaterWordStandsAndTheOtherIsShown() {
    keeping.sync(key, sheet("one", 0), olga);
    fields.put("4.words", new JournalUpdate.FieldValue("The other phone.", 2_000));

    var synced = keeping.sync(key, sheet("two", 0), olga);

    assertThat(synced.fields().get("4.words").value()).isEqualTo("The other phone.");
    assertThat(synced.overwritten())
        .extracting(OverwrittenRow::value)
        .containsExactly("Two banks want two forms.");
    assertThat(synced.remarks()).contains(JournalRemark.TWO_PHONES);
  }

  @Test
  void aTimeThatRunsBackwardsIsRefusedAtItsFieldAndTheRestArrives() {
    write("4.finished", on(-1, "09:00"));

    var synced = keeping.sync(key, sheet("phone", 0), olga);

    assertThat(synced.refused())
        .extracting(it -> it.field().orElse(""))
        .containsExactly("4.finished");
    assertThat(synced.fields()).containsKey("4.started").doesNotContainKey("4.finished");
  }

  @Test
  void aTimeThatHasNotComeIsRefusedAtItsFieldAndTheRestArrives() {
    var tomorrow = JournalCheck.cityTime(olga.at().plus(1, ChronoUnit.DAYS)).truncatedTo(MINUTES);
    write("7.finished", tomorrow.toString());

    var synced = keeping.sync(key, sheet("phone", 0), olga);

    assertThat(synced.refused())
        .singleElement()
        .matches(it -> it.key().equals("journal.future"))
        .matches(it -> it.field().orElse("").equals("7.finished"));
    assertThat(synced.fields()).containsKey("7.started").doesNotContainKey("7.finished");
  }

  @Test
  void aMistypedYearIsRefusedAtItsFieldAndTheRestArrives() {
    lived(1, "0001-03-02T09:00", on(0, "10:00"));
    write("2.started", "1901-03-02T09:00");

    var synced = keeping.sync(key, sheet("phone", 0), olga);

    assertThat(synced.refused())
        .allMatch(it -> it.key().equals("journal.longAgo"))
        .extracting(it -> it.field().orElse(""))
        .containsExactlyInAnyOrder("1.started", "2.started");
    assertThat(synced.fields()).containsKeys("1.finished", "2.finished");
    assertThat(keeping.report(key, olga).row().isReported()).isTrue();
  }

  @Test
  void nonsenseFromOlderDaysIsRefusedAtItsFieldBeforeAnythingIsReported() throws Exception {
    keeping.sync(key, sheet("phone", 0), olga);
    try (var db = source.getConnection();
        var change =
            db.prepareStatement(
                "update journey set journal = replace(journal, ?, ?) where client_key = ?")) {
      change.setString(1, on(1, "10:00"));
      change.setString(2, "0001-03-03T10:00");
      change.setString(3, key);
      change.executeUpdate();
    }

    assertThatThrownBy(() -> keeping.report(key, olga))
        .isInstanceOfSatisfying(
            Refusal.class,
            it -> {
              assertThat(it.key()).isEqualTo("journal.longAgo");
              assertThat(it.field()).hasValue("2.finished");
            });
    assertThat(keeping.view(key, olga).compared().steps()).hasSize(7);

    write("2.finished", on(1, "10:00"));
    write("3.started", on(1, "10:00"));
    assertThat(keeping.sync(key, sheet("other", 1), olga).refused()).isEmpty();
    assertThat(keeping.report(key, olga).row().isReported()).isTrue();
  }

  @Test
  void whatAPhoneGarbledIsRefusedWhereItStands() {
    var phone = visitor("olga");
    var sheet =
        """
        {%s "edition": 1, "district": "HAIBOWAN", "channel": "COUNTER", "form": "UNANNOUNCED",
         "device": "phone", "fields": {"4.words": null, "4.counter": {"value": "7", "at": 1000}}}
        """;

    var written =
        phone.send("PUT", "api/journeys/" + key, sheet.formatted("\"process\": \"P04\","));
    assertThat(written.status()).isEqualTo(200);
    assertThat(keeping.read(key, olga).fields()).containsOnlyKeys("4.counter");
    assertThat(written.text()).contains("\"field\":\"4.words\"");

    var nowhere = phone.send("PUT", "api/journeys/" + UUID.randomUUID(), sheet.formatted(""));
    assertThat(nowhere.status()).isEqualTo(422);
    assertThat(nowhere.text()).contains("\"field\":\"process\"");

    var task = phone.send("PUT", "api/journeys/task-9999999999999999999", sheet.formatted(""));
    assertThat(task.status()).isEqualTo(404);
  }
}
