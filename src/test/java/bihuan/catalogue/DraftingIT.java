package bihuan.catalogue;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.OLGA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.ledger.EntryRow;
import bihuan.ledger.Ledger;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each test works on a process of its own; what holds today is changed of none that others read.
 */
@InContainer
class DraftingIT {

  @Inject Processes processes;
  @Inject Drafting drafting;
  @Inject Ledger ledger;
  @Inject Clock clock;

  @Test
  void anEditionHoldsFromItsDayOnAndTheOneBeforeUntilThen() {
    var day = today().plusDays(10);
    var before = processes.get("P18").promise();
    var draft = drafting.begin("P18", by(CORA));
    var saved = drafting.save("P18", draft.revision(), Wording.visits(draft.terms(), 3), by(CORA));

    var edition = drafting.publish("P18", saved.revision(), day, "One visit more", by(HELEN));

    assertThat(edition.version()).isEqualTo(2);
    assertThat(processes.get("P18").promise()).isEqualTo(before);
    assertThat(processes.edition("P18", day.minusDays(1)).version()).isEqualTo(1);
    assertThat(processes.edition("P18", day)).isEqualTo(edition);
    assertThat(processes.edition("P18", 2).promise().visits()).isEqualTo(3);
    assertThat(processes.editions("P18")).extracting(EditionView::version).containsExactly(2, 1);
    assertThat(processes.coming()).contains(edition);
    assertThat(drafting.draft("P18", by(CORA))).isEmpty();
    assertThat(deedsOn("P18")).contains("DRAFT_BEGUN", "DRAFT_SAVED", "EDITION_PUBLISHED");
  }

  @Test
  void aNameIsAsLongAsItsSignsOnWhicheverDatabase() {
    var name = "𠮷".repeat(120);
    var draft = drafting.begin("P19", by(CORA));
    var saved =
        drafting.save("P19", draft.revision(), Wording.named(draft.terms(), name), by(CORA));

    drafting.publish("P19", saved.revision(), today().plusDays(10), "𠮷".repeat(400), by(HELEN));

    assertThat(processes.edition("P19", 2).name()).isEqualTo(name);
  }

  @Test
  void anEditionDoesNotBeginInThePastNorBeforeTheLast() {
    var draft = drafting.begin("P17", by(CORA));
    var saved = drafting.save("P17", 1, Wording.visits(draft.terms(), 2), by(CORA));

    assertThatThrownBy(
            () -> drafting.publish("P17", saved.revision(), today().minusDays(1), "", by(CORA)))
        .hasMessage("catalogue.publish.past");
    drafting.publish("P17", saved.revision(), today().plusDays(5), "", by(CORA));
    var next = drafting.begin("P17", by(CORA));
    var again = drafting.save("P17", next.revision(), Wording.visits(next.terms(), 1), by(CORA));
    assertThatThrownBy(
            () -> drafting.publish("P17", again.revision(), today().plusDays(4), "", by(CORA)))
        .hasMessage("catalogue.publish.before");
    drafting.drop("P17", again.revision(), by(CORA));
  }

  @Test
  void theSecondOfTwoEditorsLearnsThatTheFirstHasSaved() {
    var seen = drafting.begin("P16", by(CORA));
    assertThat(drafting.begin("P16", by(CARL))).isEqualTo(seen);
    drafting.save("P16", seen.revision(), Wording.visits(seen.terms(), 2), by(CORA));

    assertThatThrownBy(
            () -> drafting.save("P16", seen.revision(), Wording.visits(seen.terms(), 1), by(CARL)))
        .hasMessage("catalogue.draft.meanwhile");
    assertThatThrownBy(() -> drafting.drop("P16", seen.revision(), by(CARL)))
        .hasMessage("catalogue.draft.meanwhile");

    var now = drafting.draft("P16", by(CARL)).orElseThrow();
    assertThat(now.changedBy()).isEqualTo("cora");
    assertThat(now.terms().visits()).isEqualTo(2);
    drafting.drop("P16", now.revision(), by(CARL));
    assertThat(drafting.draft("P16", by(CARL))).isEmpty();
    assertThat(deedsOn("P16")).contains("DRAFT_DROPPED");
  }

  @Test
  void aDraftIsKeptUnfinishedButNotPublishedSo() {
    var draft = drafting.beginNew(by(CORA));

    assertThat(draft.isNew()).isTrue();
    assertThat(drafting.faults(draft.terms()))
        .extracting(EditionFault::part)
        .contains("name", "steps");
    assertThatThrownBy(
            () ->
                drafting.publish(draft.code(), draft.revision(), today().plusDays(1), "", by(CORA)))
        .hasMessage("catalogue.flawed");
    drafting.drop(draft.code(), draft.revision(), by(CORA));
  }

  @Test
  void aDraftRefusesWhatCanNeverBeRight() {
    var draft = drafting.beginNew(by(CORA));
    var vain = Wording.visits(draft.terms(), -1);

    assertThatThrownBy(() -> drafting.save(draft.code(), draft.revision(), vain, by(CORA)))
        .hasMessage("catalogue.flaw.between");
    drafting.drop(draft.code(), draft.revision(), by(CORA));
  }

  @Test
  void whatHoldsAlreadyIsNotPublishedAgain() {
    var draft = drafting.begin("P15", by(CORA));

    assertThatThrownBy(() -> drafting.publish("P15", 1, today(), "", by(CORA)))
        .hasMessage("catalogue.publish.same");
    drafting.drop("P15", draft.revision(), by(CORA));
  }

  @Test
  void aNewServiceIsThereFromItsDayOn() {
    var day = today().plusDays(3);
    var draft = drafting.beginNew(by(CORA));
    var terms = Wording.named(processes.edition("P14", 1).terms(), "迁坟证明");
    var saved = drafting.save(draft.code(), draft.revision(), terms, by(CORA));

    drafting.publish(draft.code(), saved.revision(), day, "", by(HELEN));

    assertThat(processes.find(draft.code())).isEmpty();
    assertThat(processes.edition(draft.code(), day).name()).isEqualTo("迁坟证明");
    assertThatThrownBy(() -> processes.edition(draft.code(), day.minusDays(1)))
        .hasMessage("catalogue.edition.noneOn");
  }

  @Test
  void aWithdrawnServiceKeepsItsPastAndCanComeBack() {
    var day = today().plusDays(7);

    assertThatThrownBy(() -> drafting.withdraw("P13", day, " ", by(HELEN)))
        .hasMessage("catalogue.withdraw.reason");
    var end = drafting.withdraw("P13", day, "The law has changed", by(HELEN));

    assertThat(end.withdrawn()).isTrue();
    assertThat(end.terms()).isEqualTo(processes.edition("P13", 1).terms());
    assertThatThrownBy(() -> drafting.withdraw("P13", day, "Again", by(HELEN)))
        .hasMessage("catalogue.withdraw.already");
    var draft = drafting.begin("P13", by(CORA));
    var back = drafting.publish("P13", draft.revision(), day.plusDays(1), "", by(CORA));
    assertThat(back.withdrawn()).isFalse();
    assertThat(processes.edition("P13", day).withdrawn()).isTrue();
    assertThat(deedsOn("P13")).contains("PROCESS_WITHDRAWN", "EDITION_PUBLISHED");
  }

  @Test
  void whoeverSpokeBeforeAnEditionWasPublishedSpokeOfTheOneBefore() {
    var spoke = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var draft = drafting.begin("P12", by(CORA));
    var saved = drafting.save("P12", draft.revision(), Wording.fewer(draft.terms()), by(CORA));

    var edition = drafting.publish("P12", saved.revision(), today(), "", by(CORA));

    assertThat(processes.editionAt("P12", spoke).orElseThrow().version()).isEqualTo(1);
    assertThat(processes.editionAt("P12", edition.publishedAt())).contains(edition);
    var last = processes.edition("P12", 1).steps().size();
    processes.requireStep("P12", last, spoke);
    assertThatThrownBy(() -> processes.requireStep("P12", last, edition.publishedAt()))
        .hasMessage("catalogue.step.unknown");
  }

  @Test
  void onlyTheOfficeWritesTheCatalogue() {
    for (var stranger : List.of(OLGA, HANNA_AT_HOUSING, Actor.NOBODY)) {
      assertThatThrownBy(() -> drafting.begin("P04", by(stranger)))
          .hasMessage("Right.KEEP_CATALOGUE");
      assertThatThrownBy(() -> drafting.drafts(by(stranger))).hasMessage("Right.KEEP_CATALOGUE");
    }
  }

  private List<String> deedsOn(String code) {
    return ledger.about("process " + code).stream().map(EntryRow::what).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private By by(Actor actor) {
    return actor.at(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
