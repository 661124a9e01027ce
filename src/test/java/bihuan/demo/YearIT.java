package bihuan.demo;

import static bihuan.Cast.CORA;
import static bihuan.Cast.SIMON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.classification.CardReason;
import bihuan.classification.CardRuling;
import bihuan.classification.IssueClass;
import bihuan.history.History;
import bihuan.ledger.Ledger;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Stage;
import bihuan.series.IssueNumber;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten cases of a year off the straight way, each by its own path and with its dates. */
@InContainer
class YearIT {

  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

  @Inject Replay replay;
  @Inject Issues issues;
  @Inject History history;
  @Inject Ledger ledger;

  @ParameterizedTest
  @CsvSource({
    "Y01, WITHDRAWN",
    "Y02, CLOSED",
    "Y03, CLOSED",
    "Y04, CLOSED",
    "Y05, CLOSED",
    "Y06, CLOSED",
    "Y07, CLOSED_EXPLAINED",
    "Y08, CLOSED",
    "Y09, CLOSED",
    "Y10, TRANSFERRED"
  })
  void everyPathComesToItsEndAndIsOnRecord(String story, Stage end) {
    var seen = seen(play(story));

    assertThat(seen.stage()).isEqualTo(end);
    var made = history.of(seen).stream().map(it -> it.what().split("\\.")[1]).toList();
    assertThat(ledger.about(seen.number().subject()))
        .extracting(it -> it.what())
        .filteredOn(made::contains)
        .containsExactlyElementsOf(made);
  }

  @Test
  void whoeverStaysSilentLetsItLapse() {
    assertThat(seen(play("Y01")).flags().lapsed()).isTrue();
  }

  @Test
  void whatAUnitNeverSignedForIsCalledInAndNotTheUnits() {
    var seen = seen(play("Y02"));

    assertThat(seen.flags().signedByDefault()).isTrue();
    assertThat(made(seen)).containsSubsequence("SIGN_BY_DEFAULT", "CALL_IN", "CLOSE");
  }

  @Test
  void aCorrectedClassCountsFromTheAssignment() {
    var seen = seen(play("Y03"));

    assertThat(seen.marks().grade()).isEqualTo(IssueClass.C);
    assertThat(seen.dates().due()).isEqualTo(LocalDate.parse("2026-04-21"));
  }

  @Test
  void theUnitThatHadItFirstIsNoLongerShownIt() {
    var number = play("Y04");

    assertThat(seen(number).lead()).isEqualTo("D41");
    var first = new Actor("d18-officer", Role.CASE_HANDLER, "D18");
    assertThat(catchThrowableOfType(Refusal.class, () -> seen(number, first)).ground())
        .isEqualTo(Refusal.Ground.UNKNOWN);
  }

  @Test
  void bothOpinionsStandSignedBesideTheReply() {
    assertThat(seen(play("Y05"), SIMON).course().opinions())
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.words()).isNotEmpty());
  }

  @Test
  void whoWasNotReachedIsCalledBackAndToldApart() {
    var seen = seen(play("Y06"));

    assertThat(seen.verdict().notReached()).isTrue();
    assertThat(seen.course().rated().solved()).isNull();
    assertThat(seen.course().rated().solvedWhenCalled()).isTrue();
  }

  @Test
  void whatIsTrackedTwiceKeepsItsPlanAndTakesTheLaterDay() {
    assertThat(made(seen(play("Y08")))).containsSubsequence("TRACK", "KEEP_TRACKING", "RESTART");
  }

  @Test
  void aFalseClosingCostsTheUnitARedCardThatAnAppealDoesNotCancel() {
    var seen = seen(play("Y09"));

    assertThat(seen.course().cards())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.unit()).isEqualTo("D15");
              assertThat(it.reason()).isEqualTo(CardReason.FALSE_CLOSING);
              assertThat(it.ruling()).isEqualTo(CardRuling.UPHELD);
            });
  }

  @Test
  void theUnitThatIsAccusedNeitherSeesItNorWhereItWent() {
    var number = play("Y10");

    for (var role : List.of(Role.CASE_HANDLER, Role.APPROVER)) {
      var accused = new Actor("d06", role, "D06");
      assertThat(catchThrowableOfType(Refusal.class, () -> seen(number, accused)).ground())
          .isEqualTo(Refusal.Ground.UNKNOWN);
    }
  }

  private IssueNumber play(String id) {
    var story = paths().stream().filter(it -> it.id().equals(id)).findFirst();
    return replay.play(story.orElseThrow(), name -> null, NOW);
  }

  private static List<Story> paths() {
    try (var in = YearIT.class.getResourceAsStream("/demo/paths.json")) {
      return Story.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IssueView seen(IssueNumber number) {
    return seen(number, CORA);
  }

  private IssueView seen(IssueNumber number, Actor reader) {
    return issues.seenBy(reader.at(NOW), number);
  }

  private List<String> made(IssueView seen) {
    return history.of(seen).stream().map(it -> it.what().split("\\.")[1]).toList();
  }
}
