package bihuan.figures;

import bihuan.Rate;
import bihuan.city.City;
import bihuan.classification.Conclusion;
import bihuan.ledger.Ledger;
import bihuan.loop.IssueMoved;
import bihuan.loop.IssueNoted;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.series.IssueNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
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

  private static final Set<Move> VERDICTS_GIVEN =
      Set.of(Move.SATISFIED, Move.NOT_SATISFIED, Move.EXPLANATION_ACCEPTED);

  private static final String ONE_MORE =
      """
      insert into rate_month (month_no, rate_name, part_count, whole_count) values (?1, ?2, ?3, 1)
      on duplicate key update part_count = part_count + ?3, whole_count = whole_count + 1
      """;

  private static final String ONE_LESS =
      """
      update rate_month set part_count = part_count - ?3, whole_count = whole_count - 1
      where month_no = ?1 and rate_name = ?2
      """;

  private static final String CONCLUSION =
      "select i.rectified.conclusion from Issue i where i.number = :number";

  private static final String VERIFIED =
      "select i.stageSince, i.rectified.satisfaction from Issue i where i.number = :number";

  private static final String VERDICTS =
      "select month_no, rate_name, part_count, whole_count from rate_month";

  private static final String RESPONSES =
      """
      select i.clocks.firstContactDue, i.rectified.firstContactOn, count(i) from Issue i
      where i.clocks.firstContactDue is not null
      group by i.clocks.firstContactDue, i.rectified.firstContactOn
      """;

  @PersistenceContext EntityManager em;

  /** Solved is what the unit concluded so and the verifier found so; nobody has to be satisfied. */
  void count(@Observes @Priority(AFTER_THE_LEDGER) IssueMoved moved) {
    var reached = moved.move() != Move.NOT_REACHED;
    if (!VERDICTS_GIVEN.contains(moved.move()) && reached) {
      return;
    }
    var day = City.day(moved.at());
    count(day, LoopRate.NOT_REACHED, !reached);
    count(day, LoopRate.LEFT_OUT, false);
    if (reached) {
      var solved = Boolean.parseBoolean(moved.facts().get("solved"));
      count(day, LoopRate.SOLVED, solved && conclusion(moved.number()) == Conclusion.SOLVED);
      var satisfaction = moved.facts().get("satisfaction");
      if (satisfaction != null) {
        count(day, LoopRate.SATISFIED, Integer.parseInt(satisfaction) >= SATISFIED);
      }
    }
  }

  /** Two of the office and the verifier agree: it leaves its month, unless that is over. */
  void leaveOut(@Observes @Priority(AFTER_THE_LEDGER) IssueNoted noted) {
    if (noted.note() != Note.LEFT_OUT_OF_FIGURES) {
      return;
    }
    var verified =
        em.createQuery(VERIFIED, Object[].class)
            .setParameter("number", noted.number())
            .getSingleResult();
    var day = City.day(noted.at());
    if (YearMonth.from(day).equals(YearMonth.from(City.day((Instant) verified[0])))) {
      change(ONE_LESS, day, LoopRate.SOLVED, false);
      change(ONE_LESS, day, LoopRate.LEFT_OUT, false);
      count(day, LoopRate.LEFT_OUT, true);
      if (verified[1] != null) {
        change(ONE_LESS, day, LoopRate.SATISFIED, (Integer) verified[1] >= SATISFIED);
      }
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

  private Conclusion conclusion(IssueNumber number) {
    return em.createQuery(CONCLUSION, Conclusion.class)
        .setParameter("number", number)
        .getSingleResult();
  }

  private void count(LocalDate day, LoopRate kind, boolean good) {
    change(ONE_MORE, day, kind, good);
  }

  private void change(String sql, LocalDate day, LoopRate kind, boolean good) {
    em.createNativeQuery(sql)
        .setParameter(1, day.getYear() * 100 + day.getMonthValue())
        .setParameter(2, kind.name())
        .setParameter(3, good ? 1 : 0)
        .executeUpdate();
  }

  private static int number(Object counted) {
    return ((Number) counted).intValue();
  }
}
