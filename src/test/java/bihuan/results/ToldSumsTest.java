package bihuan.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Nothing below five is told, nor left for whoever takes what is told from what is told. */
class ToldSumsTest {

  private static final String QUESTION = "rating";

  @Test
  void aCountBelowFiveIsHeldBackAndNeverAlone() {
    var told = told(Map.of(ResultSums.ALL, 23L, "5", 12L, "4", 8L, "1", 3L));

    assertThat(told).containsOnlyKeys(ResultSums.ALL, "5");
  }

  @Test
  void twoSmallOnesHideEachOther() {
    var told = told(Map.of(ResultSums.ALL, 20L, "5", 8L, "4", 8L, "2", 1L, "1", 3L));

    assertThat(told).containsOnlyKeys(ResultSums.ALL, "5", "4");
  }

  @Test
  void nothingIsToldOfAQuestionThatFewerThanFiveAnswered() {
    assertThat(told(Map.of(ResultSums.ALL, 4L, "5", 4L))).isEmpty();
  }

  @Test
  void aUnitThatTakesItsOwnFromTheWholeIsLeftWithNothingBelowFive() {
    var whole = Map.of(QUESTION, Map.of(ResultSums.ALL, 30L, "5", 20L, "1", 10L));
    var unit = Map.of(QUESTION, Map.of(ResultSums.ALL, 20L, "5", 13L, "1", 7L));

    var told = ToldSums.of(whole, List.of(unit)).counts().get(QUESTION);

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
    var told = ToldSums.of(Map.of(QUESTION, Map.of(ResultSums.ALL, 9L, "5", 9L)), List.of());

    assertThat(ToldSums.read(told.toText())).isEqualTo(told);
  }

  private static Map<String, Long> told(Map<String, Long> counts) {
    return ToldSums.of(Map.of(QUESTION, counts), List.of())
        .counts()
        .getOrDefault(QUESTION, Map.of());
  }
}
