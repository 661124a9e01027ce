package bihuan.journal;

import static bihuan.Cast.CORA;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Wuhai;
import bihuan.access.By;
import bihuan.catalogue.Drafting;
import bihuan.catalogue.Wording;
import bihuan.city.City;
import bihuan.panel.Observers;
import bihuan.panel.ServiceRecord;
import bihuan.rounds.Answering;
import bihuan.rounds.AssignmentRow;
import bihuan.rounds.AssignmentState;
import bihuan.rounds.Assignments;
import bihuan.rounds.PlanRequest;
import bihuan.rounds.Planning;
import bihuan.rounds.RoundKind;
import bihuan.rounds.RoundTerms;
import bihuan.rounds.Task;
import bihuan.rounds.VisitForm;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody goes with a task, without a network; meanwhile things change behind their back. */
@InContainer
class OnTheWayIT {

  @Inject Planning planning;
  @Inject Answering answering;
  @Inject Assignments assignments;
  @Inject JournalKeeping keeping;
  @Inject Observers observers;
  @Inject ServiceRecord record;
  @Inject Drafting drafting;
  @Inject Clock clock;

  private By cora;
  private long round;
  private AssignmentRow task;
  private By traveller;
  private String key;

  @BeforeEach
  void somebodySaysYesToATask() {
    cora = CORA.at(clock.instant().truncatedTo(ChronoUnit.MICROS));
    round = planning.draft(terms(), cora);
    planning.propose(round, new PlanRequest(1, 1, 0, 5), cora);
    planning.announce(round, cora);
    task =
        assignments.ofRound(round, CORA).stream()
            .filter(it -> isInTermFor(it, Period.ofMonths(1)))
            .findFirst()
            .orElseThrow();
    traveller = Cast.observer(task.account()).at(cora.at());
    answering.accept(task.key(), traveller);
    key = JournalKeeping.keyOf(task.key());
  }

  @Test
  void theReportEndsTheTaskAndCountsOnce() {
    var before = visits();
    sync(traveller);

    keeping.report(key, traveller);
    keeping.report(key, traveller);

    assertThat(stateOfTask()).isEqualTo(AssignmentState.DONE);
    assertThat(visits()).isEqualTo(before + 1);
  }

  @Test
  void theJourneyGoesWhereTheTaskSaysWhateverThePhoneSays() {
    var row = sync(traveller).row();

    assertThat(row.process()).isEqualTo(task.process());
    assertThat(row.channel()).isEqualTo(task.channel());
    assertThat(row.form()).isEqualTo(task.form());
  }

  @Test
  void aRoundThatWasClosedMeanwhileTakesTheJournalAllTheSame() {
    planning.close(round, cora);

    assertThat(sync(traveller).remarks()).containsExactly(JournalRemark.ROUND_OVER);
    assertThat(keeping.report(key, traveller).row().afterRound()).isTrue();
    assertThat(stateOfTask()).isEqualTo(AssignmentState.DONE);
  }

  @Test
  void aTaskWhoseTimeRanOutMeanwhileIsDoneAfterAll() {
    var later = traveller.actor().at(noon(cora.day().plusDays(21)));

    assertThat(sync(later).remarks()).containsExactly(JournalRemark.ROUND_OVER);
    keeping.report(key, later);
    assertThat(stateOfTask()).isEqualTo(AssignmentState.DONE);
  }

  @Test
  void aTaskThatWasTakenBackLeavesTheJournalToItsOwner() {
    planning.cancel(round, cora);

    assertThat(sync(traveller).remarks()).containsExactly(JournalRemark.TASK_GONE);
    assertThat(keeping.report(key, traveller).row().isReported()).isTrue();
    assertThat(stateOfTask()).isEqualTo(AssignmentState.WITHDRAWN);
  }

  @Test
  void aPromiseThatChangedMeanwhileDoesNotMoveTheMeasure() {
    sync(traveller);
    publishOneVisitMore();
    var later = traveller.actor().at(noon(cora.day().plusDays(2)));

    var synced = sync(later);
    var reported = keeping.report(key, later);

    assertThat(synced.remarks()).containsExactly(JournalRemark.PROMISE_CHANGED);
    assertThat(reported.edition().version()).isEqualTo(task(traveller).edition());
    assertThat(reported.newer().version()).isGreaterThan(reported.edition().version());
  }

  private boolean isInTermFor(AssignmentRow it, Period time) {
    var term = observers.find(it.account()).orElseThrow();
    return !term.until().isBefore(cora.day().plus(time));
  }

  /** From tomorrow, so that what holds today stays as it is for other tests. */
  private void publishOneVisitMore() {
    var draft = drafting.begin(task.process(), cora);
    var saved =
        drafting.save(
            task.process(),
            draft.revision(),
            Wording.visits(draft.terms(), draft.terms().visits() + 1),
            cora);
    drafting.publish(
        task.process(), saved.revision(), cora.day().plusDays(1), "one visit more", cora);
  }

  private JournalStatus sync(By by) {
    var started = JournalCheck.cityTime(cora.at()).minusDays(3).truncatedTo(ChronoUnit.MINUTES);
    return keeping.sync(
        key,
        new JournalUpdate(
            String.valueOf(task.id()),
            "P01",
            1,
            Wuhai.WUDA,
            null,
            null,
            0,
            "phone",
            null,
            Map.of("1.started", new JournalUpdate.FieldValue(started.toString(), 1_000))),
        by);
  }

  private Task task(By by) {
    return assignments.task(task.key(), by.name());
  }

  private AssignmentState stateOfTask() {
    return task(traveller).state();
  }

  private int visits() {
    return record.own(traveller).get(0).visits();
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(City.ZONE).toInstant();
  }

  private RoundTerms terms() {
    return new RoundTerms(
        "在路上",
        RoundKind.MONTHLY,
        cora.day(),
        cora.day().plusDays(20),
        Set.of("P19", "P20", "P21", "P22"),
        Set.copyOf(City.here().districts()),
        Set.of(VisitForm.UNANNOUNCED, VisitForm.REMOTE),
        "");
  }
}
