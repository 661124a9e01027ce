package bihuan.journal;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.calendar.WorkingDays;
import bihuan.classification.Kind;
import bihuan.comparison.Deviation;
import bihuan.comparison.Fulfilment;
import bihuan.comparison.JourneyTrouble;
import bihuan.comparison.StepComparison;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** How long a step and the whole may take, and when the promise is broken. */
class PromisedTimeTest extends PromisedTransfer {

  @Example
  void aJourneyAsPromisedProposesNothing() {
    asPromised();

    var compared = compared();

    assertThat(compared.days()).isEqualByComparingTo("2");
    assertThat(compared.troubles()).isEmpty();
    assertThat(compared.steps())
        .extracting(StepComparison::time)
        .containsExactly(
            Fulfilment.SHOWN,
            Fulfilment.WITHIN,
            Fulfilment.WITHIN,
            Fulfilment.WITHIN,
            Fulfilment.WITHIN);
  }

  @Example
  void wholeDaysAreCountedWithoutTheFirst() {
    asPromised();
    lived(4, "2026-03-02T16:00", "2026-03-04T10:00");

    assertThat(step(4).days()).isEqualByComparingTo("2");
    assertThat(step(4).time()).isEqualTo(Fulfilment.WITHIN);
  }

  @Example
  void aWeekendIsNoWorkingTime() {
    asPromised();
    lived(4, "2026-03-06T16:00", "2026-03-10T10:00");

    assertThat(step(4).days()).isEqualByComparingTo("2");
    assertThat(step(4).minutes()).isEqualTo(90 + 450 + 60);
  }

  @Example
  void naturalDaysCountTheWeekendToo() {
    asPromised();
    lived(5, "2026-03-06T16:00", "2026-03-10T10:00");

    assertThat(step(5).days()).isEqualByComparingTo("4");
    assertThat(step(5).time()).isEqualTo(Fulfilment.BEYOND);
  }

  @Example
  void partsOfADayAreCountedInHours() {
    asPromised();
    lived(2, "2026-03-02T09:00", "2026-03-02T16:30");

    assertThat(step(2).days()).isEqualByComparingTo("0.9");
    assertThat(step(2).time()).isEqualTo(Fulfilment.BEYOND);
  }

  @Example
  void onTheSpotMeansTheSameDay() {
    asPromised();
    lived(3, "2026-03-02T11:00", "2026-03-03T11:00");

    assertThat(compared().troubles())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo("3-TIME");
              assertThat(it.kind()).isEqualTo(Kind.PAIN_POINT);
              assertThat(it.unit()).isEqualTo("D05");
              assertThat(it.lived()).isEqualByComparingTo("1");
            });
  }

  @Example
  void theDaysBetweenTwoStepsCount() {
    asPromised();
    lived(4, "2026-03-09T14:20", "2026-03-10T09:00");

    assertThat(compared().days()).isEqualByComparingTo("6");
    assertThat(compared().time()).isEqualTo(Fulfilment.BEYOND);
  }

  @Example
  void stepsThatNobodyTimedAreNotDoneInNoTime() {
    for (var it = 1; it <= STEPS.size(); it++) {
      write(it, JournalItem.STATE, "FINISHED");
    }

    assertThat(compared().days()).isNull();
    assertThat(compared().time()).isEqualTo(Fulfilment.SHOWN);
    assertThat(compared().praises()).isEmpty();
    assertThat(compared().steps()).extracting(StepComparison::time).containsOnly(Fulfilment.SHOWN);
  }

  @Example
  void whatGoesAtOnesOwnPaceIsShownAndNotJudged() {
    asPromised();
    lived(1, "2026-01-05T09:00", "2026-03-02T09:00");

    assertThat(step(1).time()).isEqualTo(Fulfilment.SHOWN);
    assertThat(compared().troubles()).isEmpty();
  }

  @Example
  void theWholeIsNotJudgedWhileAStepThatCountsHasNoEnd() {
    asPromised();
    write(4, JournalItem.FINISHED, "");

    assertThat(compared().days()).isNull();
    assertThat(compared().time()).isEqualTo(Fulfilment.SHOWN);
  }

  @Example
  void theWholeIsBrokenAsSoonAsTheTimedPartAloneIs() {
    asPromised();
    lived(2, "2026-03-02T09:00", "2026-03-06T09:00");
    write(4, JournalItem.FINISHED, "");

    assertThat(compared().days()).isNull();
    assertThat(compared().time()).isEqualTo(Fulfilment.BEYOND);
    assertThat(compared().atLeast()).isEqualByComparingTo("4");
  }

  @Example
  void aJourneyThatStuckIsOnlyShownUpToThePromisedDay() {
    stuckAtTheFourthStep();
    today = LocalDate.parse("2026-03-05");

    assertThat(compared().time()).isEqualTo(Fulfilment.SHOWN);
    assertThat(compared().atLeast()).isNull();
  }

  @Example
  void aJourneyThatStuckHasBrokenThePromiseTheDayAfter() {
    stuckAtTheFourthStep();
    today = LocalDate.parse("2026-03-06");

    assertThat(compared().time()).isEqualTo(Fulfilment.BEYOND);
    assertThat(compared().atLeast()).isEqualByComparingTo("4");
    assertThat(compared().days()).isNull();
  }

  @Example
  void theStepAtWhichItStuckIsJudgedTooAndProposedOnce() {
    stuckAtTheFourthStep();
    today = LocalDate.parse("2026-03-06");

    assertThat(step(4).time()).isEqualTo(Fulfilment.BEYOND);
    assertThat(step(4).atLeast()).isEqualByComparingTo("4");
    assertThat(compared().troubles()).extracting(JourneyTrouble::code).containsExactly("4-STUCK");
  }

  @Example
  void waitingForAStepThatOnlyBeginsToStickCountsFromTheStartOfTheJourney() {
    stuckAtTheFourthStep();
    today = LocalDate.parse("2026-03-17");
    write(4, JournalItem.STARTED, "2026-03-16T09:00");

    assertThat(step(4).time()).isEqualTo(Fulfilment.SHOWN);
    assertThat(compared().atLeast()).isEqualByComparingTo("11");
    assertThat(compared().troubles())
        .filteredOn(it -> it.what() == Deviation.TIME)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.step()).isZero();
              assertThat(it.open()).isTrue();
              assertThat(it.lived()).isEqualByComparingTo("11");
            });
  }

  @Example
  void whoMerelyWroteNoEndIsNotHeldAgainstTheUnit() {
    asPromised();
    write(4, JournalItem.FINISHED, "");
    today = LocalDate.parse("2026-06-01");

    assertThat(compared().time()).isEqualTo(Fulfilment.SHOWN);
  }

  @Example
  void stuckWhereTheTimeDoesNotCountNothingIsHeldAgainstThePromise() {
    asPromised();
    write(4, JournalItem.FINISHED, "");
    write(5, JournalItem.STATE, "STUCK");
    today = LocalDate.parse("2026-06-01");

    assertThat(compared().time()).isEqualTo(Fulfilment.SHOWN);
  }

  @Property
  void thePromiseIsBrokenByWhatIsTimedOrByTheDaysSinceTheStartAndByNothingElse(
      @ForAll @IntRange(max = 8) int second,
      @ForAll @IntRange(max = 12) int passed,
      @ForAll boolean stuck) {
    written.clear();
    var monday = LocalDate.parse("2026-03-02");
    var calendar = WorkingDays.published();
    lived(2, monday + "T09:00", calendar.next(monday, second) + "T09:00");
    write(4, JournalItem.STARTED, calendar.next(monday, second) + "T10:00");
    if (stuck) {
      write(4, JournalItem.STATE, "STUCK");
    }
    today = calendar.next(monday, second + passed);

    var isBroken = second > 3 || stuck && second + passed > 3;
    assertThat(compared().time()).isEqualTo(isBroken ? Fulfilment.BEYOND : Fulfilment.SHOWN);
    assertThat(compared().days()).isNull();
  }
}
