package bihuan.journeys;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.evidence.Evidence;
import bihuan.evidence.Purpose;
import bihuan.ledger.Deed;
import bihuan.ledger.Seal;
import bihuan.loop.Filing;
import bihuan.loop.Intake;
import bihuan.loop.IssueNumber;
import bihuan.loop.Source;
import bihuan.loop.Suggestion;
import bihuan.panel.Observers;
import bihuan.rounds.Form;
import bihuan.vault.Envelopes;
import bihuan.vault.Reporters;
import bihuan.vault.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/**
 * What an observer makes of a reported journey: of a trouble an issue, of a merit a word of praise.
 * Which issue came from which journey is known to its observer alone.
 */
@ApplicationScoped
@Transactional
public class Telling {

  private static final int LONGEST = 2000;

  @Inject Journeys journeys;
  @Inject Measuring measuring;
  @Inject Processes processes;
  @Inject Intake intake;
  @Inject Evidence evidence;
  @Inject Reporters reporters;
  @Inject Envelopes envelopes;
  @Inject Identities identities;
  @Inject Observers observers;
  @Inject Event<Deed> deeds;

  /**
   * Files a trouble. Filed again, it answers the issue it became.
   *
   * @param code of the trouble, {@code 4-TIME}
   */
  public IssueNumber file(String key, String code, Told told, By by) {
    Journeys.requireObserver(by.actor());
    var journey = reported(key, by);
    var before = journeys.filed(journey).get(code);
    if (before != null) {
      return envelopes
          .open(before.sealed(), journey.subject())
          .map(IssueNumber::new)
          .orElseThrow(() -> Refusal.conflict("journeys.filedAlready"));
    }
    var trouble = measuring.compare(journey, by.day()).trouble(code);
    var draft = Evidence.draftToken();
    copy(journey, told.photos(), draft, by);
    var number =
        intake.file(
            filing(journey, trouble, told, draft, by),
            new Suggestion(told.measure(), trouble.unit(), trouble.cause()),
            identities.of(by),
            by);
    var sealed = envelopes.seal(number.value(), journey.subject());
    journeys.add(FiledTrouble.of(journey, code, sealed));
    return number;
  }

  /** Makes material of what was better than promised; it takes words or a photo to show it. */
  public void commend(String key, String code, String words, Set<String> photos, By by) {
    Journeys.requireObserver(by.actor());
    var journey = reported(key, by);
    if (journeys.praised(journey).stream().anyMatch(it -> it.code().equals(code))) {
      return;
    }
    observers.requireInForce(by);
    var praise = measuring.compare(journey, by.day()).praise(code);
    var said = words == null ? "" : words.strip();
    if (said.isEmpty() && photos.isEmpty()) {
      throw Refusal.invalid("journeys.noEvidence").at("words");
    }
    if (said.length() > LONGEST) {
      throw Refusal.invalid("journeys.tooLong", LONGEST).at("words");
    }
    var material = Commendation.of(journey, praise, said);
    journeys.add(material);
    var hand =
        new Actor(reporters.enter(identities.of(by), Secrecy.CONFIDENTIAL, by), Role.REPORTER, "");
    var draft = Evidence.draftToken();
    copy(journey, photos, draft, by);
    evidence.adopt(draft, material.subject(), hand.at(by.at()));
    deeds.fire(
        new Commended(
            material.subject(),
            journey.outset().process(),
            code,
            Seal.of(said),
            hand.name(),
            by.at()));
  }

  private Journey reported(String key, By by) {
    var journey = journeys.get(key, by.actor());
    if (!journey.isReported()) {
      throw Refusal.conflict("journeys.reportFirst");
    }
    return journey;
  }

  private void copy(Journey journey, Set<String> photos, String draft, By by) {
    journeys.photosOf(journey).stream()
        .filter(Photo::hasArrived)
        .map(Photo::file)
        .filter(photos::contains)
        .forEach(it -> evidence.copy(it, draft, Purpose.REPORT, by));
  }

  private Filing filing(Journey journey, Trouble trouble, Told told, String draft, By by) {
    return new Filing(
        told.title(),
        told.fact(),
        told.wish(),
        journey.outset().process(),
        stepToday(journey, trouble.step(), by),
        told.kind() == null ? trouble.kind() : told.kind(),
        journey.outset().district(),
        source(journey.outset().form()),
        told.secrecy(),
        draft);
  }

  /** Steps may have moved since; 0 where this one is gone. */
  private int stepToday(Journey journey, int step, By by) {
    var then = measuring.edition(journey);
    var now = processes.editionAt(then.code(), by.at()).orElse(then);
    return now.version() == then.version()
        ? step
        : then.step(step).stream()
            .flatMap(it -> now.steps().stream().filter(other -> other.name().equals(it.name())))
            .mapToInt(StepRow::number)
            .findFirst()
            .orElse(0);
  }

  private static Source source(Form form) {
    return switch (form) {
      case COUNTER_SEAT -> Source.OBSERVATION;
      case SYMPOSIUM -> Source.SYMPOSIUM;
      default -> Source.EXPERIENCE;
    };
  }
}
