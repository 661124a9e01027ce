package bihuan.journal;

import bihuan.calendar.Calendars;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.comparison.Compared;
import bihuan.comparison.Comparison;
import bihuan.comparison.Leg;
import bihuan.comparison.Outcome;
import bihuan.comparison.WorkingTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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

  /** As it stood when it was reported; as it stands today where it was not. */
  Compared compare(Journey journey, LocalDate today) {
    var edition = edition(journey);
    return Comparison.of(
        edition.promise(),
        edition.steps(),
        legs(journey),
        journey.lastDay(today),
        new WorkingTime(calendars.current(), hours));
  }

  Outcome outcome(Journey journey, Compared compared) {
    var outset = journey.outset();
    return new Outcome(
        journey.shownId(),
        outset.process(),
        outset.edition(),
        outset.district(),
        outset.channel(),
        journey.month(),
        compared.whole(edition(journey).promise()),
        compared.legs());
  }

  List<Leg> legs(Journey journey) {
    return journey.journal().legs(edition(journey).steps().size());
  }

  EditionView edition(Journey journey) {
    var outset = journey.outset();
    return processes.edition(outset.process(), outset.edition());
  }
}
