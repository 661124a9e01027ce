package bihuan.loop;

import static bihuan.Cast.CORA;
import static bihuan.Cast.HELEN;
import static bihuan.Cast.LINA_AT_LAND;
import static bihuan.Cast.REPORTER;
import static bihuan.Cast.SIMON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bihuan.Refusal;
import bihuan.classification.Phase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Everybody beside every stage and every note: may do exactly what {@code notes.csv} says. */
class NoteTest {

  private static final List<Row> TABLE = table();

  static final Set<String> NAMES_OF_SCENES = PartsTest.NAMES_OF_SCENES;

  private record Row(String note, String where, Set<String> people) {

    /** A scene by its name, or every scene at these stages; those that a unit led, or none. */
    boolean isAt(String scene, Issue issue) {
      if (where.startsWith("=")) {
        return where.equals("=" + scene);
      }
      var cells = where.split(" ");
      return stages(cells[0]).contains(issue.stage())
          && (cells.length == 1 || cells[1].equals("led") == (issue.routing().lead != null));
    }
  }

  @ParameterizedTest
  @FieldSource("NAMES_OF_SCENES")
  void everybodyIsOfferedWhatTheTableGivesThemAndNothingElse(String name) {
    var scene = PartsTest.scenes().get(name).get();

    PartsTest.people()
        .forEach(
            (who, actor) ->
                assertThat(names(scene.issue.notesOpenTo(actor, scene.today())))
                    .as(who + ", " + name)
                    .isEqualTo(allowed(name, scene.issue, who)));
  }

  @Test
  void theTableLeavesOutNoNoteAndNamesNobodyUnknown() {
    assertThat(TABLE.stream().map(Row::note).distinct())
        .containsExactlyElementsOf(Stream.of(Note.values()).map(Enum::name).toList());
    assertThat(PartsTest.people().keySet())
        .containsAll(TABLE.stream().flatMap(it -> it.people().stream()).toList());
  }

  @Test
  void nobodyIsRemindedOfAnIssueThatNoUnitHolds() {
    var scene = new Scene();

    assertRefused(
        "loop.outOfTurn",
        () -> scene.issue.notedBy(scene.by(CORA), scene.today()).make(Note.REMINDED, "请抓紧"));
  }

  @Test
  void anIssueIsSupervisedOnce() {
    var scene = new Scene().inHand();
    scene.issue.notedBy(scene.by(HELEN), scene.today()).make(Note.SUPERVISED, "列入督办");

    assertRefused(
        "Guard.SUPERVISED_ONCE_ONLY",
        () -> scene.issue.notedBy(scene.by(SIMON), scene.today()).make(Note.SUPERVISED, "再次督办"));
  }

  @Test
  void anIssueIsMarkedMajorOnce() {
    var scene = new Scene().inHand();
    scene.issue.notedBy(scene.by(HELEN), scene.today()).make(Note.MAJOR, "专报");

    assertRefused(
        "Guard.MARKED_ONCE_ONLY",
        () -> scene.issue.notedBy(scene.by(HELEN), scene.today()).make(Note.MAJOR, "再报"));
  }

  @Test
  void theFirstContactIsMadeOnceTheUnitHasSignedForItAndWhileItIsTheirs() {
    var assigned = new Scene().assigned();
    assertRefused(
        "loop.outOfTurn",
        () -> assigned.issue.notedBy(assigned.by(LINA_AT_LAND), assigned.today()).contact("已联系"));

    var reviewed = new Scene().inHand().underReview();
    assertRefused(
        "loop.outOfTurn",
        () -> reviewed.issue.notedBy(reviewed.by(LINA_AT_LAND), reviewed.today()).contact("已联系"));
  }

  @Test
  void nobodyAnswersAQuestionAfterTheEnd() {
    var scene = new Scene().closed();

    assertRefused(
        "loop.outOfTurn",
        () -> scene.issue.notedBy(scene.by(REPORTER), scene.today()).answer("是三号窗口"));
  }

  private static void assertRefused(String key, ThrowingCallable attempt) {
    assertThat(catchThrowableOfType(Refusal.class, attempt).key()).isEqualTo(key);
  }

  private static Set<String> names(List<Note> notes) {
    return notes.stream().map(Enum::name).collect(Collectors.toSet());
  }

  private static Set<String> allowed(String scene, Issue issue, String who) {
    return TABLE.stream()
        .filter(it -> it.isAt(scene, issue) && it.people().contains(who))
        .map(Row::note)
        .collect(Collectors.toSet());
  }

  private static List<Row> table() {
    try (var lines = Files.lines(Path.of("src/test/resources/loop/notes.csv"))) {
      return lines
          .skip(1)
          .map(it -> it.split(",", -1))
          .map(it -> new Row(it[0], it[1], people(it[2])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nobody where it takes more than the stage. */
  private static Set<String> people(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split("\\|"));
  }

  private static Set<Stage> stages(String cell) {
    return switch (cell) {
      case "(any)" -> EnumSet.allOf(Stage.class);
      case "(open)" ->
          Stream.of(Stage.values()).filter(it -> !it.hasEnded()).collect(Collectors.toSet());
      case "(handed)" ->
          Stream.of(Stage.values())
              .filter(it -> !it.hasEnded() && it.phase() != Phase.FEEDBACK)
              .collect(Collectors.toSet());
      default -> Arrays.stream(cell.split("\\|")).map(Stage::valueOf).collect(Collectors.toSet());
    };
  }
}
