package bihuan.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.catalogue.Processes;
import bihuan.commendations.Commendations;
import bihuan.comparison.JourneyComparison;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.ledger.Deed;
import bihuan.panel.ServiceActivity;
import bihuan.panel.ServiceRecord;
import bihuan.rounds.Assignments;
import bihuan.vault.Envelopes;
import bihuan.vault.Reporters;
import bihuan.vault.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An observer writes down what they live through: in pieces, from a phone that is often offline,
 * perhaps from two. Everything may be sent again; nothing is doubled by it and nothing is lost.
 */
@ApplicationScoped
@Transactional
public class JournalKeeping {

  private static final String OF_TASK = "task-";
  private static final Pattern KEY = Pattern.compile("task-\\d{1,19}|[0-9a-f-]{36}");
  private static final Pattern DEVICE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  @Inject Journeys journeys;
  @Inject Commendations commendations;
  @Inject JourneyMeasurement measurement;
  @Inject Processes processes;
  @Inject Assignments assignments;
  @Inject JourneyCircumstances circumstances;
  @Inject ObserverIdentities identities;
  @Inject ObserverCredentials credentials;
  @Inject PhotoIntake photoIntake;
  @Inject ServiceRecord services;
  @Inject Evidence evidence;
  @Inject Reporters reporters;
  @Inject Envelopes envelopes;
  @Inject Event<Deed> deeds;

  /** By which key phones know the journey of a task, so that two of them mean the same one. */
  public static String keyOf(long task) {
    return OF_TASK + task;
  }

  /**
   * Takes in what a phone wrote; the first time, the journey begins with it. What was begun is
   * taken in after the term is over, too.
   *
   * @param key {@code task-} and the task's number, or a UUID where nobody sent them
   */
  public JournalStatus sync(String key, JournalUpdate sheet, By by) {
    by.actor().require(Right.KEEP_JOURNAL);
    if (sheet == null || sheet.fields() == null || sheet.device() == null) {
      throw Refusal.invalid("journal.unreadable.sheet");
    }
    if (!KEY.matcher(key).matches() || !DEVICE.matcher(sheet.device()).matches()) {
      throw Refusal.unknown("journal.unknown");
    }
    var journey = journeys.find(key, by.actor()).orElseGet(() -> begin(key, sheet, by));
    var edition = measurement.edition(journey);
    var checked =
        JournalCheck.of(entries(sheet), journey.journal(), edition.steps().size(), by.at());
    var overwritten = journey.write(checked.accepted(), sheet.seen(), by);
    var known = journeys.givenWay(journey);
    overwritten.stream()
        .filter(it -> known.stream().noneMatch(old -> old.is(it)))
        .map(it -> OverwrittenEntry.of(journey, it))
        .forEach(journeys::add);
    photoIntake.expect(journey, sheet.photos());
    var refused = new ArrayList<>(checked.refused());
    refused.addAll(standingWrong(journey, by));
    return synced(journey, refused, overwritten.isEmpty(), by);
  }

  /** How the journal stands; unknown to everybody but its owner. */
  public JournalStatus read(String key, By by) {
    var journey = journeys.get(key, by.actor());
    return synced(journey, standingWrong(journey, by), true, by);
  }

  /** Says that it was like this. Said again, it was said. */
  public JourneyView report(String key, By by) {
    by.actor().require(Right.KEEP_JOURNAL);
    var journey = journeys.get(key, by.actor());
    if (!journey.isReported()) {
      credentials.require(journey, by);
      standingWrong(journey, by).stream()
          .findFirst()
          .ifPresent(
              it -> {
                throw it;
              });
      var compared = measurement.compare(journey, by.day());
      if (compared.steps().stream().noneMatch(it -> it.lived().isTouched())) {
        throw Refusal.invalid("journal.nothingWritten");
      }
      journey.report(compared, circumstances.isRoundOver(journey, by), by);
      circumstances
          .taskStillTheirs(journey, by)
          .ifPresent(task -> assignments.done(task.key(), by));
      services.count(by.name(), ServiceActivity.VISIT, by.day());
      deeds.fire(reported(journey, compared, by));
    }
    return view(key, by);
  }

  /** The journey with its comparison and all that belongs to it, for its owner. */
  public JourneyView view(String key, By by) {
    var journey = journeys.get(key, by.actor());
    return new JourneyView(
        journey.row(),
        measurement.edition(journey),
        circumstances.newerEdition(journey, by),
        measurement.compare(journey, by.day()),
        journey.journal().words(),
        journeys.givenWay(journey).stream().map(OverwrittenEntry::row).toList(),
        photos(journey),
        numbers(journey),
        commendations.codesOf(journey.id()));
  }

  /** The subject under which the photos of the owner's journey are kept. */
  public String photosOf(String key, By by) {
    return journeys.get(key, by.actor()).subject();
  }

  private List<Refusal> standingWrong(Journey journey, By by) {
    return journey.isReported()
        ? List.of()
        : JournalCheck.standing(
            journey.journal(), measurement.edition(journey).steps().size(), by.at());
  }

  private Journey begin(String key, JournalUpdate sheet, By by) {
    if (!key.startsWith(OF_TASK) && journeys.isSomebodyElses(key, by.actor())) {
      throw Refusal.unknown("journal.unknown");
    }
    var journey = Journey.begin(key, start(key, sheet, by), by);
    credentials.require(journey, by);
    journeys.add(journey);
    return journey;
  }

  private JourneyStart start(String key, JournalUpdate sheet, By by) {
    if (key.startsWith(OF_TASK)) {
      var task =
          assignments.task(Long.parseUnsignedLong(key.substring(OF_TASK.length())), by.name());
      return new JourneyStart(
          task.key(), task.process(), task.edition(), task.district(), task.channel(), task.form());
    }
    if (sheet.process() == null) {
      throw Refusal.invalid("journal.noProcess").at("process");
    }
    var edition = processes.edition(sheet.process(), sheet.edition());
    if (edition.validFrom().isAfter(by.day())) {
      throw Refusal.invalid("journal.editionNotYet", edition.validFrom()).at("edition");
    }
    if (sheet.district() == null || sheet.channel() == null || sheet.form() == null) {
      throw Refusal.invalid("journal.outset");
    }
    return new JourneyStart(
        null, edition.code(), edition.version(), sheet.district(), sheet.channel(), sheet.form());
  }

  private static Map<String, JournalEntry> entries(JournalUpdate sheet) {
    var entries = new TreeMap<String, JournalEntry>();
    sheet
        .fields()
        .forEach((field, it) -> entries.put(field, it == null ? null : entry(it, sheet.device())));
    return entries;
  }

  private static JournalEntry entry(JournalUpdate.FieldValue it, String device) {
    var value = it.value() == null ? "" : it.value();
    return new JournalEntry(value, Instant.ofEpochMilli(it.at()), device, 0);
  }

  private JournalStatus synced(Journey journey, List<Refusal> refused, boolean isCalm, By by) {
    var fields = new TreeMap<String, JournalUpdate.FieldValue>();
    journey
        .journal()
        .entries()
        .forEach(
            (field, it) ->
                fields.put(
                    field.toString(),
                    new JournalUpdate.FieldValue(it.value(), it.editedAt().toEpochMilli())));
    return new JournalStatus(
        journey.row(),
        journey.start().task(),
        journey.revision(),
        fields,
        refused,
        journeys.givenWay(journey).stream().map(OverwrittenEntry::row).toList(),
        journeys.photosOf(journey).stream().map(JourneyPhoto::row).toList(),
        remarks(journey, isCalm, by));
  }

  private Set<JournalRemark> remarks(Journey journey, boolean isCalm, By by) {
    var remarks = circumstances.remarks(journey, by);
    if (!isCalm) {
      remarks.add(journey.isReported() ? JournalRemark.AFTER_REPORT : JournalRemark.TWO_PHONES);
    }
    return remarks;
  }

  private JourneyReported reported(Journey journey, JourneyComparison compared, By by) {
    var photos =
        journeys.photosOf(journey).stream()
            .filter(JourneyPhoto::hasArrived)
            .map(JourneyPhoto::hash)
            .sorted();
    var written = JournalColumn.text(journey.journal()) + photos.collect(Collectors.joining());
    return new JourneyReported(
        measurement.outcome(journey, compared),
        written,
        reporters.enter(identities.of(by), Secrecy.CONFIDENTIAL, by),
        by.at());
  }

  private Map<Integer, List<FileRow>> photos(Journey journey) {
    var files = evidence.of(journey.subject()).stream().collect(toMap(FileRow::id, it -> it));
    return journeys.photosOf(journey).stream()
        .filter(it -> files.containsKey(it.file()))
        .collect(groupingBy(JourneyPhoto::step, mapping(it -> files.get(it.file()), toList())));
  }

  private Map<String, String> numbers(Journey journey) {
    return journeys.filed(journey).values().stream()
        .collect(
            toMap(
                FiledTrouble::code,
                it -> envelopes.open(it.sealed(), journey.subject()).orElse("")));
  }
}
