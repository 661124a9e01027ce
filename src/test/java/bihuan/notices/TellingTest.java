package bihuan.notices;

import static org.assertj.core.api.Assertions.assertThat;

import bihuan.loop.Audience;
import bihuan.loop.IssueNumber;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Part;
import bihuan.loop.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingTest {

  private static final Set<Circle> OF_UNITS =
      EnumSet.of(Circle.OFFICERS, Circle.APPROVERS, Circle.COOPERATING, Circle.LAST_UNIT);

  private static final Map<Part, Circle> CIRCLES =
      Map.of(
          Part.COORDINATOR, Circle.COORDINATORS,
          Part.OFFICER, Circle.OFFICERS,
          Part.APPROVER, Circle.APPROVERS,
          Part.VERIFIER, Circle.VERIFIER,
          Part.REPORTER, Circle.REPORTER);

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
        "TRANSFER",
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
    assertThat(Telling.of(note)).extracting(Telling::to).doesNotContainAnyElementsOf(OF_UNITS);
  }

  @ParameterizedTest
  @EnumSource(Circle.class)
  void onlyTheOfficeAndTheReporterReadTheReportersOwnTitle(Circle circle) {
    assertThat(circle.readsOriginals())
        .isEqualTo(
            Set.of(Circle.COORDINATORS, Circle.HEADS, Circle.RULERS, Circle.REPORTER)
                .contains(circle));
  }

  @Test
  void theReportersOfWhatWasMergedAreAskedWhenTheMainIssueCloses() {
    assertThat(of(Move.CLOSE)).contains(new Telling(Circle.MERGED, Matter.MAIN_CLOSED));
    assertThat(of(Move.EXPLAIN)).contains(new Telling(Circle.MERGED, Matter.MAIN_CLOSED));
  }

  @Test
  void theHeadHearsOfASecondDissatisfaction() {
    var twice = Telling.of(Move.NOT_SATISFIED, audience(true));

    assertThat(twice).contains(new Telling(Circle.HEADS, Matter.TO_EXPLAIN));
    assertThat(told(Move.NOT_SATISFIED)).doesNotContain(Circle.HEADS);
  }

  @Test
  void aReminderGoesToWhoeverHasTheTurn() {
    assertThat(Telling.due(Stage.HANDLING, Matter.DUE_TODAY))
        .containsExactly(new Telling(Circle.OFFICERS, Matter.DUE_TODAY));
    assertThat(Telling.due(Stage.UNIT_APPROVAL, Matter.DUE_TODAY))
        .extracting(Telling::to)
        .containsExactly(Circle.APPROVERS, Circle.OFFICERS);
    assertThat(Telling.due(Stage.CLOSED, Matter.DUE_TODAY)).isEmpty();
  }

  private static Circle keeper(Stage stage, Move move) {
    return move == Move.REPORT ? Circle.APPROVERS : CIRCLES.get(stage.keeper());
  }

  private static Stream<Circle> told(Move move, boolean twice) {
    return Telling.of(move, audience(twice)).stream().map(Telling::to);
  }

  private static List<Circle> told(Move move) {
    return told(move, false).toList();
  }

  private static List<Telling> of(Move move) {
    return Telling.of(move, audience(false));
  }

  private static Audience audience(boolean explainable) {
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
        explainable,
        List.of());
  }
}
