package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.deadlines.Today;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may do a thing to an issue, where the issue may stand, and what must hold beyond that. */
record Rule(Set<Part> parts, Set<Stage> stages, List<Guard> guards) {

  boolean startsAt(Stage stage) {
    return stages.contains(stage);
  }

  boolean belongsTo(Actor actor, Issue issue) {
    return parts.stream().anyMatch(it -> it.isPlayedBy(actor, issue));
  }

  /** The first thing that stands against it now, although stage and part are right. */
  Optional<Guard> obstacle(Issue issue, Actor actor, Today today) {
    return guards.stream().filter(it -> !it.holds(issue, actor, today)).findFirst();
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
   */
  void require(Enum<?> what, Actor actor, Issue issue, Today today) {
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
  }
}
