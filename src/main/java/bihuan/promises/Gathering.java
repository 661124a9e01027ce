package bihuan.promises;

import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.comparison.Outcome;
import bihuan.comparison.Outcome.LegLived;
import bihuan.journal.JourneyRemeasured;
import bihuan.journal.JourneyReported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Enters every journey once, in the very transaction in which it is reported. */
@ApplicationScoped
@Transactional
class Gathering {

  @Inject Cells cells;
  @Inject Processes processes;

  void enter(@Observes JourneyReported reported) {
    var journey = reported.outcome();
    var worked = worked(journey, processes.edition(journey.process(), journey.edition()));
    cells.takeTurn(journey.process());
    cells.add(Trip.of(journey));
    each(journey, it -> it.enter(journey.whole(), worked), Counts::enter);
  }

  /** What could not be judged when it was entered, and was found to be broken by now. */
  void correct(@Observes JourneyRemeasured remeasured) {
    var journey = remeasured.outcome();
    cells.takeTurn(journey.process());
    cells.trip(journey.journey()).ifPresent(it -> it.measure(journey.whole()));
    each(journey, it -> it.correct(journey.whole()), Counts::correct);
  }

  /** Every cell this journey counts for: of it as a whole, and of each of its steps. */
  private void each(Outcome journey, Consumer<Counts> whole, BiConsumer<Counts, LegLived> leg) {
    var known = cells.touchedBy(journey);
    var lead = processes.edition(journey.process(), journey.edition()).lead();
    for (var channel : List.of(Cell.ALL, journey.channel().name())) {
      for (var district : List.of(Cell.ALL, journey.district().code())) {
        whole.accept(
            known
                .computeIfAbsent(
                    Cell.key(journey, channel, district, 0), it -> cells.open(it, lead))
                .counts());
        for (var lived : journey.legs()) {
          leg.accept(
              known
                  .computeIfAbsent(
                      Cell.key(journey, channel, district, lived.step()),
                      it -> cells.open(it, lived.unit()))
                  .counts(),
              lived);
        }
      }
    }
  }

  /** The minutes of work of the steps whose time counts; null where one of them has no end. */
  private static Long worked(Outcome journey, EditionView edition) {
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
