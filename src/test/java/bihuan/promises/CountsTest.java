package bihuan.promises;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Rate;
import bihuan.journeys.JourneyReported.Whole;
import bihuan.journeys.LegState;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What journeys add up to, and what they do not. */
class CountsTest {

  private final Counts counts = Counts.none();

  @Test
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

  @Test
  void fiveHaveAMedianItsQuartilesAndAShareWithinThePromise() {
    enter("1", "2", "3", "4", "10");

    var figures = counts.figures();
    assertThat(figures.days())
        .isEqualTo(new Spread(5, new BigDecimal("2"), new BigDecimal("3"), new BigDecimal("4")));
    assertThat(figures.kept()).isEqualTo(new Rate(3, 5));
    assertThat(figures.lost()).isEqualByComparingTo("8");
  }

  @Test
  void whatWasNotWrittenDownCountsForNobody() {
    enter("1", "2", "3", "4", "10");
    counts.enter(
        new Whole(Lived.inDays("1").whole().span(), null, null, null, 1, null, null, null, null),
        null);

    var figures = counts.figures();
    assertThat(figures.journeys()).isEqualTo(6);
    assertThat(figures.days().cases()).isEqualTo(5);
    assertThat(figures.kept().whole()).isEqualTo(5);
    assertThat(figures.visits().whole()).isEqualTo(5);
    assertThat(figures.documents().whole()).isEqualTo(5);
    assertThat(figures.fees().whole()).isEqualTo(5);
  }

  @Test
  void aStepNobodyCameToDoesNotCount() {
    counts.enter(Lived.leg(4, "D05", LegState.NOT_REACHED, null, 0));
    counts.enter(Lived.leg(4, "D05", LegState.SKIPPED, null, 0));

    assertThat(counts.journeys()).isZero();
  }

  @Test
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
}
