package bihuan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Rate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How well the loop does, as leaders read it. */
class ToldRatesTest {

  private static final YearMonth LAST = YearMonth.of(2026, 10);

  @Test
  void theMonthThatRunsIsNotTold() {
    var before = told(Map.of(LAST, new Rate(8, 16)));
    var after = told(Map.of(LAST, new Rate(8, 16), LAST.plusMonths(1), new Rate(40, 40)));

    assertThat(before.of(LoopRate.SOLVED)).contains(new Rate(8, 16));
    assertThat(after.of(LoopRate.SOLVED)).isEqualTo(before.of(LoopRate.SOLVED));
  }

  @Test
  void fewerThanFiveTellNothingOnEitherSide() {
    assertThat(told(Map.of(LAST, new Rate(4, 4))).of(LoopRate.SOLVED)).isEmpty();
    assertThat(told(Map.of(LAST, new Rate(6, 8))).of(LoopRate.SOLVED)).isEmpty();
    assertThat(told(Map.of(LAST, new Rate(4, 40))).of(LoopRate.SOLVED)).isEmpty();
    assertThat(told(Map.of(LAST, new Rate(8, 8))).of(LoopRate.SOLVED)).contains(new Rate(8, 8));
  }

  @Test
  void aMonthWithFewWaitsForTheNext() {
    var told = told(Map.of(LAST.minusMonths(1), new Rate(6, 6), LAST, new Rate(0, 3)));

    assertThat(told.of(LoopRate.SOLVED)).contains(new Rate(6, 6));
    assertThat(told.of(LoopRate.SATISFIED)).isEmpty();
  }

  private static ToldRates told(Map<YearMonth, Rate> months) {
    return new ToldRates(Map.of(LoopRate.SOLVED, months), LAST);
  }
}
