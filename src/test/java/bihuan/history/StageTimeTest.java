package bihuan.history;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.loop.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StageTimeTest {

  @Test
  void theMedianAndNineOfTenAreThoseOfTheDaysInOrder() {
    var chance = new Random(7);
    for (var i = 0; i < 200; i++) {
      var days = chance.ints(5 + chance.nextInt(40), 0, 12).sorted().boxed().toList();

      var time = StageTime.of(Stage.HANDLING, counted(days));

      assertThat(time.passages()).isEqualTo(days.size());
      assertThat(time.median()).isEqualTo(days.get((days.size() + 1) / 2 - 1));
      assertThat(time.ninetieth()).isEqualTo(days.get((days.size() * 9 + 9) / 10 - 1));
    }
  }

  @Test
  void fewerThanFiveTellNoDays() {
    assertThat(StageTime.of(Stage.REVIEW, Map.of(3, 4L)))
        .isEqualTo(new StageTime(Stage.REVIEW, 4, null, null));
  }

  private static Map<Integer, Long> counted(List<Integer> days) {
    var counts = new HashMap<Integer, Long>();
    new ArrayList<>(days).forEach(it -> counts.merge(it, 1L, Long::sum));
    return counts;
  }
}
