package bihuan.colleagues;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who watches which issue: a matter of one's own, of which nobody else reads. */
@ApplicationScoped
@Transactional
public class Watching {

  /** One account watches so many. */
  public static final int MOST = 100;

  private static final Set<Visibility> WATCHERS =
      EnumSet.of(Visibility.OFFICE, Visibility.OVERSIGHT, Visibility.UNIT);

  private static final String ONE =
      "select w from Watch w where w.number = :number and w.account = :account";

  private static final String OF_ISSUE =
      "select w.account from Watch w where w.number = :number order by w.account";

  private static final String OF_ACCOUNT =
      "select w.number from Watch w where w.account = :account order by w.number";

  @PersistenceContext EntityManager em;

  @Inject Issues issues;

  /** By whoever reads it in the office, in supervision or for a unit. */
  public void watch(IssueNumber number, By by) {
    if (!mayWatch(issues.seenBy(by, number))) {
      throw Refusal.forbidden("colleagues.watchersOnly");
    }
    if (isWatching(number, by.actor())) {
      return;
    }
    if (watchedBy(by.actor()).size() >= MOST) {
      throw Refusal.conflict("colleagues.watchedTooMany", MOST);
    }
    em.persist(Watch.of(number, by));
  }

  /** Whether they may still see it or not. */
  public void stop(IssueNumber number, By by) {
    one(number, by.actor()).forEach(em::remove);
  }

  public boolean mayWatch(IssueView issue) {
    return WATCHERS.contains(issue.visibility());
  }

  public boolean isWatching(IssueNumber number, Actor actor) {
    return !one(number, actor).isEmpty();
  }

  /** The accounts that wanted to hear of it; each may see less of it by now, or nothing. */
  public List<String> watchersOf(IssueNumber number) {
    return em.createQuery(OF_ISSUE, String.class).setParameter("number", number).getResultList();
  }

  public List<IssueNumber> watchedBy(Actor actor) {
    return em.createQuery(OF_ACCOUNT, IssueNumber.class)
        .setParameter("account", actor.name())
        .setMaxResults(MOST)
        .getResultList();
  }

  private List<Watch> one(IssueNumber number, Actor actor) {
    return em.createQuery(ONE, Watch.class)
        .setParameter("number", number)
        .setParameter("account", actor.name())
        .getResultList();
  }
}
