package bihuan.journal.web;

import bihuan.access.By;
import bihuan.calendar.Calendars;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.city.City;
import bihuan.evidence.Evidence;
import bihuan.journal.JournalKeeping;
import bihuan.journal.JournalStatus;
import bihuan.journal.JourneyRow;
import bihuan.journal.Journeys;
import bihuan.panel.Observers;
import bihuan.parties.Unit;
import bihuan.parties.Units;
import bihuan.rounds.Assignments;
import bihuan.rounds.Task;
import bihuan.rounds.TaskRow;
import bihuan.rounds.VisitForm;
import bihuan.web.Phrases;
import bihuan.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Packs for the phone what it takes along. */
@ApplicationScoped
class OfflineKits {

  private static final int AROUND = 180;

  @Inject Assignments assignments;
  @Inject Processes processes;
  @Inject Units units;
  @Inject Journeys journeys;
  @Inject JournalKeeping keeping;
  @Inject Calendars calendars;
  @Inject Observers observers;

  @Inject
  @ConfigProperty(name = "bihuan.evidence.max-megabytes", defaultValue = "20")
  int megabytes;

  OfflineKit kit(String name, By by, Locale language) {
    var today = by.day();
    return new OfflineKit(
        by.name(),
        name,
        megabytes,
        Evidence.MOST_FILES,
        assignments.tasksOf(by.name()).stream()
            .filter(it -> it.form() != VisitForm.SYMPOSIUM)
            .map(it -> task(it, by))
            .toList(),
        processes.all().stream().map(it -> service(processes.edition(it.code(), today))).toList(),
        journeys.of(by.actor()).stream()
            .filter(it -> !it.isReported())
            .map(it -> withService(it, by, language))
            .toList(),
        observers.owesUndertaking(by),
        City.here().districts(),
        daysOff(today));
  }

  JournalAnswer answer(JournalStatus synced, Locale language) {
    return answer(synced, null, language);
  }

  private JournalAnswer withService(JourneyRow row, By by, Locale language) {
    var service = service(processes.edition(row.process(), row.edition()));
    return answer(keeping.read(row.key(), by), service, language);
  }

  private static JournalAnswer answer(
      JournalStatus synced, OfflineKit.ServiceKit service, Locale language) {
    var row = synced.row();
    var words = Words.in(language);
    return new JournalAnswer(
        row.key(),
        row.id(),
        synced.task() == null ? null : String.valueOf(synced.task()),
        row.process(),
        row.edition(),
        row.district(),
        row.channel(),
        row.form(),
        service,
        row.isReported(),
        synced.revision(),
        synced.fields(),
        synced.refused().stream()
            .map(
                it ->
                    new JournalAnswer.RefusedField(it.field().orElse(""), Phrases.of(it, language)))
            .toList(),
        synced.overwritten(),
        synced.photos(),
        synced.remarks().stream().map(it -> words.getString("JournalRemark." + it)).toList());
  }

  private OfflineKit.TaskKit task(TaskRow row, By by) {
    Task task = assignments.task(row.key(), by.name());
    return new OfflineKit.TaskKit(
        JournalKeeping.keyOf(task.key()),
        task.id(),
        task.round(),
        task.script(),
        service(processes.edition(task.process(), task.edition())),
        task.district(),
        task.channel(),
        task.form(),
        task.from(),
        task.until(),
        task.state());
  }

  private OfflineKit.ServiceKit service(EditionView edition) {
    return new OfflineKit.ServiceKit(
        edition.code(),
        edition.version(),
        edition.name(),
        edition.english(),
        edition.promise(),
        edition.steps().stream().map(this::step).toList());
  }

  private OfflineKit.StepKit step(StepRow step) {
    var unit = units.find(step.unit());
    return new OfflineKit.StepKit(
        step.number(),
        step.name(),
        step.english(),
        step.doer(),
        unit.map(Unit::shortName).orElse(""),
        unit.map(Unit::english).orElse(""),
        step.amount(),
        step.span(),
        step.counted());
  }

  private List<LocalDate> daysOff(LocalDate today) {
    var calendar = calendars.current();
    return today
        .minusDays(AROUND)
        .datesUntil(today.plusDays(AROUND))
        .filter(it -> !calendar.isWorking(it))
        .toList();
  }
}
