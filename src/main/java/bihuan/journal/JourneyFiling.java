package bihuan.journal;

import static java.util.stream.Collectors.toSet;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.classification.Filing;
import bihuan.classification.Source;
import bihuan.classification.Suggestion;
import bihuan.commendations.CommendationDraft;
import bihuan.commendations.CommendationIntake;
import bihuan.commendations.Commendations;
import bihuan.comparison.JourneyTrouble;
import bihuan.comparison.Praise;
import bihuan.evidence.Evidence;
import bihuan.evidence.Purpose;
import bihuan.loop.Intake;
import bihuan.panel.Observers;
import bihuan.rounds.VisitForm;
import bihuan.series.IssueNumber;
import bihuan.vault.Envelopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an observer makes of a reported journey: of a trouble an issue, of a merit a word of praise.
 * Which issue came from which journey is known to its observer alone.
 */
@ApplicationScoped
@Transactional
public class JourneyFiling {

  @Inject Journeys journeys;
  @Inject JourneyMeasurement measurement;
  @Inject Processes processes;
  @Inject Intake intake;
  @Inject Evidence evidence;
  @Inject Envelopes envelopes;
  @Inject ObserverIdentities identities;
  @Inject Observers observers;
  @Inject Commendations commendations;
  @Inject CommendationIntake commendationIntake;

  /**
   * Files a trouble. Filed again, it answers the issue it became.
   *
   * @param code of the trouble, {@code 4-TIME}
   */
  public IssueNumber file(String key, String code, IssueDraft told, By by) {
    by.actor().require(Right.KEEP_JOURNAL);
    var journey = reported(key, by);
    var before = journeys.filed(journey).get(code);
    if (before != null) {
      return envelopes
          .open(before.sealed(), journey.subject())
          .map(IssueNumber::new)
          .orElseThrow(() -> Refusal.conflict("journal.filedAlready"));
    }
    var trouble = measurement.compare(journey, by.day()).trouble(code);
    var draft = Evidence.draftToken();
    arrived(journey, told.photos()).forEach(it -> evidence.copy(it, draft, Purpose.REPORT, by));
    var number =
        intake.file(
            filing(journey, trouble, told, draft, by),
            new Suggestion(told.measure(), trouble.unit(), trouble.cause()),
            identities.of(by),
            by);
    var sealed = envelopes.seal(number.value(), journey.subject());
    journeys.add(
        FiledTrouble.of(journey, code, sealed, envelopes.mark(number.value(), Walks.FILED)));
    return number;
  }

  /** Makes material of what was better than promised; it takes words or a photo to show it. */
  public void commend(String key, String code, String words, Set<String> photos, By by) {
    by.actor().require(Right.KEEP_JOURNAL);
    var journey = reported(key, by);
    if (commendations.codesOf(journey.id()).contains(code)) {
      return;
    }
    observers.requireInForce(by);
    var praise = measurement.compare(journey, by.day()).praise(code);
    var shown = arrived(journey, photos).collect(toSet());
    commendationIntake.give(commendation(journey, praise, words, shown), identities.of(by), by);
  }

  private Journey reported(String key, By by) {
    var journey = journeys.get(key, by.actor());
    if (!journey.isReported()) {
      throw Refusal.conflict("journal.reportFirst");
    }
    return journey;
  }

  private static CommendationDraft commendation(
      Journey journey, Praise praise, String words, Set<String> photos) {
    var start = journey.start();
    return new CommendationDraft(
        journey.id(),
        start.process(),
        start.edition(),
        start.district(),
        journey.month(),
        praise,
        words,
        photos);
  }

  private Stream<String> arrived(Journey journey, Set<String> photos) {
    return journeys.photosOf(journey).stream()
        .filter(JourneyPhoto::hasArrived)
        .map(JourneyPhoto::file)
        .filter(photos::contains);
  }

  private Filing filing(
      Journey journey, JourneyTrouble trouble, IssueDraft told, String draft, By by) {
    return new Filing(
        told.title(),
        told.fact(),
        told.wish(),
        journey.start().process(),
        stepToday(journey, trouble.step(), by),
        told.kind() == null ? trouble.kind() : told.kind(),
        journey.start().district(),
        source(journey.start().form()),
        told.secrecy(),
        draft,
        false);
  }

  /** Steps may have moved since; 0 where this one is gone. */
  private int stepToday(Journey journey, int step, By by) {
    var then = measurement.edition(journey);
    var now = processes.editionAt(then.code(), by.at()).orElse(then);
    return now.version() == then.version()
        ? step
        : then.step(step).stream()
            .flatMap(it -> now.steps().stream().filter(other -> other.name().equals(it.name())))
            .mapToInt(StepRow::number)
            .findFirst()
            .orElse(0);
  }

  private static Source source(VisitForm form) {
    return switch (form) {
      case COUNTER_SEAT -> Source.OBSERVATION;
      case SYMPOSIUM -> Source.SYMPOSIUM;
      default -> Source.EXPERIENCE;
    };
  }
}
