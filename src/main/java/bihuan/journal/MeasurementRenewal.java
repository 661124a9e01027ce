package bihuan.journal;

import static bihuan.start.BootStep.JOURNEYS;

import bihuan.access.Actor;
import bihuan.ledger.Deed;
import bihuan.start.Boot;
import bihuan.start.BootStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Measures journeys again that were reported under older rules of measuring: a migration marks them
 * by taking their measure away.
 */
@ApplicationScoped
@Transactional
class MeasurementRenewal {

  @Inject Journeys journeys;
  @Inject JourneyMeasurement measurement;
  @Inject Event<Deed> deeds;
  @Inject Clock clock;

  void begin(@Observes @Boot.At(JOURNEYS) BootStep step) {
    journeys.unmeasured().forEach(this::measure);
  }

  private void measure(Journey journey) {
    var compared = measurement.compare(journey, journey.reportedOn());
    journey.measure(compared);
    if (compared.isOpenBeyond()) {
      deeds.fire(
          new JourneyRemeasured(
              measurement.outcome(journey, compared), Actor.HOUSE.name(), clock.instant()));
    }
  }
}
