package bihuan.reruns;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.classification.Method;
import bihuan.journal.Walks;
import bihuan.loop.IssueMoved;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Move;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Lays what somebody met who went the same way again beside what its reporter had met: in figures
 * for the office, in bands for whoever decides beside it, and not at all for a unit, which would
 * find either journey in its own queue.
 */
@ApplicationScoped
@Transactional
public class ReRuns {

  private static final Set<Move> VERDICTS =
      EnumSet.of(Move.SATISFIED, Move.NOT_SATISFIED, Move.EXPLANATION_ACCEPTED);

  private static final String ABOUT = "select r from ReRun r where r.issue = :issue";

  @PersistenceContext EntityManager em;

  @Inject Issues issues;
  @Inject Walks walks;

  void hear(@Observes IssueMoved moved) {
    var method = moved.facts().get("method");
    if (method != null) {
      send(moved, method.equals(Method.RE_RUN.name()));
    } else if (VERDICTS.contains(moved.move()) && moved.hand().actor().is(Role.OBSERVER)) {
      find(moved.number())
          .filter(ReRun::isUnderWay)
          .ifPresent(it -> it.comeBack(walkedBy(moved.hand(), moved.number(), it)));
    }
  }

  private void send(IssueMoved moved, boolean again) {
    var known = find(moved.number());
    if (!again) {
      known.ifPresent(ReRun::callOff);
    } else if (known.isPresent()) {
      known.get().send(moved.hand().day());
    } else {
      em.persist(ReRun.of(moved.number(), moved.hand().day()));
    }
  }

  private Long walkedBy(By walker, IssueNumber number, ReRun reRun) {
    var process = issues.seenBy(Actor.HOUSE.at(walker.at()), number).marks().process();
    return walks.latest(walker.name(), process, reRun.sentOn()).orElse(null);
  }

  /** Both ways, as far as this reader may know them; empty where nobody went again. */
  public Optional<ReRunView> of(IssueView seen) {
    var forOffice = seen.visibility() == Visibility.OFFICE;
    if (!forOffice && seen.visibility() != Visibility.OVERSIGHT) {
      return Optional.empty();
    }
    return find(seen.number())
        .map(ReRun::journey)
        .flatMap(walks::of)
        .map(it -> ReRunView.of(walks.behind(seen.number()).orElse(null), it))
        .map(it -> forOffice ? it : it.inBands());
  }

  private Optional<ReRun> find(IssueNumber number) {
    return em.createQuery(ABOUT, ReRun.class)
        .setParameter("issue", number)
        .getResultStream()
        .findFirst();
  }
}
