package bihuan.promises;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Rate;
import bihuan.comparison.StepState;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What journeys add up to, and what they do not. */
class CountsTest {

  private final JourneyCounts counts = JourneyCounts.none();

  @Example
  void fourJourneysHaveNoFigures() {
    enter("2", "2", "5", "9");

    var figures = counts.figures();
    assertThat(figures.isTold()).isFalse();
    assertThat(figures.journeys()).isEqualTo(4);
    assertThat(figures.days()).isNull();
    assertThat(figures.kept()).isNull();
    assertThat(figures.visits()).isNull();
    assertThat(figures.documents()).isNull();
    assertThat(figures.fees()).isNull();
  }

  @Example
  void fiveHaveAMedianItsQuartilesAndAShareWithinThePromise() {
    enter("1", "2", "3", "4", "10");

    var figures = counts.figures();
    assertThat(figures.days())
        .isEqualTo(new Spread(5, new BigDecimal("2"), new BigDecimal("3"), new BigDecimal("4")));
    assertThat(figures.kept()).isEqualTo(new Rate(3, 5));
    assertThat(figures.lost()).isEqualByComparingTo("8");
  }

  @Example
  void whatWasNotWrittenDownCountsForNobody() {
    enter("1", "2", "3", "4", "10");
    counts.enter(Lived.open(null), null);

    var figures = counts.figures();
    assertThat(figures.journeys()).isEqualTo(6);
    assertThat(figures.days().cases()).isEqualTo(5);
    assertThat(figures.kept().whole()).isEqualTo(5);
    assertThat(figures.visits().whole()).isEqualTo(5);
    assertThat(figures.documents().whole()).isEqualTo(5);
    assertThat(figures.fees().whole()).isEqualTo(5);
  }

  @Example
  void whatIsKnownToBeTooLongBreaksThePromiseThoughNobodyKnowsByHowMuch() {
    enter("1", "2", "3", "3", "3");
    counts.enter(Lived.open("20"), null);

    var figures = counts.figures();
    assertThat(figures.kept()).isEqualTo(new Rate(5, 6));
    assertThat(figures.unmeasured()).isZero();
    assertThat(figures.days().cases()).isEqualTo(5);
    assertThat(figures.lost()).isEqualByComparingTo("17");
  }

  @Example
  void whatCannotBeMeasuredIsCountedBesideTheShare() {
    enter("1", "2", "3", "4", "10");
    counts.enter(Lived.open(null), null);

    assertThat(counts.figures().kept()).isEqualTo(new Rate(3, 5));
    assertThat(counts.figures().unmeasured()).isEqualTo(1);
  }

  @Example
  void aJourneyMeasuredAgainMovesFromTheUnmeasuredToTheBroken() {
    enter("1", "2", "3", "3", "3");
    counts.enter(Lived.open(null), null);

    counts.correct(Lived.open("20"));

    assertThat(counts.figures().journeys()).isEqualTo(6);
    assertThat(counts.figures().kept()).isEqualTo(new Rate(5, 6));
    assertThat(counts.figures().unmeasured()).isZero();
  }

  @Property
  void everyJourneyIsEitherJudgedOrNamedAsUnmeasured(
      @ForAll @IntRange(min = 0, max = 20) int kept,
      @ForAll @IntRange(min = 0, max = 20) int broken,
      @ForAll @IntRange(min = 5, max = 20) int open,
      @ForAll @IntRange(min = 0, max = 20) int unmeasured) {
    var told = JourneyCounts.none();
    times(kept, () -> told.enter(Lived.inDays("3").whole(), null));
    times(broken, () -> told.enter(Lived.inDays("4").whole(), null));
    times(open, () -> told.enter(Lived.open("4"), null));
    times(unmeasured, () -> told.enter(Lived.open(null), null));

    var figures = told.figures();
    assertThat(figures.kept()).isEqualTo(new Rate(kept, kept + broken + open));
    assertThat(figures.kept().whole() + figures.unmeasured()).isEqualTo((long) figures.journeys());
  }

  @Example
  void aStepNobodyCameToDoesNotCount() {
    counts.enter(Lived.leg(4, "D05", StepState.NOT_REACHED, null, 0));
    counts.enter(Lived.leg(4, "D05", StepState.SKIPPED, null, 0));

    assertThat(counts.journeys()).isZero();
  }

  @Example
  void documentsBeyondTheListAreCountedAndThoseAskedForThem() {
    for (var beyond = 0; beyond < 5; beyond++) {
      counts.enter(new Lived("1", 2, beyond).whole(), null);
    }

    var figures = counts.figures();
    assertThat(figures.documents()).isEqualTo(new Rate(4, 5));
    assertThat(figures.documentsBeyond()).isEqualTo(10);
    assertThat(figures.visits()).isEqualTo(new Rate(0, 5));
  }

  private void enter(String... days) {
    for (var it : days) {
      counts.enter(Lived.inDays(it).whole(), null);
    }
  }

  private static void times(int count, Runnable what) {
    IntStream.range(0, count).forEach(it -> what.run());
  }
}
