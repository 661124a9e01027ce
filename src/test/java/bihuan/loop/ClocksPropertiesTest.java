package bihuan.loop;

import static bihuan.Cast.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import bihuan.access.Actor;
import bihuan.deadlines.Clocks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever an issue goes through, it is due when it was due by the dates moved about by hand. */
class ClocksPropertiesTest {

  private static final int MOVES = 60;

  private record Choice(Move move, Actor actor) {}

  @Property(tries = 400)
  void anIssueIsDueWhenTheOldAlgorithmSaysSo(@ForAll long seed) {
    var chance = new Random(seed);
    var scene = new Scene();
    var naive = new NaiveClocks();
    naive.after(scene.issue.filed("2026-1", scene.by(REPORTER)), null, null, scene.today());

    for (var made = 0; made < MOVES; made++) {
      scene.day =
          scene.day.plusDays(chance.nextInt(4) == 0 ? chance.nextInt(60) : chance.nextInt(3));
      var choices = choices(scene);
      if (choices.isEmpty()) {
        return;
      }
      var choice = choices.get(chance.nextInt(choices.size()));
      var moved =
          PartsTest.verbs()
              .get(choice.move())
              .make(scene.issue, scene.by(choice.actor()), scene.today());
      var now = scene.issue.classified();
      var classed = now.grade != null;
      naive.after(
          moved, classed ? now.limit() : null, classed ? now.extension() : null, scene.today());
      assertAgree(scene, naive, moved);
    }
  }

  private static void assertAgree(Scene scene, NaiveClocks naive, IssueMoved moved) {
    var clocks = scene.issue.clocks();
    var today = scene.today();
    scene.issue.follow(false, today.calendar(), today);
    var what = "after %s on %s".formatted(moved.move(), scene.day);
    assertThat(clocks.due())
        .as("due " + what)
        .isEqualTo(naive.due.equals(Clocks.NEVER) ? null : naive.due);
    assertThat(clocks.rectificationDue(today)).as(what).isEqualTo(naive.rectificationDue);
    assertThat(clocks.originalDue(today)).as(what).isEqualTo(naive.originalDue);
    assertThat(clocks.assignedOn()).as(what).isEqualTo(naive.assignedOn);
    assertThat(clocks.returnableUntil(today)).as(what).isEqualTo(naive.returnableUntil);
    assertThat(clocks.objectionUntil(today)).as(what).isEqualTo(naive.objectionUntil);
    assertThat(clocks.watchedUntil()).as(what).isEqualTo(naive.watchedUntil);
    assertThat(clocks.firstContactDue()).as(what).isEqualTo(naive.firstContactDue);
    assertThat(clocks.suspensionLeft(today)).as(what).isEqualTo(30 - naive.suspendedDays);
  }

  /** What anybody may do now; an end only where there is nothing else. */
  private static List<Choice> choices(Scene scene) {
    var all = new ArrayList<Choice>();
    PartsTest.people().values().stream()
        .sorted(Comparator.comparing(Actor::name))
        .forEach(
            actor ->
                scene.issue.movesOpenTo(actor, scene.today()).stream()
                    .filter(it -> it != Move.CORRECT)
                    .map(it -> new Choice(it, actor))
                    .forEach(all::add));
    var onwards = all.stream().filter(it -> !isAnEnd(it.move())).toList();
    return onwards.isEmpty() ? all : onwards;
  }

  private static boolean isAnEnd(Move move) {
    return switch (move) {
      case WITHDRAW, RELEASE, LAPSE, MERGE, TRANSFER, EXPLAIN -> true;
      default -> false;
    };
  }
}
