package bihuan.reports;

import bihuan.Rate;
import bihuan.city.City;
import bihuan.classification.Conclusion;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rates month by month. What was found by verifying is added up as it happens, so that a month
 * that is over does not change any more; a first response counts for the month in which it was due.
 */
@ApplicationScoped
@Transactional
class RateMonths {

  private static final int AFTER_THE_LEDGER = Ledger.FIRST + 1;

  private static final int SATISFIED = 3;

  private static final String ONE_MORE =
      """
      insert into rate_month (month_no, rate_name, part_count, whole_count) values (?1, ?2, ?3, 1)
      on duplicate key update part_count = part_count + ?3, whole_count = whole_count + 1
      """;

  private static final String BORNE_OUT =
      """
      select count(i) from Issue i
      where i.number = :number and i.rectified.conclusion not in :left
      """;

  private static final String VERDICTS =
      "select month_no, rate_name, part_count, whole_count from rate_month";

  private static final String RESPONSES =
      """
      select i.clocks.firstContactDue, i.rectified.firstContactOn, count(i) from Issue i
      where i.clocks.firstContactDue is not null
      group by i.clocks.firstContactDue, i.rectified.firstContactOn
      """;

  @PersistenceContext EntityManager em;

  /** Every verification counts, but for what turned out to be nobody's to put right. */
  void count(@Observes @Priority(AFTER_THE_LEDGER) IssueMoved moved) {
    var verdict = moved.move() == Move.SATISFIED || moved.move() == Move.NOT_SATISFIED;
    if (verdict && isBorneOut(moved)) {
      var facts = moved.facts();
      count(moved, LoopRate.SOLVED, Boolean.parseBoolean(facts.get("solved")));
      count(moved, LoopRate.SATISFIED, Integer.parseInt(facts.get("satisfaction")) >= SATISFIED);
    }
  }

  Map<LoopRate, Map<YearMonth, Rate>> all() {
    var all = new EnumMap<LoopRate, Map<YearMonth, Rate>>(LoopRate.class);
    for (Object row : em.createNativeQuery(VERDICTS).getResultList()) {
      var it = (Object[]) row;
      var no = number(it[0]);
      var month = YearMonth.of(no / 100, no % 100);
      add(all, LoopRate.valueOf((String) it[1]), month, new Rate(number(it[2]), number(it[3])));
    }
    em.createQuery(RESPONSES, Object[].class)
        .getResultStream()
        .forEach(
            it -> {
              var due = (LocalDate) it[0];
              var on = (LocalDate) it[1];
              var counted = (Long) it[2];
              var inTime = on != null && !on.isAfter(due);
              add(
                  all,
                  LoopRate.RESPONDED,
                  YearMonth.from(due),
                  new Rate(inTime ? counted : 0, counted));
            });
    return all;
  }

  private static void add(
      Map<LoopRate, Map<YearMonth, Rate>> all, LoopRate kind, YearMonth month, Rate more) {
    all.computeIfAbsent(kind, it -> new TreeMap<>())
        .merge(
            month,
            more,
            (one, other) -> new Rate(one.part() + other.part(), one.whole() + other.whole()));
  }

  private boolean isBorneOut(IssueMoved moved) {
    return em.createQuery(BORNE_OUT, Long.class)
            .setParameter("number", moved.number())
            .setParameter("left", List.of(Conclusion.NOT_BORNE_OUT, Conclusion.HANDED_OVER))
            .getSingleResult()
        > 0;
  }

  private void count(IssueMoved moved, LoopRate kind, boolean good) {
    var day = City.day(moved.at());
    em.createNativeQuery(ONE_MORE)
        .setParameter(1, day.getYear() * 100 + day.getMonthValue())
        .setParameter(2, kind.name())
        .setParameter(3, good ? 1 : 0)
        .executeUpdate();
  }

  private static int number(Object counted) {
    return ((Number) counted).intValue();
  }
}
