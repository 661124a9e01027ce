package bihuan.reports;

import bihuan.city.City;
import bihuan.ledger.Ledger;
import bihuan.loop.IssueMoved;
import bihuan.loop.Move;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Counts issues by the month in which they were handed to a unit, and closed: each once, as it
 * happens, so that a month that is over does not change any more.
 */
@ApplicationScoped
@Transactional
class IssueMonths {

  private static final int AFTER_THE_LEDGER = Ledger.FIRST + 1;

  private static final String ONE_MORE =
      """
      insert into issue_month (month_no, measure_no, handed, closed, improved) values (?1, ?2, ?3, ?4, ?5)
      on duplicate key update handed = handed + ?3, closed = closed + ?4, improved = improved + ?5
      """;

  private static final String ABOUT =
      """
      select i.classified.measure, i.outcome.adoptedChange from Issue i
      where i.number = :number and i.outcome.reopened = 0
      """;

  private static final String ALL =
      "select month_no, measure_no, handed, closed, improved from issue_month order by 1, 2";

  @PersistenceContext EntityManager em;

  /** What comes back counts no second time. */
  void count(@Observes @Priority(AFTER_THE_LEDGER) IssueMoved moved) {
    if (moved.move() == Move.ASSIGN || moved.move() == Move.CLOSE) {
      em.createQuery(ABOUT, Object[].class)
          .setParameter("number", moved.number())
          .getResultStream()
          .forEach(
              it ->
                  count(
                      moved,
                      City.day(moved.at()),
                      (Integer) it[0],
                      moved.move() == Move.CLOSE && it[1] != null));
    }
  }

  private void count(IssueMoved moved, LocalDate day, int measure, boolean improved) {
    em.createNativeQuery(ONE_MORE)
        .setParameter(1, day.getYear() * 100 + day.getMonthValue())
        .setParameter(2, measure)
        .setParameter(3, moved.move() == Move.ASSIGN ? 1 : 0)
        .setParameter(4, moved.move() == Move.CLOSE ? 1 : 0)
        .setParameter(5, improved ? 1 : 0)
        .executeUpdate();
  }

  /** All of them, some dozens a month. */
  List<IssueMonth> all() {
    List<?> rows = em.createNativeQuery(ALL).getResultList();
    return rows.stream().map(it -> month((Object[]) it)).toList();
  }

  private static IssueMonth month(Object[] it) {
    var no = number(it[0]);
    return new IssueMonth(
        YearMonth.of(no / 100, no % 100),
        number(it[1]),
        number(it[2]),
        number(it[3]),
        number(it[4]));
  }

  private static int number(Object counted) {
    return ((Number) counted).intValue();
  }
}
