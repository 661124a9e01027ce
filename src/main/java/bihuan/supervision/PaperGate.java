package bihuan.supervision;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.loop.Issues;
import bihuan.loop.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;

/** Who reads a paper and who acts on it; of the office, nobody whose own unit is meant. */
@ApplicationScoped
class PaperGate {

  @Inject Issues issues;

  boolean admits(Paper paper, By reader) {
    var actor = reader.actor();
    if (actor.role().isOfUnit()) {
      return paper.isOf(actor) && paper.isDelivered();
    }
    return actor.guises().anyMatch(it -> reads(paper, it)) || sees(paper, reader);
  }

  /** The office and supervision read all of them, leaders those that they issue or are sent. */
  private static boolean reads(Paper paper, Actor guise) {
    return switch (guise.role()) {
      case COORDINATOR, HEAD -> !guise.isSubstitute();
      case SUPERVISOR -> true;
      case LEADER ->
          paper.step().issuer() == Role.LEADER
              || paper.step().isForLeaders() && paper.isDelivered();
      default -> false;
    };
  }

  /** Substitutes what is theirs to act on, leaders what was issued on what was raised to them. */
  private boolean sees(Paper paper, By reader) {
    var visibility = issues.visibilityTo(reader, paper.number());
    return visibility == Visibility.OFFICE
        || visibility == Visibility.OVERSIGHT && paper.isDelivered();
  }

  /** Somebody in one of these roles, and not where it is about their own unit. */
  boolean acts(Paper paper, By by, Set<Role> roles) {
    var accused = new TreeSet<>(issues.audience(paper.number()).accused());
    accused.add(paper.unit());
    return by.actor().actsAbout(accused, roles);
  }
}
