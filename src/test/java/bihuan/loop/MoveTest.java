package bihuan.loop;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the table of moves as a graph, beside the standard's own table. */
class MoveTest {

  /** Said of the class: the head for A, a coordinator otherwise. */
  private static final Set<Move> RULED = Set.of(Move.GRANT_EXTENSION, Move.DECLINE_EXTENSION);

  private static final Map<String, String> PARTS =
      Map.of(
          "OFFICER of the lead unit", "OFFICER",
          "APPROVER of the lead unit", "APPROVER",
          "OFFICER of a co-operating unit", "CO_OFFICER",
          "APPROVER of a co-operating unit", "CO_APPROVER",
          "APPROVER of the unit that is heard", "HEARD_APPROVER",
          "APPROVER of the unit that has the card", "CARD_APPROVER");

  @Test
  void theTableHoldsEveryMoveOfTheStandard() throws IOException {
    assertThat(standard().keySet())
        .isEqualTo(Stream.of(Move.values()).map(Enum::name).collect(toSet()));
  }

  @ParameterizedTest
  @EnumSource(Move.class)
  void eachMoveStartsAndEndsWhereTheStandardSays(Move move) throws IOException {
    var row = standard().get(move.name());
    assertThat(names(stagesWhere(move::startsAt))).isEqualTo(stages(row.get(1)));
    assertThat(names(move.ends())).isEqualTo(stages(row.get(2)));
    assertThat(move.movers().stream().map(Enum::name).collect(toSet()))
        .isEqualTo(RULED.contains(move) ? Set.of("RULER") : parts(row.get(3)));
  }

  @ParameterizedTest
  @EnumSource(value = Stage.class)
  void everyStageIsReachedFromTheFiling(Stage stage) {
    assertThat(reachableFrom(Stage.SUBMITTED)).contains(stage);
  }

  @ParameterizedTest
  @EnumSource(value = Stage.class)
  void everyIssueCanComeToAnEndFromWhereverItStands(Stage stage) {
    assertThat(reachableFrom(stage)).anyMatch(Stage::hasEnded);
  }

  @ParameterizedTest
  @EnumSource(value = Stage.class)
  void wheneverAnIssueIsOpenItIsSomebodysTurn(Stage stage) {
    assertThat(stage.keeper() == null).isEqualTo(stage.hasEnded());
    if (!stage.hasEnded()) {
      assertThat(Move.values())
          .anyMatch(it -> it.startsAt(stage) && it.movers().contains(stage.keeper()));
    }
  }

  /** Whoever else stays silent: the clock, or somebody of the office, can always go on. */
  @ParameterizedTest
  @EnumSource(value = Stage.class)
  void noOpenStageIsADeadEndWithoutReporterUnitAndVerifier(Stage stage) {
    assertThat(reachableBy(IN_OFFICE, stage)).anyMatch(Stage::hasEnded);
  }

  private static final Set<Part> IN_OFFICE =
      EnumSet.of(Part.COORDINATOR, Part.HEAD, Part.RULER, Part.CLOCK);

  private static Set<Stage> reachableBy(Set<Part> people, Stage start) {
    var reached = EnumSet.of(start);
    while (reached.addAll(
        Stream.of(Move.values())
            .filter(it -> it.movers().stream().anyMatch(people::contains))
            .filter(it -> reached.stream().anyMatch(it::startsAt))
            .flatMap(it -> it.ends().stream())
            .collect(toSet()))) {}
    return reached;
  }

  @Test
  void onlyClosedAndRefusedIssuesMayComeBack() {
    assertThat(
            Stream.of(Stage.values())
                .filter(Stage::hasEnded)
                .filter(it -> !stagesAfter(it).isEmpty()))
        .containsExactlyInAnyOrder(Stage.CLOSED, Stage.NOT_ACCEPTED);
  }

  private static Set<Stage> reachableFrom(Stage start) {
    var reached = EnumSet.of(start);
    while (reached.addAll(
        reached.stream().flatMap(it -> stagesAfter(it).stream()).collect(toSet()))) {}
    return reached;
  }

  private static Set<Stage> stagesAfter(Stage stage) {
    return Stream.of(Move.values())
        .filter(it -> it.startsAt(stage))
        .flatMap(it -> it.ends().stream())
        .collect(toCollection(() -> EnumSet.noneOf(Stage.class)));
  }

  private static Set<Stage> stagesWhere(java.util.function.Predicate<Stage> test) {
    return Stream.of(Stage.values()).filter(test).collect(toSet());
  }

  private static Set<String> names(Set<Stage> stages) {
    return stages.stream().map(Enum::name).collect(toSet());
  }

  private static Set<String> stages(String cell) {
    if (cell.equals("(any)")) {
      return Stream.of(Stage.values()).map(Enum::name).collect(toSet());
    }
    return Stream.of(cell.split("\\|")).filter(it -> !it.startsWith("(")).collect(toSet());
  }

  private static Set<String> parts(String cell) {
    return Stream.of(cell.split("\\|")).map(it -> PARTS.getOrDefault(it, it)).collect(toSet());
  }

  /** move, from, to, who; a bracketed stage is none. */
  private static Map<String, List<String>> standard() throws IOException {
    try (var lines = Files.lines(Path.of("src/test/resources/loop/moves.csv"))) {
      return lines
          .skip(1)
          .map(it -> List.of(it.split(",")))
          .collect(toMap(it -> it.get(0), it -> it));
    }
  }
}
