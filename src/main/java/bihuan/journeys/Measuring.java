package bihuan.journeys;

import bihuan.calendar.Calendars;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Measures a journey against the edition that was fixed when it began. */
@ApplicationScoped
class Measuring {

  @Inject Processes processes;
  @Inject Calendars calendars;

  @Inject
  @ConfigProperty(name = "bihuan.journeys.hours", defaultValue = WorkingTime.HOURS)
  String hours;

  Compared compare(Journey journey) {
    var edition = edition(journey);
    return Comparison.of(
        edition.promise(),
        edition.steps(),
        legs(journey),
        new WorkingTime(calendars.current(), hours));
  }

  List<Leg> legs(Journey journey) {
    return journey.journal().legs(edition(journey).steps().size());
  }

  EditionView edition(Journey journey) {
    var outset = journey.outset();
    return processes.edition(outset.process(), outset.edition());
  }
}
