package bihuan.calendar;

import static bihuan.Cast.CARL;
import static bihuan.Cast.HELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bihuan.InContainer;
import bihuan.access.By;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@InContainer
class AdjustmentIT {

  private static final Instant NOW = Instant.parse("2031-03-03T02:00:00Z");
  private static final By HEAD = HELEN.at(NOW);
  private static final By COORDINATOR = CARL.at(NOW);

  @Inject Adjustment adjustment;
  @Inject Calendars calendars;

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

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
