package bihuan.loop;

import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.deadlines.Days;
import bihuan.ledger.Deed;
import bihuan.panel.ObserverLeft;
import bihuan.recusals.ObserverRecused;
import bihuan.recusals.Recusals;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hands on what an observer was to verify who left, or who keeps away from a unit from now on. What
 * they verify as a reporter stays: handed on at that very moment, it would tell who reported it.
 */
@ApplicationScoped
@Transactional
public class Succession {

  @Inject Issues issues;
  @Inject Days days;
  @Inject Accounts accounts;
  @Inject Recusals recusals;
  @Inject Event<Deed> deeds;
  @Inject Event<VerifierGone> gone;

  void handOn(@Observes ObserverLeft left) {
    var house = Actor.HOUSE.at(left.at());
    toBeVerifiedBy(left.account(), house).forEach(it -> handOn(it, left.account(), false, house));
  }

  void handOn(@Observes ObserverRecused recused) {
    var house = Actor.HOUSE.at(recused.at());
    toBeVerifiedBy(recused.account(), house)
        .filter(it -> it.isWith(recused.unit()))
        .forEach(it -> handOn(it, recused.account(), true, house));
  }

  /** Tries again what nobody could take over at the time. */
  public void catchUp(By house) {
    issues.verifiers().forEach(it -> catchUp(it, house));
  }

  private void catchUp(String verifier, By house) {
    var left = hasLeft(verifier);
    var closed = recusals.unitsClosedTo(verifier);
    if (left || !closed.isEmpty()) {
      toBeVerifiedBy(verifier, house)
          .filter(it -> left || closed.stream().anyMatch(it::isWith))
          .filter(it -> successor(it).isPresent())
          .forEach(it -> handOn(it, verifier, !left, house));
    }
  }

  private boolean hasLeft(String account) {
    return accounts
        .find(account)
        .filter(it -> it.role() == Role.OBSERVER && it.disabled())
        .isPresent();
  }

  private Stream<Issue> toBeVerifiedBy(String account, By house) {
    return account.isEmpty()
        ? Stream.empty()
        : issues.toBeVerifiedBy(account).stream().map(it -> issues.toMove(it, house.actor()));
  }

  private void handOn(Issue issue, String verifier, boolean recused, By house) {
    var next = successor(issue);
    next.ifPresent(it -> deeds.fire(issue.notedBy(house, days.of(house)).handOnVerification(it)));
    gone.fire(new VerifierGone(issue.number(), verifier, recused, next.isPresent(), house));
  }

  /** A call-back officer who may, the one with the least to do. */
  private Optional<String> successor(Issue issue) {
    return accounts.namesWith(Role.CALL_BACK_OFFICER).stream()
        .filter(it -> !issue.wasAssignedBy(it))
        .filter(it -> recusals.unitsClosedTo(it).stream().noneMatch(issue::isWith))
        .min(Comparator.comparingInt(it -> issues.toBeVerifiedBy(it).size()));
  }

  /**
   * Whoever was to verify an issue cannot do so any more.
   *
   * @param account theirs
   * @param recused they keep away from a unit it is with; else they left the panel
   * @param replaced somebody else verifies it now
   */
  public record VerifierGone(
      IssueNumber number, String account, boolean recused, boolean replaced, By hand) {}
}
