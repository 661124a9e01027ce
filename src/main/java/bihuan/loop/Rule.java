package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.deadlines.Today;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may do a thing to an issue, where the issue may stand, and what must hold beyond that. */
record Rule(Set<Part> parts, Set<Stage> stages, List<Guard> guards) {

  boolean startsAt(Stage stage) {
    return stages.contains(stage);
  }

  boolean belongsTo(Actor actor, Issue issue) {
    return guises(actor, issue).findAny().isPresent();
  }

  /** Those in which somebody has a part in it. */
  private Stream<Actor> guises(Actor actor, Issue issue) {
    return actor
        .guises()
        .filter(guise -> parts.stream().anyMatch(it -> it.isPlayedBy(guise, issue)));
  }

  /** Whoever belongs to the unit that is meant has no part in it, and would have one else. */
  boolean isKeptFrom(Actor actor, Issue issue) {
    return !belongsTo(actor, issue) && belongsTo(new Actor(actor.name(), actor.role(), ""), issue);
  }

  /** The first thing that stands against it now, although stage and part are right. */
  Optional<Guard> obstacle(Issue issue, Actor actor, Today today) {
    var obstacles = guises(actor, issue).map(it -> against(it, issue, today)).toList();
    return obstacles.stream().allMatch(Optional::isPresent)
        ? obstacles.stream().flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }

  private Optional<Guard> against(Actor guise, Issue issue, Today today) {
    return guards.stream().filter(it -> !it.holds(issue, guise, today)).findFirst();
  }

  boolean isOpenTo(Actor actor, Issue issue, Today today) {
    return startsAt(issue.stage())
        && belongsTo(actor, issue)
        && obstacle(issue, actor, today).isEmpty();
  }

  /**
   * Says no where it is not open to this actor: to the stage first, then to the part, then to the
   * rest.
   *
   * @param what the move or note that is governed by this
   * @return by whom, in the guise in which it is open
   */
  By require(Enum<?> what, By by, Issue issue, Today today) {
    var actor = by.actor();
    if (!startsAt(issue.stage())) {
      throw Refusal.conflict("loop.outOfTurn", issue.number(), what, issue.stage());
    }
    if (!belongsTo(actor, issue)) {
      throw Refusal.forbidden("loop.notYours", issue.number(), what);
    }
    obstacle(issue, actor, today)
        .ifPresent(
            it -> {
              throw Refusal.conflict("Guard." + it, issue.number());
            });
    return guises(actor, issue)
        .filter(it -> against(it, issue, today).isEmpty())
        .findFirst()
        .orElseThrow()
        .at(by.at());
  }
}
