package bihuan.rounds;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.Wuhai;
import bihuan.access.Actor;
import bihuan.access.Enrolment;
import bihuan.city.City;
import bihuan.notices.NoticeType;
import bihuan.notices.Notices;
import bihuan.notices.Told;
import bihuan.panel.Appointment;
import bihuan.panel.Category;
import bihuan.panel.Contact;
import bihuan.panel.NewMember;
import bihuan.panel.Observers;
import bihuan.panel.Particulars;
import bihuan.recusals.RecusalDeclaration;
import bihuan.recusals.RecusalGround;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Somebody who was asked cannot go any more: one visit from 14 to 30 June 2027. */
@InContainer
class HandingOnIT {

  private static final Instant NOW = Instant.parse("2027-06-07T02:00:00Z");
  private static final LocalDate BEGINS = LocalDate.of(2027, 6, 14);
  private static final LocalDate ENDS = LocalDate.of(2027, 6, 30);
  private static final String PROCESS = "P06";

  @Inject Planning planning;
  @Inject Answering answering;
  @Inject Assignments assignments;
  @Inject VisitCoverage coverage;
  @Inject Enrolment enrolment;
  @Inject Appointment appointment;
  @Inject Observers observers;
  @Inject RecusalDeclaration declaration;
  @Inject Notices notices;

  private long round;
  private Actor traveller;
  private AssignmentRow task;

  @Test
  void aRecusalTakesTheTasksThatLeadThere() {
    asked("rosa.recused");
    answering.accept(task.key(), traveller.at(NOW));

    recuse();

    assertThat(states())
        .containsExactlyInAnyOrder(
            tuple(true, AssignmentState.HANDED_ON), tuple(false, AssignmentState.OFFERED));
    assertThat(told(traveller, "task " + task.id())).contains(NoticeType.TASK_RECUSED);
    assertThat(told(CARL, "round " + round)).containsExactly(NoticeType.TASK_PASSED_ON);
  }

  @Test
  void aRecusalFromAnotherUnitTakesNothing() {
    asked("rudi.recused");

    declaration.declare(RecusalGround.RELATIVE, stranger(), "", null, traveller.at(NOW));

    assertThat(states()).containsExactly(tuple(true, AssignmentState.OFFERED));
    assertThat(told(CARL, "round " + round)).isEmpty();
  }

  @Test
  void whatNobodyElseCanTakeGoesBackToTheOffice() {
    asked("renate.recused");
    answering.accept(task.key(), traveller.at(NOW));
    planning.close(round, CORA.at(NOW));

    recuse();

    assertThat(states()).as("who was where stays with those who were").isEmpty();
    assertThat(assignments.pastOf(traveller.name()))
        .extracting(TaskRow::state)
        .containsExactly(AssignmentState.WITHDRAWN);
    assertThat(told(traveller, "task " + task.id())).contains(NoticeType.TASK_RECUSED);
    assertThat(told(CARL, "round " + round)).containsExactly(NoticeType.TASK_GIVEN_BACK);
  }

  @Test
  void whoeverIsRecusedCannotKeepATaskTheyPutUp() {
    asked("ralf.recused");
    answering.accept(task.key(), traveller.at(NOW));
    answering.putUp(task.key(), traveller.at(NOW));
    recuse();

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> answering.keep(task.key(), traveller.at(NOW)))
        .matches(it -> it.key().equals("recusals.recused.self"));
  }

  @Test
  void aTaskThatFallsIntoALeaveWholeIsHandedOn() {
    asked("lars.leave");
    answering.accept(task.key(), traveller.at(NOW));

    appointment.takeLeave(BEGINS.minusDays(1), ENDS, traveller.at(NOW));

    assertThat(states())
        .containsExactlyInAnyOrder(
            tuple(true, AssignmentState.HANDED_ON), tuple(false, AssignmentState.OFFERED));
    assertThat(told(traveller, "task " + task.id()))
        .contains(NoticeType.TASK_AWAY)
        .doesNotContain(NoticeType.TASK_IN_LEAVE);
    assertThat(told(CARL, "round " + round)).containsExactly(NoticeType.TASK_PASSED_ON);
  }

  @Test
  void aTaskWithADayLeftBesideALeaveStaysAndItsTravellerIsTold() {
    asked("lisa.leave");
    answering.accept(task.key(), traveller.at(NOW));

    appointment.takeLeave(BEGINS, ENDS.minusDays(1), traveller.at(NOW));

    assertThat(states()).containsExactly(tuple(true, AssignmentState.ACCEPTED));
    assertThat(told(traveller, "task " + task.id())).contains(NoticeType.TASK_IN_LEAVE);
    assertThat(told(CARL, "round " + round)).isEmpty();
  }

  @Test
  void twoLeavesThatFillTheTimeOfATaskTakeItToo() {
    asked("leon.leave");
    appointment.takeLeave(BEGINS, BEGINS.plusDays(5), traveller.at(NOW));

    appointment.takeLeave(BEGINS.plusDays(6), ENDS, traveller.at(NOW));

    assertThat(told(traveller, "task " + task.id())).contains(NoticeType.TASK_AWAY);
    assertThat(assignments.tasksOf(traveller.name())).isEmpty();
  }

  private void asked(String account) {
    traveller = serving(account);
    var office = CORA.at(NOW);
    round =
        planning.draft(
            new RoundTerms(
                "六月主题 " + account,
                RoundKind.MONTHLY,
                BEGINS,
                ENDS,
                Set.of(PROCESS),
                Set.copyOf(City.here().districts()),
                Set.of(VisitForm.APPLICANT, VisitForm.REMOTE),
                ""),
            office);
    var channel = coverage.offer(PROCESS, BEGINS).channels().iterator().next();
    planning.place(round, PROCESS, Wuhai.HAIBOWAN, channel, account, office);
    planning.announce(round, office);
    task = assignments.ofRound(round, CORA).get(0);
  }

  private Actor serving(String account) {
    enrolment.welcome(account, account, account, "Quiet-River-42", NOW);
    appointment.found(
        account,
        new NewMember(
            new Particulars(
                account,
                "",
                Category.OTHER,
                false,
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                LocalDate.of(2027, 6, 1),
                null),
            Contact.NONE),
        Actor.HOUSE.at(NOW));
    var actor = Cast.observer(account);
    observers.agree(actor.at(NOW));
    return actor;
  }

  private void recuse() {
    var unit = coverage.offer(PROCESS, BEGINS).lead();
    declaration.declare(RecusalGround.RELATIVE, unit, "", null, traveller.at(NOW));
  }

  private String stranger() {
    var units = coverage.offer(PROCESS, BEGINS).units();
    return List.of("D07", "D10", "D43").stream()
        .filter(it -> !units.contains(it))
        .findFirst()
        .orElseThrow();
  }

  private List<Tuple> states() {
    return assignments.ofRound(round, CORA).stream()
        .map(it -> tuple(it.account().equals(traveller.name()), it.state()))
        .toList();
  }

  private List<NoticeType> told(Actor reader, String subject) {
    return Told.of(notices, reader, subject);
  }
}
