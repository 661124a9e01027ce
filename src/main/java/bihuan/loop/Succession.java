package bihuan.loop;

import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.ledger.Deed;
import bihuan.panel.ObserverLeft;
import bihuan.panel.Recusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.Optional;

/**
 * Hands on what an observer who left was to verify. What they verify as a reporter stays: handed on
 * at the very moment they left, it would tell who reported it.
 */
@ApplicationScoped
@Transactional
public class Succession {

  private static final Logger LOG = System.getLogger(Succession.class.getName());

  @Inject Issues issues;
  @Inject Accounts accounts;
  @Inject Recusals recusals;
  @Inject Event<Deed> deeds;

  void handOn(@Observes ObserverLeft left) {
    if (!left.account().isEmpty()) {
      var house = Actor.HOUSE.at(left.at());
      issues.toBeVerifiedBy(left.account()).forEach(it -> handOn(it, house));
    }
  }

  private void handOn(IssueNumber number, By house) {
    var issue = issues.toMove(number, house.actor());
    var next = successor(issue);
    if (next.isEmpty()) {
      LOG.log(Level.WARNING, "nobody is left to verify {0}", number);
    }
    next.ifPresent(it -> deeds.fire(issue.handOnVerification(it, house)));
  }

  /** A call-back officer who may, the one with the least to do. */
  private Optional<String> successor(Issue issue) {
    return accounts.namesWith(Role.VERIFIER).stream()
        .filter(it -> !issue.wasAssignedBy(it))
        .filter(it -> recusals.unitsClosedTo(it).stream().noneMatch(issue::isWith))
        .min(Comparator.comparingInt(it -> issues.toBeVerifiedBy(it).size()));
  }
}
