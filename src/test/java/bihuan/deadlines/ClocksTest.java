package bihuan.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.calendar.WorkingDays;
import bihuan.calendar.WorkingTime;
import bihuan.city.City;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Monday, 11 May 2026 is a working day, as are the four after it. */
class ClocksTest {

  private static final WorkingDays CALENDAR = WorkingDays.published();

  private final Map<Limit, Term> terms = new EnumMap<>(Limit.class);
  private final Clocks clocks =
      Clocks.stopped().with(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  @Test
  void aDayLongLimitIsPressingOnceHalfOfTheDayHasGone() {
    set(Limit.WARN, 1, LimitUnit.WORKING_DAY);
    set(Limit.SIGN, 1, LimitUnit.WORKING_DAY);
    clocks.run(Limit.SIGN, at("2026-05-11T10:00"));

    assertThat(lamp("2026-05-11T17:00").light()).isEqualTo(Light.GREEN);
    assertThat(lamp("2026-05-12T13:44").light()).isEqualTo(Light.GREEN);
    assertThat(lamp("2026-05-12T13:45").light()).isEqualTo(Light.AMBER);
    assertThat(lamp("2026-05-13T00:00").light()).isEqualTo(Light.RED);
  }

  @Test
  void aLongerOneIsPressingTheDayBefore() {
    set(Limit.WARN, 1, LimitUnit.WORKING_DAY);
    set(Limit.ACCEPT, 2, LimitUnit.WORKING_DAY);
    clocks.run(Limit.ACCEPT, at("2026-05-11T10:00"));

    assertThat(lamp("2026-05-11T17:00").light()).isEqualTo(Light.GREEN);
    assertThat(lamp("2026-05-12T00:00").light()).isEqualTo(Light.AMBER);
    assertThat(lamp("2026-05-12T00:00").used()).isEqualTo(1);
    assertThat(lamp("2026-05-12T00:00").days()).isEqualTo(1);
  }

  @Test
  void hoursOfWorkLeaveOutTheBreakTheNightAndTheWeekend() {
    set(Limit.WARN, 1, LimitUnit.WORKING_DAY);
    set(Limit.SIGN, 2, LimitUnit.WORKING_HOUR);
    clocks.run(Limit.SIGN, at("2026-05-11T11:30"));
    assertThat(clocks.running().dueAt()).isEqualTo(moment("2026-05-11T14:30"));
    assertThat(lamp("2026-05-11T13:29").light()).isEqualTo(Light.GREEN);
    assertThat(lamp("2026-05-11T13:30").light()).isEqualTo(Light.AMBER);
    assertThat(lamp("2026-05-11T14:31").light()).isEqualTo(Light.RED);

    clocks.run(Limit.SIGN, at("2026-05-15T16:30"));
    assertThat(clocks.running().dueAt()).isEqualTo(moment("2026-05-18T10:00"));
    assertThat(clocks.due()).isEqualTo(LocalDate.parse("2026-05-18"));
  }

  @Test
  void hoursRoundTheClockLeaveOutNothing() {
    set(Limit.FIRST_CONTACT, 24, LimitUnit.HOUR);
    clocks.run(Limit.FIRST_CONTACT, at("2026-05-15T16:30"));

    assertThat(clocks.running().dueAt()).isEqualTo(moment("2026-05-16T16:30"));
    assertThat(clocks.running().warnAt()).isEqualTo(moment("2026-05-16T04:30"));
  }

  @Test
  void aDateIsExplainedByItsStartWhatDidNotCountAndWhatWasGranted() {
    set(Limit.RETURN_APPLY, 2, LimitUnit.WORKING_DAY);
    set(Limit.CLASS_C, 5, LimitUnit.WORKING_DAY);
    set(Limit.EXT_C, 5, LimitUnit.WORKING_DAY);
    clocks.startRectification(Limit.CLASS_C, at("2026-05-11T10:00"));
    clocks.pause(at("2026-05-12T10:00"));
    clocks.resumeAfterRuling(at("2026-05-14T10:00"));
    clocks.runUnits(at("2026-05-14T10:00"));
    clocks.extend(Limit.EXT_C, at("2026-05-15T10:00"));

    var how = clocks.explained(true, at("2026-05-15T10:00")).get(0);

    assertThat(how.started()).isEqualTo("2026-05-11");
    assertThat(how.stoodFor()).isEqualTo(2);
    assertThat(how.granted()).isEqualTo(5);
    assertThat(how.shown()).isEqualTo(how.due()).isEqualTo("2026-05-27");
    var days = how.days(CALENDAR);
    assertThat(days.get(days.size() - 1).number()).isEqualTo(10);
    assertThat(days)
        .filteredOn(it -> it.count() == Explanation.Count.STOOD)
        .extracting(it -> it.day().date().toString())
        .containsExactly("2026-05-13", "2026-05-14");
    assertThat(clocks.running().stood()).isEqualTo(2);
  }

  @Test
  void whatWasClassifiedWronglySaysUnderWhatItRanBefore() {
    set(Limit.RETURN_APPLY, 2, LimitUnit.WORKING_DAY);
    set(Limit.CLASS_C, 5, LimitUnit.WORKING_DAY);
    set(Limit.CLASS_B, 15, LimitUnit.WORKING_DAY);
    clocks.startRectification(Limit.CLASS_C, at("2026-05-11T10:00"));
    clocks.correct(Limit.CLASS_B, true, at("2026-05-13T10:00"));

    var how = clocks.explained(true, at("2026-05-13T10:00")).get(0);

    assertThat(how.limit()).isEqualTo(Limit.CLASS_B);
    assertThat(how.corrected()).containsExactly(Limit.CLASS_C);
  }

  @Test
  void whatWasAssignedKeepsTheRulesOfThatDayUntilItIsAssignedAnew() {
    LocalDate[] assigned = {null};
    var changed = LocalDate.parse("2026-05-13");
    var today =
        Today.of(
                moment("2026-05-14T10:00"),
                CALENDAR,
                new WorkingTime(CALENDAR, WorkingTime.HOURS),
                (limit, issue, on) ->
                    new Term(limit, on.isBefore(changed) ? 2 : 4, LimitUnit.WORKING_DAY, on))
            .under(() -> new LimitScope("C", 8, "D05", assigned[0]));

    assertThat(today.amount(Limit.REVIEW)).isEqualTo(4);
    assigned[0] = LocalDate.parse("2026-05-11");
    assertThat(today.amount(Limit.REVIEW)).isEqualTo(2);
    assertThat(today.assigned().amount(Limit.REVIEW)).isEqualTo(4);
  }

  private void set(Limit limit, int amount, LimitUnit unit) {
    terms.put(limit, new Term(limit, amount, unit, LocalDate.EPOCH));
  }

  private Light.Lamp lamp(String moment) {
    return Light.Lamp.of(clocks.running(), false, at(moment));
  }

  private Today at(String moment) {
    return Today.of(
        moment(moment),
        CALENDAR,
        new WorkingTime(CALENDAR, WorkingTime.HOURS),
        (limit, issue, on) -> terms.get(limit));
  }

  private static Instant moment(String text) {
    return LocalDateTime.parse(text).atZone(City.ZONE).toInstant();
  }
}
