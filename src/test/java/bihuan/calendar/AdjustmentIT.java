package bihuan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@InContainer
class AdjustmentIT {

  private static final Instant NOW = Instant.parse("2031-03-03T02:00:00Z");
  private static final By HEAD = new Actor("helen", Role.HEAD, "").at(NOW);
  private static final By COORDINATOR = new Actor("carl", Role.COORDINATOR, "").at(NOW);

  @Inject Adjustment adjustment;
  @Inject Calendars calendars;
  @Inject Limits limits;

  @Test
  void aDayOfThisCityHoldsAtOnceAndUntilItIsWithdrawn() {
    var holiday = day("2031-08-04");

    adjustment.declare(holiday, false, "那达慕大会", HEAD);
    assertThat(calendars.current().day(holiday))
        .isEqualTo(new Day(holiday, DayKind.LOCAL_OFF, "那达慕大会"));
    assertThat(calendars.current().next(day("2031-08-01"), 1)).isEqualTo(day("2031-08-05"));

    adjustment.withdraw(holiday, "改期", HEAD);
    assertThat(calendars.current().next(day("2031-08-01"), 1)).isEqualTo(holiday);
  }

  @Test
  void onlyTheHeadAndTheSystemAdministratorFitTheCalendar() {
    assertThatThrownBy(() -> adjustment.declare(day("2031-08-06"), false, "理由", COORDINATOR))
        .hasMessage("calendar.notYours");
    assertThatThrownBy(
            () -> adjustment.changeLimit("SIGN", 2, day("2031-04-01"), "理由", COORDINATOR))
        .hasMessage("calendar.notYours");
    assertThat(calendars.current().isWorking(day("2031-08-06"))).isTrue();
  }

  @Test
  void nothingChangesWithoutAReason() {
    assertThatThrownBy(() -> adjustment.declare(day("2031-08-06"), false, "  ", HEAD))
        .hasMessage("calendar.reasonMissing");
  }

  @Test
  void aDayThatIsFreeAnywayIsNotDeclaredFree() {
    assertThatThrownBy(() -> adjustment.declare(day("2031-08-03"), false, "周日", HEAD))
        .hasMessage("calendar.freeAlready");
  }

  @Test
  void theCityStartsWithTheLimitsThatComeWithTheProduct() {
    assertThat(limits.allOn(day("2026-06-01"))).hasSize(27);
    assertThat(limits.days("CLASS_B", day("2026-06-01"))).isEqualTo(15);
    assertThat(
            limits.on("LONGTERM", day("2026-06-01")).after(day("2026-01-31"), calendars.current()))
        .isEqualTo(day("2026-04-30"));
    assertThatThrownBy(() -> limits.days("NONE", day("2026-06-01")))
        .hasMessage("calendar.limitUnknown");
  }

  @Test
  void aLimitChangesFromItsDayAndThePastKeepsItsOwn() {
    adjustment.changeLimit("REDO", 8, day("2031-04-01"), "提速", HEAD);

    assertThat(limits.days("REDO", day("2031-03-31"))).isEqualTo(10);
    assertThat(limits.days("REDO", day("2031-04-01"))).isEqualTo(8);
    assertThat(limits.history("REDO")).extracting(LimitRow::amount).containsExactly(10, 8);
    assertThatThrownBy(() -> adjustment.changeLimit("REDO", 7, day("2031-03-02"), "提速", HEAD))
        .hasMessage("calendar.changeInThePast");
    assertThatThrownBy(() -> adjustment.changeLimit("REDO", 0, day("2031-05-01"), "提速", HEAD))
        .hasMessage("calendar.amountOutOfRange");
  }

  @Test
  void ofTwoChangesForOneDayTheLaterHolds() {
    adjustment.changeLimit("REVISIT", 4, day("2031-06-01"), "提速", HEAD);
    adjustment.changeLimit("REVISIT", 6, day("2031-06-01"), "更正", HEAD);

    assertThat(limits.days("REVISIT", day("2031-06-01"))).isEqualTo(6);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
