package bihuan.loop;

import bihuan.calendar.LocalDayChanged;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Days;
import bihuan.deadlines.Today;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Keeps the day that lists sort by in step with the calendar, in the transaction that changes it.
 * Nobody is due sooner than they were shown, unless a day is taken back that was declared wrongly.
 */
@ApplicationScoped
@Transactional
public class DueDates {

  private static final int BATCH = 500;

  private static final String RUNNING =
      """
      select i.number from Issue i
      where i.clocks.due < :never and i.number > :number
      order by i.number
      """;

  private static final String BY_NUMBERS =
      "select i from Issue i where i.number in :numbers order by i.number";

  @PersistenceContext EntityManager em;

  @Inject Issues.AtHand atHand;
  @Inject Days days;

  /** From when until when this issue was to be put right, each time anew. */
  public List<Clocks.Span> rectifications(IssueNumber number, Today today) {
    return em.createQuery(BY_NUMBERS, Issue.class)
        .setParameter("numbers", List.of(number))
        .getResultStream()
        .flatMap(it -> it.clocks().rectifications(today).stream())
        .toList();
  }

  void follow(@Observes LocalDayChanged changed) {
    var today = days.changedOn(changed.at());
    var batch = after(IssueNumber.LEAST);
    while (!batch.isEmpty()) {
      locked(batch).forEach(it -> it.reckonAnew(changed.isTakenBack(), today));
      em.flush();
      em.clear();
      atHand.forget();
      batch = after(batch.get(batch.size() - 1));
    }
  }

  private List<IssueNumber> after(IssueNumber number) {
    return em.createQuery(RUNNING, IssueNumber.class)
        .setParameter("never", Clocks.NEVER)
        .setParameter("number", number)
        .setMaxResults(BATCH)
        .getResultList();
  }

  private List<Issue> locked(List<IssueNumber> numbers) {
    return em.createQuery(BY_NUMBERS, Issue.class)
        .setParameter("numbers", numbers)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "i.deadlines")
        .setHint("eclipselink.batch", "i.pauses")
        .setHint("eclipselink.batch", "i.prolongations")
        .getResultList();
  }
}
