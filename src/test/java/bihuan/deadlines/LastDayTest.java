package bihuan.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three working days from Thursday, 14 May 2026: until Tuesday the 19th. */
class LastDayTest {

  private static final LocalDate THURSDAY = LocalDate.parse("2026-05-14");
  private static final LocalDate SATURDAY = LocalDate.parse("2026-05-16");
  private static final LocalDate MONDAY = LocalDate.parse("2026-05-18");
  private static final int DAYS = 3;

  private final WorkingDays usual = WorkingDays.published();
  private LastDay last = LastDay.from(THURSDAY, DAYS, on(THURSDAY, usual));

  @Test
  void aWeekendThatIsWorkedMakesItNoEarlier() {
    var worked = usual.unlike(List.of(SATURDAY));

    assertThat(until(usual)).isEqualTo("2026-05-19");
    assertThat(until(worked)).isEqualTo("2026-05-19");
    follow(false, usual, worked);
    assertThat(until(worked)).isEqualTo("2026-05-19");
  }

  @Test
  void aDayOffMakesItLaterAndThatStaysWhenAnotherDayIsWorked() {
    var off = usual.unlike(List.of(MONDAY));
    follow(false, usual, off);
    assertThat(until(off)).isEqualTo("2026-05-20");

    var both = off.unlike(List.of(SATURDAY));
    follow(false, off, both);

    assertThat(until(both)).isEqualTo("2026-05-20");
  }

  @Test
  void aDayOffDeclaredWronglyIsTakenBackAndNothingIsOverByIt() {
    var off = usual.unlike(List.of(MONDAY));
    follow(false, usual, off);
    follow(true, off, usual);
    assertThat(until(usual)).isEqualTo("2026-05-19");

    var wednesday = LocalDate.parse("2026-05-20");
    assertThat(
            LastDay.from(THURSDAY, DAYS, on(THURSDAY, off))
                .following(true, off, on(wednesday, usual)))
        .isEqualTo(wednesday);
  }

  @Test
  void whatBeganBeforeThatWasWrittenDownIsReckoned() {
    assertThat(new LastDay(THURSDAY, DAYS, null).on(on(THURSDAY, usual))).isEqualTo("2026-05-19");
  }

  private void follow(boolean sooner, WorkingDays before, WorkingDays after) {
    last = new LastDay(THURSDAY, DAYS, last.following(sooner, before, on(THURSDAY, after)));
  }

  private LocalDate until(WorkingDays calendar) {
    return last.on(on(THURSDAY, calendar));
  }

  private static Today on(LocalDate day, WorkingDays calendar) {
    return Someday.on(day, calendar, it -> DAYS);
  }
}
