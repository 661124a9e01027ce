package bihuan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.promises.Months;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases added up, and told. */
class FigureSumTest {

  @Test
  void fewerThanItsLeastTellNothing() {
    assertThat(sum(3, 4).value(Figure.SOLVED)).isNull();
    assertThat(sum(3, 5).value(Figure.SOLVED)).isEqualByComparingTo("60.0");
    assertThat(sum(3, 9).value(Figure.REPEATED)).isNull();
    assertThat(sum(3, 10).value(Figure.REPEATED)).isEqualByComparingTo("30.0");
  }

  @Test
  void theMedianIsTheMiddleOneOrBetweenTheTwoInTheMiddle() {
    assertThat(days(Map.of(2, 3L, 9, 2L)).value(Figure.HANDLING_DAYS)).isEqualByComparingTo("2.0");
    assertThat(days(Map.of(2, 3L, 9, 3L)).value(Figure.HANDLING_DAYS)).isEqualByComparingTo("5.5");
  }

  @Test
  void theShareLeftOutIsOfAllThereAre() {
    assertThat(new FigureSum(4, 6, 2, Map.of()).leftOutPercent()).isEqualByComparingTo("25.0");
    assertThat(FigureSum.NONE.leftOutPercent()).isNull();
  }

  @Test
  void aFigureStandsBesideTheOneBefore() {
    var line = FigureLine.of(Figure.SOLVED, sum(9, 10), sum(5, 10));
    assertThat(line.difference()).isEqualByComparingTo("40.0");
    assertThat(line.figure().isBetter(line.difference().signum())).isTrue();

    assertThat(FigureLine.of(Figure.SOLVED, sum(9, 10), sum(1, 4)).difference()).isNull();
  }

  @Test
  void thePeriodBeforeIsAsLong() {
    var quarter = new Months(YearMonth.of(2026, 7), YearMonth.of(2026, 9));
    assertThat(new FigureQuestion(quarter, null, null).before())
        .isEqualTo(new Months(YearMonth.of(2026, 4), YearMonth.of(2026, 6)));
  }

  private static FigureSum sum(long part, long whole) {
    return new FigureSum(part, whole, 0, Map.of());
  }

  private static FigureSum days(Map<Integer, Long> inDays) {
    var all = inDays.values().stream().mapToLong(it -> it).sum();
    return new FigureSum(all, all, 0, inDays);
  }
}
