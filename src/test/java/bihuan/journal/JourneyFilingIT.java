package bihuan.journal;

import static bihuan.Cast.CORA;
import static bihuan.Cast.EDITH;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.evidence.Samples.sha256;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.Refusal;
import bihuan.classification.Kind;
import bihuan.commendations.Commendations;
import bihuan.loop.Issues;
import bihuan.vault.Secrecy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of a reported journey, troubles become issues and what was better becomes praise. */
@InContainer
@OnEmbedded
class JourneyFilingIT extends TransferOfAHome {

  @Inject Issues issues;
  @Inject Commendations commendations;

  @Test
  void whoeverReadsEnglishProposesInTheLanguageOfTheHouseAndInTheirOwnWords() {
    reported();

    var page =
        visitor("olga")
            .get("journal/trouble.xhtml?lang=en&key=" + key + "&code=4-DOCUMENTS")
            .text();

    assertThat(page).contains("File this problem", "Two banks want two forms.", "a fax number");
    assertThat(page).contains("合并受理转移和抵押：清单外又要了 1 份材料").doesNotContain("beyond the list, 1");
  }

  @Test
  void aTroubleBecomesOneIssueThatKnowsNoJourney() throws IOException {
    keeping.sync(key, sheet("phone", 0), olga);
    var photo = photo();
    var file = keep(sha256(photo), photo).file();
    keeping.report(key, olga);
    var told =
        new IssueDraft(
            "Beyond the list", "A fax number.", "", null, Secrecy.DEFAULT, 8, Set.of(file));

    var number = filing.file(key, "4-DOCUMENTS", told, olga);

    assertThat(filing.file(key, "4-DOCUMENTS", told, olga)).isEqualTo(number);
    assertThat(keeping.view(key, olga).filed()).containsEntry("4-DOCUMENTS", number.value());
    var issue = issues.seenBy(CORA.at(olga.at()), number);
    assertThat(issue.marks().step()).isEqualTo(4);
    assertThat(issue.marks().measure()).isEqualTo(8);
    assertThat(issue.marks().kind()).isEqualTo(Kind.PAIN_POINT);
    assertThat(issue.files()).hasSize(1).extracting(it -> it.id()).doesNotContain(file);
    assertThat(ledger.about(number.subject()).toString())
        .doesNotContain(key, "olga", file, keeping.read(key, olga).row().id());
  }

  @Test
  void betterThanPromisedBecomesMaterialWithoutAName() {
    lived(4, on(1, "11:00"), on(1, "11:30"));
    lived(5, on(1, "11:40"), on(2, "10:00"));
    lived(6, on(2, "11:00"), on(2, "12:00"));
    lived(7, on(2, "13:00"), on(2, "13:10"));
    reported();

    filing.commend(key, "0-TIME", "Two days instead of three " + key, Set.of(), olga);

    for (var reader : List.of(CORA.at(olga.at()), EDITH.at(olga.at().plus(Duration.ofDays(62))))) {
      assertThat(commendations.newest(reader))
          .filteredOn(it -> it.words().contains(key))
          .singleElement()
          .satisfies(it -> assertThat(it.toString()).doesNotContain("olga"));
    }
    assertThat(commendations.newest(EDITH.at(olga.at())))
        .as("before the month is over")
        .noneMatch(it -> it.words().contains(key));
    assertThatThrownBy(() -> filing.commend(key, "0-VISITS", "", Set.of(), olga))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> commendations.newest(LINA_AT_LAND.at(olga.at())))
        .isInstanceOf(Refusal.class);
  }
}
