package bihuan.notices;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HANNA_AT_HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.access.Actor;
import bihuan.loop.Audience;
import bihuan.loop.IssueNoted;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Part;
import bihuan.loop.Stage;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationRuleTest {

  private static final Set<RecipientGroup> OF_UNITS =
      EnumSet.of(
          RecipientGroup.OFFICERS,
          RecipientGroup.APPROVERS,
          RecipientGroup.COOPERATING,
          RecipientGroup.LAST_UNIT);

  private static final Map<Part, RecipientGroup> CIRCLES =
      Map.of(
          Part.COORDINATOR, RecipientGroup.COORDINATORS,
          Part.OFFICER, RecipientGroup.OFFICERS,
          Part.APPROVER, RecipientGroup.APPROVERS,
          Part.VERIFIER, RecipientGroup.VERIFIER,
          Part.REPORTER, RecipientGroup.REPORTER);

  @ParameterizedTest
  @EnumSource(
      value = Move.class,
      names = {"SIGN", "SUPPLY_INFO", "SUSPEND"},
      mode = EnumSource.Mode.EXCLUDE)
  void whoeverHasTheNextTurnIsTold(Move move) {
    move.ends().stream()
        .filter(it -> it.keeper() != null && move.ends().size() == 1)
        .forEach(it -> assertThat(told(move)).as("%s to %s", move, it).contains(keeper(it, move)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Move.class,
      names = {
        "SUBMIT",
        "ASK_INFO",
        "SUPPLY_INFO",
        "WITHDRAW",
        "REFUSE",
        "OBJECT",
        "RECONSIDER",
        "DISMISS",
        "MERGE",
        "LAPSE",
        "ASK_TO_WITHDRAW",
        "CHANGE_VERIFIER",
        "VERIFY_AGAIN",
        "ACCEPT"
      })
  void unitsHearNothingOfWhatIsNotTheirs(Move move) {
    assertThat(told(move)).doesNotContainAnyElementsOf(OF_UNITS);
  }

  @ParameterizedTest
  @EnumSource(
      value = Note.class,
      names = {"OUTGOING_REVIEWED", "REPORTER_ANSWERED", "RATED", "EXPORTED"})
  void unitsHearNothingOfWhatTheReporterSays(Note note) {
    assertThat(NotificationRule.of(note))
        .extracting(NotificationRule::to)
        .doesNotContainAnyElementsOf(OF_UNITS);
  }

  @ParameterizedTest
  @EnumSource(RecipientGroup.class)
  void onlyTheOfficeAndTheReporterReadTheReportersOwnTitle(RecipientGroup group) {
    assertThat(group.readsOriginals())
        .isEqualTo(
            Set.of(
                    RecipientGroup.COORDINATORS,
                    RecipientGroup.HEADS,
                    RecipientGroup.RULERS,
                    RecipientGroup.REPORTER)
                .contains(group));
  }

  @Test
  void theReportersOfWhatWasMergedAreAskedWhenTheMainIssueCloses() {
    assertThat(of(Move.CLOSE))
        .contains(new NotificationRule(RecipientGroup.MERGED, NoticeType.MAIN_CLOSED));
    assertThat(of(Move.EXPLAIN))
        .contains(new NotificationRule(RecipientGroup.MERGED, NoticeType.MAIN_CLOSED));
  }

  @Test
  void aUnitsQuestionIsForTheOfficeAndOnlyThenForTheReporter() {
    var toOffice =
        new NotificationRule(RecipientGroup.COORDINATORS, NoticeType.QUESTION_TO_PASS_ON);
    var toReporter = new NotificationRule(RecipientGroup.REPORTER, NoticeType.QUESTION_ASKED);

    assertThat(NotificationRule.of(asked(HANNA_AT_HOUSING))).containsExactly(toOffice);
    assertThat(NotificationRule.of(asked(CORA))).containsExactly(toReporter);
    assertThat(NotificationRule.of(Note.QUESTION_PASSED_ON)).contains(toReporter);
    assertThat(NotificationRule.of(Note.QUESTION_DECLINED))
        .extracting(NotificationRule::to)
        .containsExactly(RecipientGroup.OFFICERS);
  }

  private static IssueNoted asked(Actor actor) {
    return new IssueNoted(
        new IssueNumber("2026-000042"),
        Note.ASKED_REPORTER,
        actor.at(Instant.EPOCH),
        "在哪里？",
        Map.of(),
        Map.of());
  }

  @Test
  void theHeadHearsOfASecondDissatisfaction() {
    var twice = NotificationRule.of(Move.NOT_SATISFIED, audience(true));

    assertThat(twice).contains(new NotificationRule(RecipientGroup.HEADS, NoticeType.TO_EXPLAIN));
    assertThat(told(Move.NOT_SATISFIED)).doesNotContain(RecipientGroup.HEADS);
  }

  @Test
  void whoeverReportedItHearsOfMoreTimeAndOfAnotherUnit() {
    assertThat(of(Move.GRANT_EXTENSION))
        .contains(new NotificationRule(RecipientGroup.REPORTER, NoticeType.MORE_TIME_GIVEN));
    for (var move : List.of(Move.REASSIGN, Move.REDIRECT)) {
      assertThat(of(move))
          .contains(new NotificationRule(RecipientGroup.REPORTER, NoticeType.WITH_ANOTHER_UNIT));
    }
  }

  @Test
  void leadersHearOfWhatWasMarkedForThemBeforeOnceAUnitHasIt() {
    var leaders = new NotificationRule(RecipientGroup.LEADERS, NoticeType.MAJOR);

    assertThat(NotificationRule.of(Move.ASSIGN, audience(false, true))).contains(leaders);
    assertThat(of(Move.ASSIGN)).doesNotContain(leaders);
    assertThat(NotificationRule.of(Move.REASSIGN, audience(false, true))).doesNotContain(leaders);
  }

  @Test
  void aReminderGoesToWhoeverHasTheTurn() {
    assertThat(NotificationRule.due(Part.OFFICER, NoticeType.DUE_TODAY))
        .containsExactly(new NotificationRule(RecipientGroup.OFFICERS, NoticeType.DUE_TODAY));
    assertThat(NotificationRule.due(Part.APPROVER, NoticeType.DUE_TODAY))
        .extracting(NotificationRule::to)
        .containsExactly(RecipientGroup.APPROVERS, RecipientGroup.OFFICERS);
    assertThat(NotificationRule.due(null, NoticeType.DUE_TODAY)).isEmpty();
  }

  private static RecipientGroup keeper(Stage stage, Move move) {
    return move == Move.REPORT ? RecipientGroup.APPROVERS : CIRCLES.get(stage.keeper());
  }

  private static Stream<RecipientGroup> told(Move move, boolean twice) {
    return NotificationRule.of(move, audience(twice)).stream().map(NotificationRule::to);
  }

  private static List<RecipientGroup> told(Move move) {
    return told(move, false).toList();
  }

  private static List<NotificationRule> of(Move move) {
    return NotificationRule.of(move, audience(false));
  }

  private static Audience audience(boolean explainable) {
    return audience(explainable, false);
  }

  private static Audience audience(boolean explainable, boolean major) {
    return new Audience(
        new IssueNumber("2026-000042"),
        "我在海南区窗口跑了三趟",
        "同一份申请补正多次",
        "D05",
        "D05",
        Set.of("D43"),
        "cora",
        "vera",
        "R-0123456789",
        false,
        major,
        explainable,
        Set.of(),
        List.of());
  }
}
