package bihuan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two phones of one person, A and B, and one journal. */
class JournalTest {

  @Test
  void aPlaceIsKeptToAHundredMetresAndNoCloser() {
    JournalItem.PLACE.check("39.654,106.794");
    for (var closer : List.of("39.6543,106.794", "39.6,106.7", "39.654", "here")) {
      assertThatThrownBy(() -> JournalItem.PLACE.check(closer)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void attentionIsAskedOfTheWholeAndAPlaceOfAStep() {
    assertThat(JournalField.of("0.attention").step()).isZero();
    assertThat(JournalField.of("4.place").item()).isEqualTo(JournalItem.PLACE);
    for (var odd : List.of("4.attention", "0.place", "0.ticket")) {
      assertThatThrownBy(() -> JournalField.of(odd)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void anotherJourneyAsksForAnotherAnswer() {
    assertThat(Stream.of("a", "b", "c", "d", "e").map(Journey::attentionAsked))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
  }

  private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");

  private static final JournalField VISITS = JournalField.of("4.visits");
  private static final JournalField WORDS = JournalField.of("4.words");

  private final Journal journal =
      Journal.BLANK.merge(Map.of(VISITS, typed("1", 0, "A")), 0, 1).journal();

  @Test
  void theSameThingTwiceChangesNothing() {
    var merged = journal.merge(Map.of(VISITS, typed("1", 0, "A")), 0, 2);

    assertThat(merged.journal()).isEqualTo(journal);
    assertThat(merged.overwritten()).isEmpty();
  }

  @Test
  void whatArrivesLateFromTheSamePhoneDoesNotUndoWhatItSaidSince() {
    var later = journal.merge(Map.of(VISITS, typed("2", 5, "A")), 1, 2).journal();

    var merged = later.merge(Map.of(VISITS, typed("1", 0, "A")), 0, 3);

    assertThat(merged.journal().text(VISITS)).isEqualTo("2");
    assertThat(merged.overwritten()).isEmpty();
  }

  @Test
  void aPhoneThatHasReadTheOthersWordMayChangeIt() {
    var merged = journal.merge(Map.of(VISITS, typed("3", 5, "B")), 1, 2);

    assertThat(merged.journal().text(VISITS)).isEqualTo("3");
    assertThat(merged.overwritten()).isEmpty();
  }

  @Test
  void ofTwoThatDidNotKnowOfEachOtherTheLaterWinsAndTheOtherIsTold() {
    var merged = journal.merge(Map.of(VISITS, typed("3", 5, "B")), 0, 2);

    assertThat(merged.journal().text(VISITS)).isEqualTo("3");
    assertThat(merged.overwritten()).extracting(it -> it.entry().value()).containsExactly("1");
  }

  @Test
  void theEarlierOneIsNotLostWhenItArrivesLast() {
    var merged = journal.merge(Map.of(VISITS, typed("3", -5, "B")), 0, 2);

    assertThat(merged.journal().text(VISITS)).isEqualTo("1");
    assertThat(merged.overwritten()).extracting(it -> it.entry().value()).containsExactly("3");
  }

  @Test
  void whoeverArrivesFirstBothWaysEndAlike() {
    var fromA = Map.of(VISITS, typed("1", 0, "A"), WORDS, typed("waited", 2, "A"));
    var fromB = Map.of(VISITS, typed("2", 0, "B"), WORDS, typed("stood", 1, "B"));

    var one = Journal.BLANK.merge(fromA, 0, 1).journal().merge(fromB, 0, 2).journal();
    var other = Journal.BLANK.merge(fromB, 0, 1).journal().merge(fromA, 0, 2).journal();

    assertThat(one.text(VISITS)).isEqualTo(other.text(VISITS));
    assertThat(one.text(WORDS)).isEqualTo(other.text(WORDS)).isEqualTo("waited");
  }

  @Test
  void differentFieldsDoNotMeet() {
    var merged = journal.merge(Map.of(WORDS, typed("no queue", -5, "B")), 0, 2);

    assertThat(merged.journal().text(VISITS)).isEqualTo("1");
    assertThat(merged.journal().text(WORDS)).isEqualTo("no queue");
    assertThat(merged.overwritten()).isEmpty();
  }

  @Test
  void anEndBeforeItsBeginningIsRefusedAtItsFieldAndTheRestArrives() {
    var checked =
        JournalCheck.of(
            Map.of(
                "4.started", typed("2026-03-02T10:00", 0, "A"),
                "4.finished", typed("2026-03-02T09:00", 0, "A"),
                "4.visits", typed("2", 0, "A")),
            Journal.BLANK,
            7,
            NINE.plusSeconds(86_400));

    assertThat(checked.accepted()).containsOnlyKeys(JournalField.of("4.started"), VISITS);
    assertThat(checked.refused())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.key()).isEqualTo("journal.backwards");
              assertThat(it.field()).contains("4.finished");
            });
  }

  @Test
  void aVisitThatIsYetToComeIsRefused() {
    var checked =
        JournalCheck.of(
            Map.of("1.started", typed("2026-03-02T10:00", 0, "A")), Journal.BLANK, 7, NINE);

    assertThat(checked.accepted()).isEmpty();
    assertThat(checked.refused()).extracting(Refusal::key).containsExactly("journal.future");
  }

  @Test
  void aStepTheServiceHasNotIsRefusedByName() {
    var checked =
        JournalCheck.of(
            Map.of("8.visits", typed("1", 0, "A"), "4.colour", typed("red", 0, "A")),
            Journal.BLANK,
            7,
            NINE);

    assertThat(checked.refused())
        .extracting(it -> it.field().orElse(""))
        .containsExactlyInAnyOrder("8.visits", "4.colour");
  }

  @Test
  void aClockThatIsAheadDoesNotWinEveryQuarrel() {
    var ahead = typed("9", 10_000, "B");

    assertThat(ahead.notAfter(NINE).editedAt()).isEqualTo(NINE);
  }

  private static JournalEntry typed(String value, int minutes, String device) {
    return new JournalEntry(value, NINE.plusSeconds(60L * minutes), device, 0);
  }
}
