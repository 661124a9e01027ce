package bihuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Nobody outside the office computes a figure below five, from whatever views. */
class BatchesTest {

  private static final YearMonth FIRST = YearMonth.of(2026, 1);

  @Example
  void aMonthThatIsNotOverIsNotTold() {
    var batches = new Batches(months(List.of(7, 9)), FIRST);

    assertThat(batches.toldWith(FIRST)).contains(FIRST);
    assertThat(batches.toldWith(FIRST.plusMonths(1))).isEmpty();
    assertThat(batches.all()).isEqualTo(7);
  }

  @Example
  void aMonthWithFewerThanFiveIsToldWithALaterOne() {
    var batches = new Batches(months(List.of(4, 0, 2, 8, 1)), FIRST.plusMonths(4));

    assertThat(batches.toldWith(FIRST)).contains(FIRST.plusMonths(2));
    assertThat(batches.between(FIRST, FIRST.plusMonths(1))).isZero();
    assertThat(batches.between(FIRST, FIRST.plusMonths(2))).isEqualTo(6);
    assertThat(batches.toldWith(FIRST.plusMonths(4))).isEmpty();
    assertThat(batches.all()).isEqualTo(14);
  }

  /** Every period and every choice of services is a view, and so is every day somebody looks on. */
  @Property(tries = 300)
  void noDifferenceOfTwoViewsIsBelowFive(
      @ForAll @Size(min = 1, max = 3)
          List<@Size(min = 1, max = 6) List<@IntRange(max = 8) Integer>> services) {
    var views = new ArrayList<View>();
    for (var chosen = 1; chosen < 1 << services.size(); chosen++) {
      for (var looked = 0; looked < 6; looked++) {
        for (var from = 0; from < 6; from++) {
          for (var until = from; until < 6; until++) {
            views.add(view(services, chosen, looked, from, until));
          }
        }
      }
    }
    for (var one : views) {
      assertThat(one.told()).isNotIn(1, 2, 3, 4);
      for (var other : views) {
        if (one.holds(other)) {
          assertThat(one.told() - other.told()).isNotIn(1, 2, 3, 4);
        }
      }
    }
  }

  @Property
  void whatWasToldStaysAsItWas(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 8) Integer> cases,
      @ForAll @IntRange(max = 11) int looked) {
    var early = new Batches(months(cases), FIRST.plusMonths(looked));
    var late = new Batches(months(cases), FIRST.plusMonths(20));

    for (var it = 0; it <= looked; it++) {
      var month = FIRST.plusMonths(it);
      early.toldWith(month).ifPresent(with -> assertThat(late.toldWith(month)).contains(with));
      assertThat(early.between(FIRST, month)).isEqualTo(late.between(FIRST, month));
    }
  }

  /** What somebody reads of some services and months on the first day after a month. */
  private record View(int chosen, int looked, int from, int until, int told) {

    /** All that the other shows is among what this one shows. */
    boolean holds(View other) {
      return (chosen | other.chosen) == chosen
          && from <= other.from
          && Math.min(until, looked) >= Math.min(other.until, other.looked);
    }
  }

  private static View view(
      List<List<Integer>> services, int chosen, int looked, int from, int until) {
    var told = 0;
    for (var it = 0; it < services.size(); it++) {
      if ((chosen >> it & 1) == 1) {
        told +=
            new Batches(months(services.get(it)), FIRST.plusMonths(looked))
                .between(FIRST.plusMonths(from), FIRST.plusMonths(until));
      }
    }
    return new View(chosen, looked, from, until, told);
  }

  private static Map<YearMonth, Integer> months(List<Integer> cases) {
    var months = new TreeMap<YearMonth, Integer>();
    for (var it = 0; it < cases.size(); it++) {
      months.put(FIRST.plusMonths(it), cases.get(it));
    }
    return months;
  }
}
