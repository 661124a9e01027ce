package bihuan.rounds;

import static bihuan.Cast.AUDREY;
import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static bihuan.Cast.LEO;
import static bihuan.Cast.SIMON;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import bihuan.Cast;
import bihuan.InContainer;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.catalogue.Channel;
import bihuan.city.City;
import bihuan.ledger.EntryFilter;
import bihuan.ledger.Ledger;
import bihuan.reports.Audit;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round from its draft to its last task, and who learns nothing of it. */
@InContainer
class RoundsIT {

  private static final Instant NOW = Instant.parse("2027-03-08T02:00:00Z");
  private static final LocalDate BEGINS = LocalDate.of(2027, 3, 15);
  private static final LocalDate ENDS = LocalDate.of(2027, 3, 31);
  private static final Set<RoundState> OPEN = Set.of(RoundState.DRAFT, RoundState.ANNOUNCED);

  @Inject Planning planning;
  @Inject Answering answering;
  @Inject Assignments assignments;
  @Inject CalendarFeeds feeds;
  @Inject Rounds rounds;
  @Inject Ledger ledger;
  @Inject Audit audit;

  private final List<Long> laidDown = new ArrayList<>();
  private long round;

  @BeforeEach
  void aRoundIsLaidDown() {
    round = drafted(terms("三月主题"));
  }

  /** So that whoever was to go is free again, whichever test comes next. */
  @AfterEach
  void theRoundsAreCalledOff() {
    laidDown.stream()
        .filter(it -> OPEN.contains(rounds.get(it, CORA).state()))
        .forEach(it -> planning.cancel(it, by(CORA)));
  }

  @Test
  void thePlannersProposalIsKeptAndCanBeDrawnAgain() {
    planning.propose(round, new PlanRequest(6, 2, 50, 77), by(CORA));
    var first = places();

    planning.propose(round, new PlanRequest(6, 2, 50, 77), by(CORA));

    assertThat(places()).isEqualTo(first).isNotEmpty();
    assertThat(rounds.get(round, CORA).seed()).isEqualTo("77");
    assertThat(rounds.get(round, CORA).standing().after())
        .isGreaterThan(rounds.get(round, CORA).standing().before());
  }

  @Test
  void nobodyKnowsOfATaskBeforeItIsAnnouncedAndNobodyElseAfterwards() {
    planning.propose(round, new PlanRequest(1, 1, 0, 5), by(CORA));
    var task = tasks().get(0);

    assertRefused(() -> assignments.task(task.key(), task.account()));
    planning.announce(round, by(CORA));

    assertThat(assignments.task(task.key(), task.account()).script()).isEqualTo("先在网上试");
    assertThat(assignments.tasksOf(task.account())).anyMatch(it -> it.key() == task.key());
    assertRefused(() -> assignments.task(task.key(), "cora"));
    for (var stranger : List.of(HANNA_AT_HOUSING, SIMON, LEO)) {
      assertRefused(() -> rounds.get(round, stranger));
      assertRefused(() -> rounds.list(null, null, stranger));
      assertRefused(() -> assignments.ofRound(round, stranger));
    }
  }

  @Test
  void aTaskIsAcceptedPutUpTakenOverAndDoneOnce() {
    var task = announced();
    var owner = Cast.observer(task.account());

    answering.accept(task.key(), by(owner));
    answering.putUp(task.key(), by(owner));
    var taker =
        planning.choices(task.key(), by(CORA)).stream()
            .filter(it -> it.hindrance() == null)
            .map(it -> Cast.observer(it.account()))
            .findFirst()
            .orElseThrow();
    assertThat(answering.board(by(taker))).anyMatch(it -> it.key() == task.key());
    var mine = answering.takeOver(task.key(), by(taker));

    assertRefused(() -> answering.takeOver(task.key(), by(taker)));
    assertRefused(() -> answering.keep(task.key(), by(owner)));
    assignments.done(mine, by(taker));
    assignments.done(mine, by(taker));
    assertThat(rounds.get(round, CORA).progress().done()).isEqualTo(1);
  }

  @Test
  void nobodyTakesATaskOnOutsideTheirTerm() {
    var task = announced();
    var late = Cast.observer(task.account()).at(NOW.plus(Duration.ofDays(3_000)));

    for (var attempt :
        List.<Runnable>of(
            () -> answering.accept(task.key(), late), () -> answering.takeOver(task.key(), late))) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(attempt::run)
          .matches(it -> it.key().equals("panel.notInTerm"));
    }
    assertThat(tasks())
        .singleElement()
        .extracting(AssignmentRow::state)
        .isEqualTo(AssignmentState.OFFERED);
  }

  @Test
  void aTaskIsDeclinedWithAReasonForTheOfficeAlone() {
    var task = announced();
    var owner = Cast.observer(task.account());

    assertRefused(() -> answering.decline(task.key(), "  ", by(owner)));
    answering.decline(task.key(), "在外地", by(owner));

    assertThat(tasks()).singleElement().extracting(AssignmentRow::reason).isEqualTo("在外地");
    assertThat(assignments.pastOf(task.account())).anyMatch(it -> it.key() == task.key());
  }

  @Test
  void whoWasMovedLosesTheTaskAndTheOtherIsAsked() {
    var task = announced();
    var other =
        planning.choices(task.key(), by(CORA)).stream()
            .filter(it -> it.hindrance() == null)
            .findFirst()
            .orElseThrow();

    planning.move(task.key(), other.account(), by(CORA));

    assertThat(tasks())
        .extracting(AssignmentRow::account, AssignmentRow::state)
        .containsExactlyInAnyOrder(
            tuple(task.account(), AssignmentState.HANDED_ON),
            tuple(other.account(), AssignmentState.OFFERED));
  }

  @Test
  void nobodyIsSentTwiceToTheSameCounterNotEvenByHand() {
    planning.propose(round, new PlanRequest(1, 1, 0, 5), by(CORA));
    var it = tasks().get(0);

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                planning.place(
                    round, it.process(), it.district(), it.channel(), it.account(), by(CORA)))
        .matches(refusal -> refusal.field().orElseThrow().equals("account"));
    assertThat(tasks()).hasSize(1);
  }

  @Test
  void theFormsOfARoundAreDealtOutAndPartnersGoInTheSame() {
    var several = drafted(terms("多种方式", Set.of(VisitForm.APPLICANT, VisitForm.UNANNOUNCED)));
    planning.propose(several, new PlanRequest(8, 2, 0, 5), by(CORA));

    var visits =
        assignments.ofRound(several, CORA).stream()
            .collect(groupingBy(AssignmentRow::visit, mapping(AssignmentRow::form, toSet())));

    assertThat(visits.values()).allMatch(it -> it.size() == 1);
    assertThat(visits.values())
        .contains(Set.of(VisitForm.APPLICANT), Set.of(VisitForm.UNANNOUNCED));
  }

  @Test
  void anotherFormHoldsForAllWhoGoTogether() {
    var several = drafted(terms("换个方式", Set.of(VisitForm.APPLICANT, VisitForm.ACCOMPANY)));
    planning.propose(several, new PlanRequest(1, 2, 0, 5), by(CORA));
    planning.announce(several, by(CORA));
    var task = assignments.ofRound(several, CORA).get(0);

    planning.goBy(task.key(), VisitForm.ACCOMPANY, by(CORA));

    assertThat(assignments.ofRound(several, CORA))
        .hasSize(2)
        .allMatch(it -> it.form() == VisitForm.ACCOMPANY);
    assertThat(ledger.about("task " + task.id()).toString()).contains("FORM_CHANGED");
  }

  @Test
  void nobodyIsSentUnannouncedToWhatIsDoneOnlineAndTheListStandsInOneOrder() {
    var round = drafted(terms("不打招呼", Set.of(VisitForm.UNANNOUNCED)));

    planning.propose(round, new PlanRequest(20, 1, 0, 5), by(CORA));

    var tasks = assignments.ofRound(round, CORA);
    assertThat(tasks)
        .isNotEmpty()
        .noneMatch(it -> Set.of(Channel.ONLINE, Channel.MOBILE).contains(it.channel()))
        .isSortedAccordingTo(
            Comparator.comparing(AssignmentRow::process)
                .thenComparing(AssignmentRow::district)
                .thenComparing(AssignmentRow::channel));
  }

  @Test
  void whatTravellersDidIsForTheAuditAdministratorAlone() {
    var subject = "task " + announced().id();
    var asked = new EntryFilter(subject, null, null, null, null);

    assertThat(audit.entries(asked, null, "", 9, by(AUDREY))).isNotEmpty();
    for (var reader : List.of(CORA, SIMON)) {
      assertThat(audit.entries(asked, null, "", 9, by(reader))).isEmpty();
      assertThat(audit.heads("task", null, by(reader)))
          .noneMatch(it -> it.subject().startsWith("task "));
    }
  }

  @Test
  void whoeverChangesAnOlderVersionIsTold() {
    var read = rounds.get(round, CORA).version();
    planning.change(round, read, terms("改过的主题"), by(CORA));

    assertRefused(() -> planning.change(round, read, terms("晚了一步"), by(CORA)));
    assertThat(rounds.get(round, CORA).title()).isEqualTo("改过的主题");
  }

  @Test
  void closingEndsWhatIsUnansweredAndTimeEndsTheRest() {
    var task = announced();
    answering.accept(task.key(), by(Cast.observer(task.account())));
    planning.close(round, by(CORA));

    var late = Actor.HOUSE.at(ENDS.plusDays(1).atTime(9, 0).atZone(City.ZONE).toInstant());
    answering.lapse(late);

    assertThat(rounds.get(round, CORA).progress().of(AssignmentState.MISSED)).isEqualTo(1);
    assignments.done(task.key(), Cast.observer(task.account()).at(late.at()));
    assertThat(rounds.get(round, CORA).progress().done()).isEqualTo(1);
  }

  @Test
  void whoDidWhatIsNotShownOnceTheRoundHasEndedAndNeverOnWhichDay() {
    var task = announced();
    answering.accept(task.key(), by(Cast.observer(task.account())));
    assignments.done(task.key(), by(Cast.observer(task.account())));
    assertThat(AssignmentRow.class.getRecordComponents())
        .noneMatch(it -> it.getType() == LocalDate.class || it.getType() == Instant.class);
    assertThat(tasks()).extracting(AssignmentRow::state).containsExactly(AssignmentState.DONE);

    planning.close(round, by(CORA));

    assertThat(tasks()).isEmpty();
    assertRefused(() -> assignments.row(task.key(), CORA));
    assertThat(rounds.get(round, CORA).standing().loads()).isEmpty();
    assertThat(rounds.get(round, CORA).progress().done()).isEqualTo(1);
  }

  @Test
  void aCancelledRoundTakesItsTasksBack() {
    var task = announced();

    planning.cancel(round, by(CORA));

    assertThat(assignments.tasksOf(task.account())).noneMatch(it -> it.key() == task.key());
    assertRefused(() -> planning.propose(round, new PlanRequest(1, 1, 0, 5), by(CORA)));
  }

  @Test
  void whatIsWithdrawnIsCrossedOutInTheCalendarThatAsksAgain() {
    var task = announced();
    var owner = Cast.observer(task.account());
    answering.accept(task.key(), by(owner));
    var token = feeds.open(by(owner));
    assertThat(inCalendar(token, task)).containsExactly(AssignmentState.ACCEPTED);

    planning.cancel(round, by(CORA));

    assertThat(inCalendar(token, task)).containsExactly(AssignmentState.WITHDRAWN);
    var next = feeds.open(by(owner));
    assertRefused(() -> feeds.tasks(token, BEGINS));
    feeds.close(by(owner));
    assertRefused(() -> feeds.tasks(next, BEGINS));
  }

  private List<AssignmentState> inCalendar(String token, AssignmentRow task) {
    return feeds.tasks(token, BEGINS).stream()
        .filter(it -> it.key() == task.key())
        .map(TaskRow::state)
        .toList();
  }

  @Test
  void theLedgerTellsNothingOfWhereAnybodyGoes() {
    var task = announced();

    assertThat(ledger.about("task " + task.id()))
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(it.toString())
                    .doesNotContain("UNANNOUNCED", task.process() + ",", task.district().code()));
  }

  private long drafted(RoundTerms terms) {
    var drafted = planning.draft(terms, by(CORA));
    laidDown.add(drafted);
    return drafted;
  }

  private AssignmentRow announced() {
    planning.propose(round, new PlanRequest(1, 1, 0, 5), by(CORA));
    planning.announce(round, by(CORA));
    return tasks().get(0);
  }

  private List<AssignmentRow> tasks() {
    return assignments.ofRound(round, CORA);
  }

  private Set<String> places() {
    return tasks().stream()
        .map(it -> it.process() + it.district() + it.channel() + it.account())
        .collect(toSet());
  }

  private static RoundTerms terms(String title) {
    return terms(title, Set.of(VisitForm.UNANNOUNCED, VisitForm.REMOTE));
  }

  private static RoundTerms terms(String title, Set<VisitForm> forms) {
    return new RoundTerms(
        title,
        RoundKind.MONTHLY,
        BEGINS,
        ENDS,
        Set.of("P01", "P02", "P03"),
        Set.copyOf(City.here().districts()),
        forms,
        "先在网上试");
  }

  private static By by(Actor actor) {
    return actor.at(NOW);
  }

  private static void assertRefused(Runnable attempt) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(attempt::run);
  }
}
