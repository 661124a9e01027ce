package bihuan.reports;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.loop.Stage;
import bihuan.panel.Quarter;
import bihuan.vault.Reporters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * How much members of the panel have reported. Only they themselves are told how many; the office
 * learns a band, of quarters that are over: a number that moved with an issue would tell whose it
 * is.
 */
@ApplicationScoped
@Transactional
public class ReportedIssues {

  private static final String FILED =
      "select count(i) from Issue i where i.pseudonym in :names and i.filedAt < :until";

  private static final String ACCEPTED =
      """
      select count(i) from Issue i
      where i.pseudonym in :names and i.classified.nature is not null
      """;

  private static final String CLOSED =
      "select count(i) from Issue i where i.pseudonym in :names and i.stage = :closed";

  @PersistenceContext EntityManager em;

  @Inject Reporters reporters;

  /** One's own. */
  public ReportedCount own(By by) {
    var names = reporters.pseudonymsOf(by.actor());
    if (names.isEmpty()) {
      return new ReportedCount(0, 0, 0);
    }
    return new ReportedCount(
        filed(names, by.at()),
        em.createQuery(ACCEPTED, Long.class).setParameter("names", names).getSingleResult(),
        em.createQuery(CLOSED, Long.class)
            .setParameter("names", names)
            .setParameter("closed", Stage.CLOSED)
            .getSingleResult());
  }

  /** Somebody's, coarsely, for the office: of the quarters before this one. */
  public CoarseCount bandOf(String account, By by) {
    by.actor().require(Right.KEEP_PANEL);
    var names = reporters.pseudonymsOf(new Actor(account, Role.OBSERVER, ""));
    var until = Quarter.of(City.day(by.at())).first().atStartOfDay(City.ZONE).toInstant();
    return CoarseCount.of(names.isEmpty() ? 0 : filed(names, until));
  }

  private long filed(List<String> names, Instant until) {
    return em.createQuery(FILED, Long.class)
        .setParameter("names", names)
        .setParameter("until", until)
        .getSingleResult();
  }
}
