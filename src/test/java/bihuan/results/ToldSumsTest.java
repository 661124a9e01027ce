package bihuan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Nothing below five is told, nor left for whoever takes what is told from what is told. */
class ToldSumsTest {

  private static final String QUESTION = "rating";
  private static final String ALL = ResultSums.ALL;
  private static final String WHOLE = "";
  private static final List<Map<String, Map<String, Long>>> NONE = List.of();

  @Test
  void aCountBelowFiveIsHeldBackAndNeverAlone() {
    var told = told(Map.of(ResultSums.ALL, 23L, "5", 12L, "4", 8L, "1", 3L));

    assertThat(told).containsOnlyKeys(ResultSums.ALL, "5");
  }

  @Test
  void smallOnesHideEachOtherWhereTheyAreFiveTogether() {
    assertThat(told(Map.of(ResultSums.ALL, 21L, "5", 8L, "4", 8L, "2", 2L, "1", 3L)))
        .containsOnlyKeys(ResultSums.ALL, "5", "4");
    assertThat(told(Map.of(ResultSums.ALL, 20L, "5", 8L, "4", 8L, "2", 1L, "1", 3L)))
        .as("four were dissatisfied")
        .containsOnlyKeys(ResultSums.ALL, "5");
  }

  @Test
  void whatOneMoreOfFiveSaidIsNotToBeTakenFromWhatWasToldBefore() {
    var before = ToldSums.NOTHING.next(sums(Map.of(ALL, 11L, "5", 6L, "1", 5L)), NONE, List.of());

    assertThat(before.next(sums(Map.of(ALL, 16L, "5", 10L, "1", 6L)), NONE, List.of()))
        .as("one of the new five was dissatisfied")
        .isEqualTo(before);
    assertThat(before.next(sums(Map.of(ALL, 16L, "5", 11L, "1", 5L)), NONE, List.of()))
        .isEqualTo(new ToldSums(sums(Map.of(ALL, 16L, "5", 11L, "1", 5L))));
  }

  @Test
  void whatIsHiddenMovesByFiveToo() {
    var before =
        ToldSums.NOTHING.next(
            sums(Map.of(ALL, 26L, "5", 10L, "4", 10L, "2", 3L, "1", 3L)), NONE, List.of());

    var next = sums(Map.of(ALL, 32L, "5", 15L, "4", 10L, "2", 4L, "1", 3L));

    assertThat(before.next(next, NONE, List.of())).as("one more below").isEqualTo(before);
  }

  @Test
  void aUnitIsToldNothingThatDiffersByFewFromTheWholeAsItWasTold() {
    var whole = new ToldSums(sums(Map.of(ALL, 30L, "5", 20L, "1", 10L)));

    var unit =
        ToldSums.NOTHING.next(sums(Map.of(ALL, 22L, "5", 14L, "1", 8L)), NONE, List.of(whole));

    assertThat(unit.counts()).isEmpty();
  }

  @Test
  void theRestOfTheHiddenIsNoSmallNumberBesideAUnit() {
    var whole = sums(Map.of(ALL, 30L, "5", 20L, "4", 5L, "3", 5L));
    var unit = sums(Map.of(ALL, 20L, "5", 13L, "4", 4L, "3", 3L));

    assertThat(ToldSums.NOTHING.next(whole, List.of(unit), List.of()).counts().get(QUESTION))
        .as("three of the others rated below 5")
        .containsOnlyKeys(ALL);
  }

  @Test
  void nothingIsToldOfAQuestionThatFewerThanFiveAnswered() {
    assertThat(told(Map.of(ResultSums.ALL, 4L, "5", 4L))).isEmpty();
  }

  @Test
  void aUnitThatTakesItsOwnFromTheWholeIsLeftWithNothingBelowFive() {
    var whole = Map.of(QUESTION, Map.of(ResultSums.ALL, 30L, "5", 20L, "1", 10L));
    var unit = Map.of(QUESTION, Map.of(ResultSums.ALL, 20L, "5", 13L, "1", 7L));

    var told = ToldSums.NOTHING.next(whole, List.of(unit), List.of()).counts().get(QUESTION);

    assertThat(told).as("three of the others rated 1").containsOnlyKeys(ResultSums.ALL);
  }

  @Property
  void whatIsToldNeverLeavesFewerThanFiveOfAnAnswer(
      @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 30) Integer> cases) {
    var counts = new HashMap<String, Long>();
    var all = 0L;
    for (var it = 0; it < cases.size(); it++) {
      counts.put("answer " + it, (long) cases.get(it));
      all += cases.get(it);
    }
    counts.put(ResultSums.ALL, all);

    var told = told(counts);

    told.forEach((answer, count) -> assertThat(count == 0 || count >= 5).as(answer).isTrue());
    var hidden =
        counts.keySet().stream()
            .filter(it -> !told.containsKey(it) && counts.get(it) > 0 && !it.equals(ResultSums.ALL))
            .count();
    assertThat(told.isEmpty() || hidden != 1).as("%s of %s", told, counts).isTrue();
  }

  @Test
  void itIsReadAsItWasKept() {
    var told = new ToldSums(sums(Map.of(ALL, 9L, "5", 9L)));

    assertThat(ToldSums.read(told.toText())).isEqualTo(told);
  }

  @Property(tries = 300)
  void noTwoViewsThatOneReaderHasDifferByFewerThanFive(
      @ForAll @Size(min = 40, max = 120) List<@IntRange(max = 14) Integer> given) {
    var now = new HashMap<String, Map<String, Long>>();
    var told = new HashMap<String, ToldSums>();
    var seen = new HashMap<String, Long>();
    for (var it : given) {
      var answer = Integer.toString(it % 5);
      Stream.of(WHOLE, "unit " + it / 5)
          .map(view -> now.computeIfAbsent(view, none -> new HashMap<>()))
          .forEach(
              view -> {
                view.merge(answer, 1L, Long::sum);
                view.merge(ALL, 1L, Long::sum);
              });
      var before = Map.copyOf(told);
      for (var view : Stream.concat(Stream.of(WHOLE), now.keySet().stream().sorted()).toList()) {
        if (now.get(view).get(ALL) - seen.getOrDefault(view, 0L) >= 5) {
          seen.put(view, now.get(view).get(ALL));
          told.put(view, next(view, now, told, before));
        }
      }
      assertApart(told, before);
    }
  }

  private static ToldSums next(
      String view,
      Map<String, Map<String, Long>> now,
      Map<String, ToldSums> told,
      Map<String, ToldSums> before) {
    var last = told.getOrDefault(view, ToldSums.NOTHING);
    if (!view.equals(WHOLE)) {
      var whole = Stream.of(before, told).map(it -> it.getOrDefault(WHOLE, ToldSums.NOTHING));
      return last.next(sums(now.get(view)), NONE, whole.toList());
    }
    var units = now.keySet().stream().filter(it -> !it.equals(WHOLE)).toList();
    return last.next(
        sums(now.get(WHOLE)),
        units.stream().map(it -> sums(now.get(it))).toList(),
        units.stream().map(it -> told.getOrDefault(it, ToldSums.NOTHING)).toList());
  }

  private static void assertApart(Map<String, ToldSums> told, Map<String, ToldSums> before) {
    var whole = counts(told.get(WHOLE));
    told.forEach(
        (view, sums) -> {
          assertThat(ToldSums.isApart(counts(sums), counts(before.get(view)), true))
              .as("%s after %s", sums, before.get(view))
              .isTrue();
          assertThat(ToldSums.isApart(counts(sums), whole, true))
              .as("%s beside %s", sums, whole)
              .isTrue();
        });
  }

  private static Map<String, Long> counts(ToldSums told) {
    return told == null ? Map.of() : told.counts().getOrDefault(QUESTION, Map.of());
  }

  private static Map<String, Map<String, Long>> sums(Map<String, Long> counts) {
    return Map.of(QUESTION, counts);
  }

  private static Map<String, Long> told(Map<String, Long> counts) {
    return counts(ToldSums.NOTHING.next(sums(counts), NONE, List.of()));
  }
}
