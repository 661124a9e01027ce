package bihuan.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What bins tell stays close to what the list itself would tell. */
class HistogramTest {

  private static final List<Double> QUARTERS = List.of(0.25, 0.5, 0.75);

  @Property
  void upToTenDaysQuartilesAreExactToTheTenthOfADay(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 100) Integer> tenths) {
    var histogram = histogram(HistogramGrid.DAYS, tenths);

    QUARTERS.forEach(it -> assertThat(histogram.quantile(it)).isEqualTo(exact(tenths, it)));
  }

  @Property
  void upToSixtyWholeDaysQuartilesAreExact(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 60) Integer> days) {
    var tenths = days.stream().map(it -> it * 10).toList();
    var histogram = histogram(HistogramGrid.DAYS, tenths);

    QUARTERS.forEach(it -> assertThat(histogram.quantile(it)).isEqualTo(exact(tenths, it)));
  }

  @Property
  void quartilesOfWorkingTimeAreNeverOffByMoreThanHalfABin(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 180_000) Integer> minutes) {
    var histogram = histogram(HistogramGrid.MINUTES, minutes);

    for (var part : QUARTERS) {
      var exact = exact(minutes, part);
      var coarsest = HistogramGrid.MINUTES.widthAt((long) above(minutes, part));
      assertThat(histogram.quantile(part)).isCloseTo(exact, within(coarsest / 2.0));
    }
  }

  @Property
  void whatIsAddedUpInPartsIsWhatIsAddedUpAtOnce(
      @ForAll @Size(max = 30) List<@IntRange(max = 5000) Integer> some,
      @ForAll @Size(max = 30) List<@IntRange(max = 5000) Integer> others) {
    var apart = histogram(HistogramGrid.DAYS, some).with(histogram(HistogramGrid.DAYS, others));
    var together =
        histogram(HistogramGrid.DAYS, Stream.concat(some.stream(), others.stream()).toList());

    assertThat(apart).isEqualTo(together);
    assertThat(Histogram.read(apart.toString())).isEqualTo(apart);
  }

  @Example
  void whatTakesYearsIsKeptAtTheEndOfTheGrid() {
    assertThat(HistogramGrid.DAYS.nearest(99_999)).isEqualTo(4000);
    assertThat(HistogramGrid.MINUTES.nearest(-5)).isZero();
  }

  private static Histogram histogram(HistogramGrid grid, List<Integer> figures) {
    var histogram = Histogram.NONE;
    for (var it : figures) {
      histogram = histogram.with(grid.nearest(it));
    }
    return histogram;
  }

  /** As Excel's QUARTILE.INC. */
  private static double exact(List<Integer> figures, double part) {
    var sorted = figures.stream().sorted().toList();
    var place = (sorted.size() - 1) * part;
    var below = sorted.get((int) place);
    return place == (int) place
        ? below
        : below + (place - (int) place) * (sorted.get((int) place + 1) - below);
  }

  private static int above(List<Integer> figures, double part) {
    var place = (int) Math.ceil((figures.size() - 1) * part);
    return figures.stream().sorted().toList().get(place);
  }
}
