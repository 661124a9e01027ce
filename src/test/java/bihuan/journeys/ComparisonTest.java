package bihuan.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.calendar.WorkingDays;
import bihuan.catalogue.Channel;
import bihuan.catalogue.DocumentRow;
import bihuan.catalogue.Doer;
import bihuan.catalogue.PromiseRow;
import bihuan.catalogue.Span;
import bihuan.catalogue.StepRow;
import bihuan.loop.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

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

  private final Map<Field, Entry> written = new TreeMap<>();

  @Test
  void aJourneyAsPromisedProposesNothing() {
    asPromised();

    var compared = compared();

    assertThat(compared.days()).isEqualByComparingTo("2");
    assertThat(compared.troubles()).isEmpty();
    assertThat(compared.steps())
        .extracting(StepCompared::time)
        .containsExactly(
            Measured.SHOWN, Measured.WITHIN, Measured.WITHIN, Measured.WITHIN, Measured.WITHIN);
  }

  @Test
  void wholeDaysAreCountedWithoutTheFirst() {
    asPromised();
    lived(4, "2026-03-02T16:00", "2026-03-04T10:00");

    assertThat(step(4).days()).isEqualByComparingTo("2");
    assertThat(step(4).time()).isEqualTo(Measured.WITHIN);
  }

  @Test
  void aWeekendIsNoWorkingTime() {
    asPromised();
    lived(4, "2026-03-06T16:00", "2026-03-10T10:00");

    assertThat(step(4).days()).isEqualByComparingTo("2");
    assertThat(step(4).minutes()).isEqualTo(90 + 450 + 60);
  }

  @Test
  void naturalDaysCountTheWeekendToo() {
    asPromised();
    lived(5, "2026-03-06T16:00", "2026-03-10T10:00");

    assertThat(step(5).days()).isEqualByComparingTo("4");
    assertThat(step(5).time()).isEqualTo(Measured.BEYOND);
  }

  @Test
  void partsOfADayAreCountedInHours() {
    asPromised();
    lived(2, "2026-03-02T09:00", "2026-03-02T16:30");

    assertThat(step(2).days()).isEqualByComparingTo("0.9");
    assertThat(step(2).time()).isEqualTo(Measured.BEYOND);
  }

  @Test
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

  @Test
  void whatGoesAtOnesOwnPaceIsShownAndNotJudged() {
    asPromised();
    lived(1, "2026-01-05T09:00", "2026-03-02T09:00");

    assertThat(step(1).time()).isEqualTo(Measured.SHOWN);
    assertThat(compared().troubles()).isEmpty();
  }

  @Test
  void theWholeIsNotJudgedWhileAStepThatCountsHasNoEnd() {
    asPromised();
    write(4, Item.FINISHED, "");

    assertThat(compared().days()).isNull();
    assertThat(compared().time()).isEqualTo(Measured.SHOWN);
  }

  @Test
  void lateAtSeveralUnitsItIsBeyondOneUnitsPower() {
    asPromised();
    lived(2, "2026-03-02T09:00", "2026-03-04T09:00");
    lived(4, "2026-03-04T09:00", "2026-03-09T09:00");

    assertThat(compared().troubles())
        .extracting(Trouble::code)
        .containsExactly("0-TIME", "2-TIME", "4-TIME");
    assertThat(compared().troubles().get(0).kind()).isEqualTo(Kind.DIFFICULTY);
  }

  @Test
  void whoCannotGoOnMeetsABlockage() {
    asPromised();
    write(4, Item.STATE, "STUCK");
    write(4, Item.FINISHED, "");

    assertThat(compared().troubles())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.what()).isEqualTo(Deviation.STUCK);
              assertThat(it.kind()).isEqualTo(Kind.BLOCKAGE);
            });
  }

  @Test
  void stuckAtABankItIsBeyondAUnit() {
    asPromised();
    write(5, Item.STATE, "STUCK");

    assertThat(compared().troubles()).extracting(Trouble::kind).containsExactly(Kind.DIFFICULTY);
  }

  @Test
  void whatWasAskedForBeyondTheListIsNamed() {
    asPromised();
    write(3, Item.BEYOND, "a fax number\nthe grandmother's consent");

    assertThat(compared().beyond()).isEqualTo(2);
    assertThat(compared().troubles())
        .extracting(Trouble::code, Trouble::details)
        .containsExactly(tuple("3-DOCUMENTS", "a fax number\nthe grandmother's consent"));
  }

  @Test
  void visitsAreCountedTogetherAndToldWhereThereWereMost() {
    asPromised();
    write(3, Item.VISITS, "1");
    write(4, Item.VISITS, "2");

    assertThat(compared().visits()).isEqualTo(3);
    assertThat(compared().troubles()).extracting(Trouble::code).containsExactly("4-VISITS");
  }

  @Test
  void aFeeThatWasNeverPublishedIsShownOnly() {
    asPromised();
    write(3, Item.FEE, "80");

    assertThat(Comparison.of(promise(null), STEPS, legs(), CLOCK).paying())
        .isEqualTo(Measured.SHOWN);
    assertThat(compared().troubles()).extracting(Trouble::code).containsExactly("3-FEE");
  }

  @Test
  void onlyAPromisedChannelCanBeMissing() {
    asPromised();
    write(3, Item.MISSING, "TERMINAL");
    assertThat(compared().troubles()).isEmpty();

    write(3, Item.MISSING, "ONLINE");
    assertThat(compared().troubles()).extracting(Trouble::code).containsExactly("3-CHANNEL");
  }

  @Test
  void poorManneredAndUnclearAreTroublesToo() {
    asPromised();
    write(3, Item.CLARITY, "2");
    write(3, Item.ATTITUDE, "1");
    write(4, Item.CLARITY, "3");

    assertThat(compared().troubles())
        .extracting(Trouble::code)
        .containsExactly("3-UNCLEAR", "3-MANNERS");
  }

  @Test
  void fasterAndWithFewerVisitsIsWorthPraise() {
    asPromised();
    lived(4, "2026-03-02T13:30", "2026-03-03T17:00");
    write(3, Item.VISITS, "0");

    assertThat(compared().praises()).extracting(Praise::code).containsExactly("0-TIME", "0-VISITS");
  }

  @Test
  void aStepPassedOverIsMarked() {
    lived(1, "2026-03-01T09:00", "2026-03-01T10:00");
    lived(3, "2026-03-02T09:00", "2026-03-02T10:00");

    assertThat(legs())
        .extracting(Leg::state)
        .containsExactly(
            LegState.FINISHED,
            LegState.SKIPPED,
            LegState.FINISHED,
            LegState.NOT_REACHED,
            LegState.NOT_REACHED);
  }

  private void asPromised() {
    lived(1, "2026-03-01T09:00", "2026-03-01T10:00");
    lived(2, "2026-03-02T09:00", "2026-03-02T13:45");
    lived(3, "2026-03-02T13:50", "2026-03-02T14:10");
    lived(4, "2026-03-02T14:20", "2026-03-04T17:00");
    lived(5, "2026-03-05T09:00", "2026-03-08T09:00");
    write(3, Item.VISITS, "1");
  }

  private void lived(int step, String from, String until) {
    write(step, Item.STARTED, from);
    write(step, Item.FINISHED, until);
  }

  private void write(int step, Item item, String value) {
    item.check(value);
    written.put(new Field(step, item), new Entry(value, Instant.EPOCH, "phone", 1));
  }

  private List<Leg> legs() {
    return new Journal(written).legs(STEPS.size());
  }

  private StepCompared step(int number) {
    return compared().steps().get(number - 1);
  }

  private Compared compared() {
    return Comparison.of(promise("50"), STEPS, legs(), CLOCK);
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
