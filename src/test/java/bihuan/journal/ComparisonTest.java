package bihuan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.calendar.WorkingDays;
import bihuan.catalogue.Channel;
import bihuan.catalogue.DocumentRow;
import bihuan.catalogue.Doer;
import bihuan.catalogue.PromiseRow;
import bihuan.catalogue.Span;
import bihuan.catalogue.StepRow;
import bihuan.comparison.Deviation;
import bihuan.comparison.Fulfilment;
import bihuan.comparison.JourneyAssessment;
import bihuan.comparison.JourneyComparison;
import bihuan.comparison.JourneyTrouble;
import bihuan.comparison.Praise;
import bihuan.comparison.StepComparison;
import bihuan.comparison.StepRecord;
import bihuan.comparison.StepState;
import bihuan.calendar.WorkingTime;
import bihuan.loop.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The transfer of a mortgaged home: three working days, one visit, two documents, 50 yuan, at the
 * counter or online. Monday is the second of March 2026.
 */
class ComparisonTest {

  private static final WorkingTime CLOCK =
      new WorkingTime(WorkingDays.published(), WorkingTime.HOURS);

  private static final List<StepRow> STEPS =
      List.of(
          step(1, Doer.APPLICANT, null, null, Span.OWN_PACE, false),
          step(2, Doer.UNIT, "D07", "0.5", Span.WORKING_DAYS, true),
          step(3, Doer.UNIT, "D05", null, Span.INSTANT, true),
          step(4, Doer.UNIT, "D05", "2", Span.WORKING_DAYS, true),
          step(5, Doer.BANK, null, "3", Span.NATURAL_DAYS, false));

  private final Map<JournalField, JournalEntry> written = new TreeMap<>();
  private LocalDate today = LocalDate.parse("2026-03-05");

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

  @Example
  void lateAtSeveralUnitsItIsBeyondOneUnitsPower() {
    asPromised();
    lived(2, "2026-03-02T09:00", "2026-03-04T09:00");
    lived(4, "2026-03-04T09:00", "2026-03-09T09:00");

    assertThat(compared().troubles())
        .extracting(JourneyTrouble::code)
        .containsExactly("0-TIME", "2-TIME", "4-TIME");
    assertThat(compared().troubles().get(0).kind()).isEqualTo(Kind.DIFFICULTY);
  }

  @Example
  void whoCannotGoOnMeetsABlockage() {
    asPromised();
    write(4, JournalItem.STATE, "STUCK");
    write(4, JournalItem.FINISHED, "");

    assertThat(compared().troubles())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.what()).isEqualTo(Deviation.STUCK);
              assertThat(it.kind()).isEqualTo(Kind.BLOCKAGE);
            });
  }

  @Example
  void stuckAtABankItIsBeyondAUnit() {
    asPromised();
    write(5, JournalItem.STATE, "STUCK");

    assertThat(compared().troubles())
        .extracting(JourneyTrouble::kind)
        .containsExactly(Kind.DIFFICULTY);
  }

  @Example
  void whatWasAskedForBeyondTheListIsNamed() {
    asPromised();
    write(3, JournalItem.BEYOND, "a fax number\nthe grandmother's consent");

    assertThat(compared().beyond()).isEqualTo(2);
    assertThat(compared().troubles())
        .extracting(JourneyTrouble::code, JourneyTrouble::details)
        .containsExactly(tuple("3-DOCUMENTS", "a fax number\nthe grandmother's consent"));
  }

  @Example
  void visitsAreCountedTogetherAndToldWhereThereWereMost() {
    asPromised();
    write(3, JournalItem.VISITS, "1");
    write(4, JournalItem.VISITS, "2");

    assertThat(compared().visits()).isEqualTo(3);
    assertThat(compared().troubles()).extracting(JourneyTrouble::code).containsExactly("4-VISITS");
  }

  @Example
  void aFeeThatWasNeverPublishedIsShownOnly() {
    asPromised();
    write(3, JournalItem.FEE, "80");

    assertThat(JourneyAssessment.of(promise(null), STEPS, legs(), today, CLOCK).paying())
        .isEqualTo(Fulfilment.SHOWN);
    assertThat(compared().troubles()).extracting(JourneyTrouble::code).containsExactly("3-FEE");
  }

  @Example
  void onlyAPromisedChannelCanBeMissing() {
    asPromised();
    write(3, JournalItem.MISSING, "TERMINAL");
    assertThat(compared().troubles()).isEmpty();

    write(3, JournalItem.MISSING, "ONLINE");
    assertThat(compared().troubles()).extracting(JourneyTrouble::code).containsExactly("3-CHANNEL");
  }

  @Example
  void poorManneredAndUnclearAreTroublesToo() {
    asPromised();
    write(3, JournalItem.CLARITY, "2");
    write(3, JournalItem.ATTITUDE, "1");
    write(4, JournalItem.CLARITY, "3");

    assertThat(compared().troubles())
        .extracting(JourneyTrouble::code)
        .containsExactly("3-UNCLEAR", "3-MANNERS");
  }

  @Example
  void fasterAndWithFewerVisitsIsWorthPraise() {
    asPromised();
    lived(4, "2026-03-02T13:30", "2026-03-03T17:00");
    write(3, JournalItem.VISITS, "0");

    assertThat(compared().praises()).extracting(Praise::code).containsExactly("0-TIME", "0-VISITS");
  }

  @Example
  void aStepPassedOverIsMarked() {
    lived(1, "2026-03-01T09:00", "2026-03-01T10:00");
    lived(3, "2026-03-02T09:00", "2026-03-02T10:00");

    assertThat(legs())
        .extracting(StepRecord::state)
        .containsExactly(
            StepState.FINISHED,
            StepState.SKIPPED,
            StepState.FINISHED,
            StepState.NOT_REACHED,
            StepState.NOT_REACHED);
  }

  private void stuckAtTheFourthStep() {
    asPromised();
    write(4, JournalItem.FINISHED, "");
    write(4, JournalItem.STATE, "STUCK");
    write(5, JournalItem.STARTED, "");
    write(5, JournalItem.FINISHED, "");
  }

  private void asPromised() {
    lived(1, "2026-03-01T09:00", "2026-03-01T10:00");
    lived(2, "2026-03-02T09:00", "2026-03-02T13:45");
    lived(3, "2026-03-02T13:50", "2026-03-02T14:10");
    lived(4, "2026-03-02T14:20", "2026-03-04T17:00");
    lived(5, "2026-03-05T09:00", "2026-03-08T09:00");
    write(3, JournalItem.VISITS, "1");
  }

  private void lived(int step, String from, String until) {
    write(step, JournalItem.STARTED, from);
    write(step, JournalItem.FINISHED, until);
  }

  private void write(int step, JournalItem item, String value) {
    item.check(value);
    written.put(new JournalField(step, item), new JournalEntry(value, Instant.EPOCH, "phone", 1));
  }

  private List<StepRecord> legs() {
    return new Journal(written).legs(STEPS.size());
  }

  private StepComparison step(int number) {
    return compared().steps().get(number - 1);
  }

  private JourneyComparison compared() {
    return JourneyAssessment.of(promise("50"), STEPS, legs(), today, CLOCK);
  }

  private static PromiseRow promise(String fee) {
    return new PromiseRow(
        1,
        LocalDate.parse("2026-01-01"),
        new BigDecimal("3"),
        Span.WORKING_DAYS,
        1,
        fee == null ? null : new BigDecimal(fee),
        List.of(Channel.COUNTER, Channel.ONLINE),
        new ArrayList<>(
            List.of(new DocumentRow("contract", "contract"), new DocumentRow("id", "id"))),
        true,
        "",
        "");
  }

  private static StepRow step(
      int number, Doer doer, String unit, String amount, Span span, boolean counted) {
    var days = amount == null ? null : new BigDecimal(amount);
    return new StepRow(number, "step", "step", doer, unit, days, span, counted);
  }
}
