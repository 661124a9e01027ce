package bihuan.promises;

import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.journeys.JourneyReported;
import bihuan.journeys.JourneyReported.LegLived;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Enters every journey once, in the very transaction in which it is reported. */
@ApplicationScoped
@Transactional
class Gathering {

  @Inject Cells cells;
  @Inject Processes processes;

  void enter(@Observes JourneyReported journey) {
    cells.takeTurn(journey.process());
    cells.add(Trip.of(journey));
    var edition = processes.edition(journey.process(), journey.edition());
    var worked = worked(journey, edition);
    var known = cells.touchedBy(journey);
    for (var channel : List.of(Cell.ALL, journey.channel().name())) {
      for (var district : List.of(Cell.ALL, journey.district().name())) {
        known
            .computeIfAbsent(
                Cell.key(journey, channel, district, 0), it -> cells.open(it, edition.lead()))
            .counts()
            .enter(journey.whole(), worked);
        for (var leg : journey.legs()) {
          known
              .computeIfAbsent(
                  Cell.key(journey, channel, district, leg.step()),
                  it -> cells.open(it, leg.unit()))
              .counts()
              .enter(leg);
        }
      }
    }
  }

  /** The minutes of work of the steps whose time counts; null where one of them has no end. */
  private static Long worked(JourneyReported journey, EditionView edition) {
    var minutes =
        journey.legs().stream()
            .filter(it -> edition.step(it.step()).filter(StepRow::counted).isPresent())
            .map(LegLived::minutes)
            .toList();
    return minutes.isEmpty() || minutes.stream().anyMatch(Objects::isNull)
        ? null
        : (Long) minutes.stream().mapToLong(it -> it).sum();
  }
}
