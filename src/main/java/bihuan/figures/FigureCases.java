package bihuan.figures;

import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.classification.Cause;
import bihuan.deadlines.Days;
import bihuan.deadlines.Limit;
import bihuan.figures.FigureCase.Count;
import bihuan.ledger.Ledger;
import bihuan.loop.DueDates;
import bihuan.loop.IssueMoved;
import bihuan.loop.IssueNoted;
import bihuan.series.IssueNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each issue adds, and the sums of it by month, unit and district. A deed only notes that its
 * issue is to be reckoned anew; that is done behind the scenes, and the sums move by the
 * difference.
 */
@ApplicationScoped
@Transactional
class FigureCases {

  private static final int AFTER_THE_LEDGER = Ledger.FIRST + 1;

  private static final int AT_ONCE = 200;

  private static final int SAME_WITHIN_MONTHS = 12;

  private static final String DUE =
      """
      insert into figure_due (issue_no, due_on) values (?1, ?2)
      on duplicate key update due_on = ?2
      """;

  private static final String NEXT_DUE =
      "select issue_no from figure_due where due_on <= ?1 order by due_on, issue_no";

  private static final String TAKEN_UP = "delete from figure_due where issue_no = ?1";

  private static final String HELD = "select id from issue where number = ?1 for update";

  private static final String ABOUT =
      """
      select i.classified.district, i.classified.process, i.classified.step, i.classified.cause from Issue i
      where i.number = :number
      """;

  private static final String SAME_TROUBLE =
      """
      select count(i) from Issue i
      where i.classified.process = :process and i.classified.step = :step and i.classified.cause = :cause
        and i.outcome.closedOn >= :since and i.outcome.closedOn < :until and i.number <> :number
      """;

  private static final String ADDED =
      """
      select figure_name, month_no, unit_code, district, counted, took_days from figure_case
      where issue_no = ?1 order by position_no
      """;

  private static final String DROP = "delete from figure_case where issue_no = ?1";

  private static final String ADD =
      """
      insert into figure_case
        (issue_no, position_no, figure_name, month_no, unit_code, district, counted, took_days)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      """;

  private static final String SUM =
      """
      insert into figure_cell
        (month_no, figure_name, unit_code, district, took_days, part_count, whole_count, left_count)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
      on duplicate key update part_count = part_count + ?6, whole_count = whole_count + ?7,
        left_count = left_count + ?8
      """;

  @PersistenceContext EntityManager em;

  @Inject Ledger ledger;
  @Inject DueDates dueDates;
  @Inject Days days;
  @Inject Calendars calendars;

  /** Where a case is added up. */
  private record Cell(int month, String figure, String unit, String district, int days)
      implements Comparable<Cell> {

    static Cell of(FigureCase it, String district) {
      return new Cell(number(it.month()), it.figure().name(), it.unit(), district, it.days());
    }

    @Override
    public int compareTo(Cell other) {
      return toString().compareTo(other.toString());
    }
  }

  /** What an issue adds, in its district. */
  private record Added(List<FigureCase> cases, String district) {}

  void note(@Observes @Priority(AFTER_THE_LEDGER) IssueMoved moved) {
    due(moved.number(), City.day(moved.at()));
  }

  void note(@Observes @Priority(AFTER_THE_LEDGER) IssueNoted noted) {
    due(noted.number(), City.day(noted.at()));
  }

  /** Some of those that are to be reckoned anew, at most {@value #AT_ONCE}. */
  List<IssueNumber> due(LocalDate today) {
    List<?> found =
        em.createNativeQuery(NEXT_DUE)
            .setParameter(1, today)
            .setMaxResults(AT_ONCE)
            .getResultList();
    return found.stream().map(it -> new IssueNumber((String) it)).toList();
  }

  /**
   * Reckons one anew. The issue is held like a deed holds it, so that neither waits for the other
   * in a circle; a deed made meanwhile notes it again.
   */
  void reckon(IssueNumber number, Instant now) {
    em.createNativeQuery(HELD).setParameter(1, number.value()).getResultList();
    em.createNativeQuery(TAKEN_UP).setParameter(1, number.value()).executeUpdate();
    var about = em.createQuery(ABOUT, Object[].class).setParameter("number", number);
    about.getResultStream().findFirst().ifPresent(it -> reckon(number, it, now));
  }

  private void reckon(IssueNumber number, Object[] about, Instant now) {
    var today = days.on(now);
    var life = new Life(ledger.about(number.subject()), calendars.current()::between);
    var reckoning =
        new Reckoning(
            life,
            dueDates.rectifications(number, today),
            dueDates.hourly(number, today),
            isRepeated(number, about, life.accepted),
            rules(),
            today.date());
    replace(
        number, new Added(reckoning.cases(), about[0] == null ? "" : ((District) about[0]).code()));
    reckoning.again().ifPresent(it -> due(number, it));
  }

  private boolean isRepeated(IssueNumber number, Object[] about, LocalDate accepted) {
    return accepted != null
        && about[1] != null
        && about[3] != null
        && em.createQuery(SAME_TROUBLE, Long.class)
                .setParameter("process", about[1])
                .setParameter("step", about[2])
                .setParameter("cause", (Cause) about[3])
                .setParameter("since", accepted.minusMonths(SAME_WITHIN_MONTHS))
                .setParameter("until", accepted)
                .setParameter("number", number)
                .getSingleResult()
            > 0;
  }

  private Reckoning.Rules rules() {
    var calendar = calendars.current();
    return new Reckoning.Rules() {
      @Override
      public LocalDate due(Limit limit, LocalDate from) {
        return days.on(from.atStartOfDay(City.ZONE).toInstant()).due(limit);
      }

      @Override
      public int between(LocalDate from, LocalDate to) {
        return calendar.between(from, to);
      }
    };
  }

  private void due(IssueNumber number, LocalDate day) {
    em.createNativeQuery(DUE).setParameter(1, number.value()).setParameter(2, day).executeUpdate();
  }

  private void replace(IssueNumber number, Added now) {
    var changes = new TreeMap<Cell, int[]>();
    var before = added(number);
    before.forEach((cell, counts) -> add(changes, cell, counts, -1));
    now.cases().forEach(it -> add(changes, Cell.of(it, now.district()), counts(it.count()), 1));
    em.createNativeQuery(DROP).setParameter(1, number.value()).executeUpdate();
    for (var position = 0; position < now.cases().size(); position++) {
      keep(number, position, now.cases().get(position), now.district());
    }
    changes.forEach(this::sum);
  }

  private Map<Cell, int[]> added(IssueNumber number) {
    var all = new TreeMap<Cell, int[]>();
    List<?> rows = em.createNativeQuery(ADDED).setParameter(1, number.value()).getResultList();
    for (var row : rows) {
      var it = (Object[]) row;
      var cell =
          new Cell(
              ((Number) it[1]).intValue(),
              (String) it[0],
              (String) it[2],
              (String) it[3],
              ((Number) it[5]).intValue());
      add(all, cell, counts(Count.valueOf((String) it[4])), 1);
    }
    return all;
  }

  private static void add(Map<Cell, int[]> all, Cell cell, int[] counts, int sign) {
    var sum = all.computeIfAbsent(cell, it -> new int[counts.length]);
    for (var i = 0; i < counts.length; i++) {
      sum[i] += sign * counts[i];
    }
  }

  /** In the part, in the whole, left out. */
  private static int[] counts(Count count) {
    return switch (count) {
      case PART -> new int[] {1, 1, 0};
      case REST -> new int[] {0, 1, 0};
      case LEFT_OUT -> new int[] {0, 0, 1};
    };
  }

  private void keep(IssueNumber number, int position, FigureCase it, String district) {
    em.createNativeQuery(ADD)
        .setParameter(1, number.value())
        .setParameter(2, position)
        .setParameter(3, it.figure().name())
        .setParameter(4, number(it.month()))
        .setParameter(5, it.unit())
        .setParameter(6, district)
        .setParameter(7, it.count().name())
        .setParameter(8, it.days())
        .executeUpdate();
  }

  private void sum(Cell cell, int[] change) {
    if (change[0] != 0 || change[1] != 0 || change[2] != 0) {
      em.createNativeQuery(SUM)
          .setParameter(1, cell.month())
          .setParameter(2, cell.figure())
          .setParameter(3, cell.unit())
          .setParameter(4, cell.district())
          .setParameter(5, cell.days())
          .setParameter(6, change[0])
          .setParameter(7, change[1])
          .setParameter(8, change[2])
          .executeUpdate();
    }
  }

  static int number(YearMonth month) {
    return month.getYear() * 100 + month.getMonthValue();
  }

  static YearMonth month(Object number) {
    var no = ((Number) number).intValue();
    return YearMonth.of(no / 100, no % 100);
  }
}
