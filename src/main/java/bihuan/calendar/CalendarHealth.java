package bihuan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * What {@code /health/ready} says of the calendar: how certain this year and the next are. A year
 * without a list is a warning, and no ground to turn anybody away.
 */
@ApplicationScoped
class CalendarHealth {

  @Inject Calendars calendars;
  @Inject Clock clock;

  @Produces
  @Readiness
  HealthCheck calendar() {
    return () -> said(calendars.current(), LocalDate.now(clock).getYear());
  }

  static HealthCheckResponse said(WorkingDays days, int year) {
    var answer =
        HealthCheckResponse.named("calendar")
            .up()
            .withData(String.valueOf(year), word(days, year))
            .withData(String.valueOf(year + 1), word(days, year + 1));
    return days.statusOf(year) == YearStatus.MISSING
        ? answer.withData("warning", "the holidays of " + year + " are missing").build()
        : answer.build();
  }

  private static String word(WorkingDays days, int year) {
    return days.statusOf(year).name().toLowerCase(Locale.ROOT);
  }
}
