package bihuan.journal;

import bihuan.calendar.Calendars;
import bihuan.calendar.WorkingTime;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.comparison.JourneyAssessment;
import bihuan.comparison.JourneyComparison;
import bihuan.comparison.JourneyOutcome;
import bihuan.comparison.StepRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Measures a journey against the edition that was fixed when it began. */
@ApplicationScoped
class JourneyMeasurement {

  @Inject Processes processes;
  @Inject Calendars calendars;

  @Inject
  @ConfigProperty(name = "bihuan.calendar.hours", defaultValue = WorkingTime.HOURS)
  String hours;

  /** As it stood when it was reported; as it stands today where it was not. */
  JourneyComparison compare(Journey journey, LocalDate today) {
    var edition = edition(journey);
    return JourneyAssessment.of(
        edition.promise(),
        edition.steps(),
        legs(journey),
        journey.lastDay(today),
        new WorkingTime(calendars.current(), hours));
  }

  JourneyOutcome outcome(Journey journey, JourneyComparison compared) {
    var start = journey.start();
    return new JourneyOutcome(
        journey.shownId(),
        start.process(),
        start.edition(),
        start.district(),
        start.channel(),
        journey.month(),
        compared.whole(edition(journey).promise()),
        compared.legs());
  }

  List<StepRecord> legs(Journey journey) {
    return journey.journal().legs(edition(journey).steps().size());
  }

  EditionView edition(Journey journey) {
    var start = journey.start();
    return processes.edition(start.process(), start.edition());
  }
}
