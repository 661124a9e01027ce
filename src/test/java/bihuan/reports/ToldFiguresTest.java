package bihuan.reports;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.plan.MeasureFinding;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What of issues may be told outside the office, and what nobody works out of it. */
class ToldFiguresTest {

  private static final YearMonth LAST = YearMonth.of(2026, 10);

  @Example
  void onlyWhatWasHandedOutInAMonthThatIsOverIsTold() {
    var told =
        new ToldFigures(List.of(month(LAST, 8, 6, 0), month(LAST.plusMonths(1), 8, 20, 0)), LAST);

    assertThat(told.getFound()).isEqualTo(6);
    assertThat(told.getInHand()).isEqualTo(6);
    assertThat(told.findings()).containsEntry(8, new MeasureFinding(6, 0));
    assertThat(told.handedOut(LAST.plusMonths(1), LAST.plusMonths(1))).containsEntry(8, 0);
  }

  @Example
  void theWholeIsHeldBackWhereItsPartsWouldTellOfAFew() {
    var parts = new ToldFigures(List.of(month(LAST, 8, 7, 0), month(LAST, 9, 3, 0)), LAST);

    assertThat(parts.findings()).containsEntry(8, new MeasureFinding(7, 0));
    assertThat(parts.findings()).containsEntry(9, new MeasureFinding(0, 0));
    assertThat(parts.getFound()).as("ten, and three of them not told").isNull();
    assertThat(parts.getMonths().get(5).found()).isNull();
    assertThat(
            new ToldFigures(List.of(month(LAST, 8, 7, 0), month(LAST, 9, 9, 0)), LAST).getFound())
        .isEqualTo(16);
  }

  @Example
  void closedOnesAreHeldBackWhereFewAreOpen() {
    var told = new ToldFigures(List.of(month(LAST, 8, 9, 6)), LAST);

    assertThat(told.getPutRight()).isNull();
    assertThat(told.getInHand()).isNull();
    assertThat(told.findings()).containsEntry(8, new MeasureFinding(9, null));
  }

  @Example
  void noMonthTellsOfAFewThatAreOpen() {
    var few = new ToldFigures(List.of(month(LAST, 8, 6, 5)), LAST);
    var many = new ToldFigures(List.of(month(LAST, 8, 11, 6)), LAST);

    assertThat(few.getMonths().get(5).closed()).as("six handed out, one of them open").isNull();
    assertThat(many.getMonths().get(5).closed()).isEqualTo(6);
  }

  @Property
  void nobodyWorksOutAFigureBelowFive(
      @ForAll @Size(min = 1, max = 4)
          List<@Size(min = 1, max = 5) List<@IntRange(max = 9) Integer>> measures) {
    var all = new ArrayList<IssueMonth>();
    for (var measure = 0; measure < measures.size(); measure++) {
      for (var it = 0; it < measures.get(measure).size(); it++) {
        var handed = measures.get(measure).get(it);
        all.add(month(LAST.minusMonths(4L - it), measure, handed, handed * 2 / 3));
      }
    }
    for (var last = LAST.minusMonths(4); !last.isAfter(LAST); last = last.plusMonths(1)) {
      var told = new ToldFigures(all, last);
      var parts = told.findings().values().stream().mapToInt(MeasureFinding::issues).sum();
      parts += told.handedOut(LAST.minusMonths(9), LAST).getOrDefault(0, 0);
      assertTellsNoFew(told.getFound(), parts);
      assertTellsNoFew(told.getFound(), told.getPutRight());
      assertTellsNoFew(told.getPutRight(), told.getImproved());
      told.findings().values().forEach(it -> assertTellsNoFew(it.issues(), it.closed()));
      for (var it : told.getMonths()) {
        assertTellsNoFew(
            it.found(),
            told.handedOut(it.month(), it.month()).values().stream().mapToInt(one -> one).sum());
      }
    }
  }

  private static void assertTellsNoFew(Integer whole, Integer part) {
    if (whole != null) {
      assertThat(whole).isNotIn(1, 2, 3, 4);
    }
    if (part != null) {
      assertThat(part).isNotIn(1, 2, 3, 4);
    }
    if (whole != null && part != null) {
      assertThat(whole - part).isNotIn(1, 2, 3, 4);
    }
  }

  private static IssueMonth month(YearMonth month, int measure, int handed, int closed) {
    return new IssueMonth(month, measure, handed, closed, closed / 2);
  }
}
