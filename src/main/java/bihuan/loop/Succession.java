package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.city.District;
import bihuan.deadlines.Days;
import bihuan.ledger.Deed;
import bihuan.panel.AvailableObserver;
import bihuan.panel.ObserverLeft;
import bihuan.panel.Observers;
import bihuan.recusals.ObserverRecused;
import bihuan.recusals.Recusals;
import bihuan.series.IssueNumber;
import bihuan.vault.Reporters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws who goes the same way again, and hands on what an observer was to verify who left, or who
 * keeps away from a unit from now on. What they verify as a reporter stays: handed on at that very
 * moment, it would tell who reported it.
 *
 * <p>No lot falls on whoever reported the issue, or one that was merged into it, or joined either.
 * Nothing tells of that: nobody is named before the lot, it is drawn within the move, and whether
 * there are enough to draw from is counted with the reporters among them.
 */
@ApplicationScoped
@Transactional
public class Succession {

  /** So many to draw from, so that nobody can be told by who is left. */
  private static final int FEWEST = 3;

  /** Whoever says that they have the same trouble, and reported nothing. */
  public interface Witnesses {

    /** Under which they say so of an issue and of all that is handled together with it. */
    List<String> pseudonyms(IssueNumber number);
  }

  private static final SecureRandom LOT = new SecureRandom();

  @Inject Issues issues;
  @Inject Days days;
  @Inject Accounts accounts;
  @Inject Recusals recusals;
  @Inject Event<Deed> deeds;
  @Inject Event<VerifierGone> gone;
  @Inject Observers observers;
  @Inject Reporters reporters;
  @Inject Witnesses witnesses;

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
          .filter(it -> successor(it, house).isPresent())
          .forEach(it -> handOn(it, verifier, !left, house));
    }
  }

  private boolean hasLeft(String account) {
    return accounts
        .find(account)
        .filter(it -> it.role() == Role.OBSERVER && it.disabled())
        .isPresent();
  }

  /**
   * Somebody of the panel who has not seen the reply, does not keep away from a unit it is with,
   * and goes to its district where there are enough of those.
   */
  Actor drawn(Issue issue, By by) {
    var able = able(issue, by);
    if (able.size() < FEWEST) {
      throw Refusal.conflict("loop.tooFewToDraw", FEWEST).at("method");
    }
    return byLot(able, issue)
        .or(() -> callBackOfficer(issue))
        .map(it -> new Actor(it, Role.OBSERVER, ""))
        .orElseThrow(() -> Refusal.conflict("loop.tooFewToDraw", FEWEST).at("method"));
  }

  /** Whoever was drawn, and would rather not go; they need not say why. */
  public void passOn(IssueNumber number, By walker) {
    var issue = issues.toMove(number, walker.actor());
    var next = successor(issue, walker).orElseThrow(() -> Refusal.conflict("loop.nobodyElse"));
    deeds.fire(issue.notedBy(walker, days.of(walker)).passOn(next));
  }

  private Optional<String> byLot(List<String> able, Issue issue) {
    var left = withoutReporters(able, issue);
    return left.isEmpty() ? Optional.empty() : Optional.of(left.get(LOT.nextInt(left.size())));
  }

  private List<String> able(Issue issue, By by) {
    var all =
        observers.available(by.day(), by.day()).stream()
            .filter(it -> !it.oneOff() && !it.account().equals(issue.rectified().verifier))
            .filter(it -> !issue.appeal().isDoubted(it.account()))
            .filter(it -> recusals.unitsClosedTo(it.account()).stream().noneMatch(issue::isWith))
            .toList();
    var near = all.stream().filter(it -> goesTo(issue.classified().district, it)).toList();
    var some = near.size() < FEWEST ? all : near;
    return some.stream().map(AvailableObserver::account).toList();
  }

  private static boolean goesTo(District district, AvailableObserver observer) {
    return district == null
        || observer.districts().isEmpty()
        || observer.districts().contains(district);
  }

  /** Nor whoever joined them. */
  List<String> withoutReporters(List<String> able, Issue issue) {
    var pseudonyms =
        Stream.concat(
                issues.pseudonymsBehind(issue.number()).stream(),
                witnesses.pseudonyms(issue.number()).stream())
            .toList();
    return able.stream()
        .filter(it -> pseudonyms.stream().noneMatch(them -> reporters.isBehind(it, them)))
        .toList();
  }

  private Stream<Issue> toBeVerifiedBy(String account, By house) {
    return account.isEmpty()
        ? Stream.empty()
        : issues.toBeVerifiedBy(account).stream().map(it -> issues.toMove(it, house.actor()));
  }

  private void handOn(Issue issue, String verifier, boolean recused, By house) {
    var next = successor(issue, house);
    next.ifPresent(it -> deeds.fire(issue.notedBy(house, days.of(house)).handOnVerification(it)));
    gone.fire(new VerifierGone(issue.number(), verifier, recused, next.isPresent(), house));
  }

  /** Of a re-run somebody drawn by lot. */
  private Optional<String> successor(Issue issue, By by) {
    return Optional.of(issue)
        .filter(it -> it.rectified().isReRun())
        .flatMap(it -> byLot(able(it, by), it))
        .or(() -> callBackOfficer(issue));
  }

  /** Who may, the one with the least to do. */
  private Optional<String> callBackOfficer(Issue issue) {
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
