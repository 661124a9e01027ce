package bihuan.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.start.Seed;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the limits beside the rows that the city starts with. */
class LimitTest {

  @Test
  void everyLimitHasARowAndEveryRowALimitInTheSameUnit() {
    assertThat(new Seed(LimitEditions.LIMITS).map(it -> it.text("code") + " " + it.text("unit")))
        .containsExactlyElementsOf(
            Stream.of(Limit.values()).map(it -> it.name() + " " + it.unit()).toList());
  }
}
