package bihuan.promises;

import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.city.City;
import bihuan.comparison.JourneyOutcome;
import bihuan.comparison.JourneyOutcome.StepOutcome;
import bihuan.journal.JourneyRemeasured;
import bihuan.journal.JourneyReported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Enters every journey once, in the very transaction in which it is reported. */
@ApplicationScoped
@Transactional
class JourneyCount {

  @Inject PromiseCells cells;
  @Inject Processes processes;

  void enter(@Observes JourneyReported reported) {
    var journey = reported.outcome();
    var worked = worked(journey, processes.edition(journey.process(), journey.edition()));
    cells.takeTurn(journey.process());
    cells.add(CountedJourney.of(journey));
    each(journey, it -> it.enter(journey.whole(), worked), JourneyCounts::enter);
    report(journey, worked, YearMonth.from(City.day(reported.at())));
  }

  /** The months that units read are of reporting, and are not corrected once they are over. */
  private void report(JourneyOutcome journey, Long worked, YearMonth month) {
    var told = new EditionKey(journey.process(), journey.edition());
    var known = cells.reportedWith(journey, month);
    var lead = processes.edition(journey.process(), journey.edition()).lead();
    known
        .computeIfAbsent(0, it -> cells.open(told, month, it, lead))
        .counts()
        .enter(journey.whole(), worked);
    for (var lived : journey.legs()) {
      known
          .computeIfAbsent(lived.step(), it -> cells.open(told, month, it, lived.unit()))
          .counts()
          .enter(lived);
    }
  }

  /** What could not be judged when it was entered, and was found to be broken by now. */
  void correct(@Observes JourneyRemeasured remeasured) {
    var journey = remeasured.outcome();
    cells.takeTurn(journey.process());
    cells.trip(journey.journey()).ifPresent(it -> it.measure(journey.whole()));
    each(journey, it -> it.correct(journey.whole()), JourneyCounts::correct);
  }

  /** Every cell this journey counts for: of it as a whole, and of each of its steps. */
  private void each(
      JourneyOutcome journey,
      Consumer<JourneyCounts> whole,
      BiConsumer<JourneyCounts, StepOutcome> leg) {
    var known = cells.touchedBy(journey);
    var lead = processes.edition(journey.process(), journey.edition()).lead();
    for (var channel : List.of(PromiseCell.ALL, journey.channel().name())) {
      for (var district : List.of(PromiseCell.ALL, journey.district().code())) {
        whole.accept(
            known
                .computeIfAbsent(
                    PromiseCell.key(journey, channel, district, 0), it -> cells.open(it, lead))
                .counts());
        for (var lived : journey.legs()) {
          leg.accept(
              known
                  .computeIfAbsent(
                      PromiseCell.key(journey, channel, district, lived.step()),
                      it -> cells.open(it, lived.unit()))
                  .counts(),
              lived);
        }
      }
    }
  }

  /** The minutes of work of the steps whose time counts; null where one of them has no end. */
  private static Long worked(JourneyOutcome journey, EditionView edition) {
    var minutes =
        journey.legs().stream()
            .filter(it -> edition.step(it.step()).filter(StepRow::counted).isPresent())
            .map(StepOutcome::minutes)
            .toList();
    return minutes.isEmpty() || minutes.stream().anyMatch(Objects::isNull)
        ? null
        : (Long) minutes.stream().mapToLong(it -> it).sum();
  }
}
