package bihuan.lists;

import static bihuan.Cast.CORA;
import static bihuan.Cast.ENZO;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.OFFICER_AT_TAX;
import static bihuan.Cast.SIMON;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.InContainer;
import bihuan.OnEmbedded;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.IssueClass;
import bihuan.classification.Nature;
import bihuan.lists.IssueFilter.Order;
import bihuan.loop.Intake;
import bihuan.loop.Scene;
import bihuan.loop.Stage;
import bihuan.loop.Triage;
import bihuan.series.IssueNumber;
import bihuan.similar.IndexedIssue;
import bihuan.similar.Similar;
import bihuan.vault.Identity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody may see is found by its words, however many others say them too. */
@InContainer
@OnEmbedded
class SearchIT {

  private static final Instant NOW = Instant.parse("2026-05-11T02:00:00Z");
  private static final String WORD = "Kamelpass";

  @Inject IssueLists lists;
  @Inject Intake intake;
  @Inject Triage triage;
  @Inject Similar similar;

  private IssueNumber number;
  private int others;

  @BeforeEach
  void oneIssueOfTheLandUnitSaysTheWordAmongManyOthers() {
    number =
        intake.file(Scene.filing(), new Identity("enzo", "恩和", "", "", "ENTERPRISE"), by(ENZO));
    triage.accept(number, Scene.classification(IssueClass.B, Nature.INDIVIDUAL), by(CORA));
    triage.reviewOutgoing(number, 0, "样式不一", "两家银行对同意书的要求不同，窗口又要求另交一份 " + WORD, Set.of(), by(CORA));
    triage.assign(number, "D05", List.of("D41"), by(CORA));
  }

  @AfterEach
  void theOthersFallSilent() {
    others(others, "");
  }

  @Test
  void aReaderFindsTheirsInEveryFilterAmongManyOthersThatMatchBetter() {
    others(1_000, WORD);

    assertThat(
            Stream.of(LINA_AT_LAND, SIMON, CORA).filter(it -> !finds(it, asked(null, null, null))))
        .isEmpty();
    assertThat(finds(OFFICER_AT_TAX, asked(null, null, Preset.COOPERATING))).isTrue();
    assertThat(finds(CORA, asked(Stage.ASSIGNED, "D05", Preset.OPEN))).isTrue();
    assertThat(finds(CORA, asked(Stage.CLOSED, "D05", null))).isFalse();
    assertThat(lists.count(asked(null, null, null), LINA_AT_LAND, NOW)).isOne();
    assertThat(lists.list(asked(null, null, null), LINA_AT_LAND, NOW).partial()).isFalse();
  }

  @Test
  void aListSaysWhereMoreMatchedThanWereLookedThrough() {
    others(IssueLists.SEARCHED, WORD);

    assertThat(lists.list(asked(null, null, null), LINA_AT_LAND, NOW).partial()).isTrue();
  }

  private boolean finds(Actor reader, IssueFilter wanted) {
    return lists.list(wanted, reader, NOW).rows().stream()
        .anyMatch(it -> it.number().equals(number));
  }

  private static IssueFilter asked(Stage stage, String unit, Preset preset) {
    return new IssueFilter(
        WORD,
        stage,
        null,
        null,
        unit,
        null,
        null,
        null,
        null,
        null,
        null,
        preset,
        Order.PRESSING,
        null);
  }

  private void others(int count, String words) {
    others = count;
    IntStream.range(0, count)
        .mapToObj(it -> "2032-%06d".formatted(it))
        .map(it -> new IndexedIssue(it, "", 0, "", true, null, words, words, ""))
        .forEach(similar::put);
  }

  private static By by(Actor actor) {
    return actor.at(NOW);
  }
}
