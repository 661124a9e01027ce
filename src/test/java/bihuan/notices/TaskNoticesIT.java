package bihuan.notices;

import static bihuan.Cast.CARL;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.city.City;
import bihuan.rounds.Answering;
import bihuan.rounds.AssignmentRow;
import bihuan.rounds.Assignments;
import bihuan.rounds.PlanRequest;
import bihuan.rounds.Planning;
import bihuan.rounds.RoundKind;
import bihuan.rounds.RoundTerms;
import bihuan.rounds.VisitForm;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One visit of a round from 17 to 31 May 2027, announced on the 10th. */
@InContainer
class TaskNoticesIT {

  private static final LocalDate ENDS = LocalDate.of(2027, 5, 31);

  @Inject Planning planning;
  @Inject Answering answering;
  @Inject Assignments assignments;
  @Inject TaskNotices clock;
  @Inject Notices notices;

  private long round;
  private AssignmentRow task;
  private Actor traveller;

  @BeforeEach
  void somebodyIsAsked() {
    var terms =
        new RoundTerms(
            "五月主题",
            RoundKind.MONTHLY,
            LocalDate.of(2027, 5, 17),
            ENDS,
            Set.of("P01", "P02", "P03", "P06", "P08", "P11", "P15", "P20"),
            Set.copyOf(City.here().districts()),
            Set.of(VisitForm.UNANNOUNCED),
            "");
    round = planning.draft(terms, on(CORA, 10));
    planning.propose(round, new PlanRequest(5, 1, 0, 11), on(CORA, 10));
    planning.announce(round, on(CORA, 10));
    task = assignments.ofRound(round, CORA).get(0);
    traveller = Cast.observer(task.account());
  }

  @Test
  void whoeverIsAskedIsToldUntilTheyAnswer() {
    assertThat(unread(traveller)).containsExactly(NoticeType.TASK_OFFERED);

    answering.accept(task.key(), on(traveller, 11));

    assertThat(unread(traveller)).isEmpty();
    assertThat(about(HANNA_AT_HOUSING, "round " + round)).isEmpty();
  }

  @Test
  void theOfficeIsToldThatSomebodyDeclinedButNotWhoInTheNotice() {
    answering.decline(task.key(), "在外地", on(traveller, 11));

    assertThat(about(CARL, "round " + round))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.type()).isEqualTo(NoticeType.TASK_DECLINED);
              assertThat(it.toString()).doesNotContain(task.account(), task.process());
            });
  }

  @Test
  void whoeverHasATaskIsRemindedOnceAndToldWhenItHasRunOut() {
    answering.accept(task.key(), on(traveller, 11));

    List.of(27, 28, 28, 29).forEach(it -> clock.remind(on(Actor.HOUSE, it)));
    assertThat(unread(traveller)).containsExactly(NoticeType.TASK_ENDS);

    answering.lapse(on(Actor.HOUSE, 32));
    assertThat(unread(traveller)).containsExactly(NoticeType.TASK_MISSED);
  }

  @Test
  void whoeverCouldNotBeRemindedInTimeIsRemindedOnceLater() {
    answering.accept(task.key(), on(traveller, 11));

    clock.remind(on(Actor.HOUSE, 27));
    assertThat(unread(traveller)).isEmpty();

    List.of(30, 31).forEach(it -> clock.remind(on(Actor.HOUSE, it)));
    assertThat(unread(traveller)).containsExactly(NoticeType.TASK_ENDS);
  }

  @Test
  void whatIsOverIsNotRemindedOf() {
    answering.accept(task.key(), on(traveller, 11));

    clock.remind(on(Actor.HOUSE, 32));

    assertThat(unread(traveller)).isEmpty();
  }

  @Test
  void whoeverLosesATaskIsToldNotToGo() {
    answering.accept(task.key(), on(traveller, 11));

    planning.drop(task.key(), on(CORA, 12));

    assertThat(unread(traveller)).containsExactly(NoticeType.TASK_WITHDRAWN);
  }

  private List<NoticeType> unread(Actor reader) {
    return about(reader, "task " + task.id()).stream()
        .filter(it -> !it.read())
        .map(NoticeRow::type)
        .toList();
  }

  private List<NoticeRow> about(Actor reader, String subject) {
    return notices.list(reader, false, "").rows().stream()
        .filter(it -> it.subject().equals(subject))
        .toList();
  }

  /** A day of May 2027; the 32nd is the first of June. */
  private static By on(Actor actor, int day) {
    return actor.at(
        LocalDate.of(2027, 5, 1).plusDays(day - 1L).atTime(9, 0).atZone(City.ZONE).toInstant());
  }
}
