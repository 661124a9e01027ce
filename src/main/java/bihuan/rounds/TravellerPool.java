package bihuan.rounds;

import static java.util.stream.Collectors.toSet;

import bihuan.panel.AvailableObserver;
import bihuan.panel.Observers;
import bihuan.recusals.Recusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who can be sent in a period, and where they cannot go. */
@ApplicationScoped
@Transactional
class TravellerPool {

  /** One person is given so many tasks in a round at most; a one-off participant a single one. */
  static final int MOST_EACH = 12;

  @Inject Observers observers;
  @Inject Recusals recusals;
  @Inject Assignments assignments;

  List<Traveller> in(RoundPeriod period) {
    var candidates = observers.available(period.begins, period.ends);
    var accounts = candidates.stream().map(AvailableObserver::account).collect(toSet());
    var closed = recusals.unitsClosedTo(accounts);
    var seen = assignments.seenBy(accounts, period.begins.minusMonths(VisitCoverage.MONTHS));
    var open = assignments.openOf(accounts);
    return candidates.stream()
        .map(
            it ->
                traveller(
                    it,
                    closed.getOrDefault(it.account(), Set.of()),
                    seen.getOrDefault(it.account(), Set.of()),
                    open.getOrDefault(it.account(), 0)))
        .toList();
  }

  Optional<Traveller> find(String account, RoundPeriod period) {
    return in(period).stream().filter(it -> it.account().equals(account)).findFirst();
  }

  private static Traveller traveller(
      AvailableObserver candidate, Set<String> closed, Set<ServiceCounter> seen, int open) {
    return new Traveller(
        candidate.account(),
        candidate.category().name(),
        candidate.districts(),
        closed,
        seen,
        open,
        candidate.oneOff() ? Math.max(0, 1 - open) : MOST_EACH);
  }
}
