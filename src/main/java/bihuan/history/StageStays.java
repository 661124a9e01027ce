package bihuan.history;

import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.classification.Phase;
import bihuan.ledger.Ledger;
import bihuan.loop.IssueMoved;
import bihuan.loop.Stage;
import bihuan.series.IssueNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Adds up how long issues stood at each stage, by month, unit and days. A move only notes that its
 * issue is to be reckoned; that is done behind the scenes, so that no two moves wait for one sum.
 * Each passage keeps its days, and is added once.
 */
@ApplicationScoped
@Transactional
class StageStays {

  private static final int AFTER_THE_LEDGER = Ledger.FIRST + 1;

  private static final int AT_ONCE = 200;

  private static final String DUE =
      "insert into stage_time_due (issue_no) values (?1) on duplicate key update issue_no = ?1";

  private static final String NEXT_DUE = "select issue_no from stage_time_due order by issue_no";

  private static final String HELD = "select id from issue where number = ?1 for update";

  private static final String TAKEN_UP = "delete from stage_time_due where issue_no = ?1";

  private static final String MOVES =
      "select p from Passage p where p.number = :number and p.to is not null order by p.at,"
          + " p.entry";

  private static final String ADD =
      """
      insert into stage_time (unit_code, month_no, stage_name, took_days, passages)
      values (?1, ?2, ?3, ?4, 1)
      on duplicate key update passages = passages + 1
      """;

  /** Of the whole city, in place of a unit. */
  static final String EVERYWHERE = "*";

  @PersistenceContext EntityManager em;

  @Inject Calendars calendars;

  void note(@Observes @Priority(AFTER_THE_LEDGER) IssueMoved moved) {
    if (moved.from() != null && moved.from() != moved.to()) {
      em.createNativeQuery(DUE).setParameter(1, moved.number().value()).executeUpdate();
    }
  }

  /** Some of those that are to be reckoned, at most {@value #AT_ONCE}. */
  List<IssueNumber> due() {
    List<?> found = em.createNativeQuery(NEXT_DUE).setMaxResults(AT_ONCE).getResultList();
    return found.stream().map(it -> new IssueNumber((String) it)).toList();
  }

  /** Adds what was not added before; the issue is held like a move holds it. */
  void reckon(IssueNumber number) {
    em.createNativeQuery(HELD).setParameter(1, number.value()).getResultList();
    em.createNativeQuery(TAKEN_UP).setParameter(1, number.value()).executeUpdate();
    var unit = "";
    LocalDate since = null;
    for (var it : moves(number)) {
      if (it.leavesAStage()) {
        if (!it.isReckoned()) {
          it.stood(calendars.current().between(since, City.day(it.at())));
          add(it, unit);
        }
        since = City.day(it.at());
      } else if (since == null) {
        since = City.day(it.at());
      }
      unit = it.leadAfter(unit);
    }
  }

  private List<Passage> moves(IssueNumber number) {
    return em.createQuery(MOVES, Passage.class).setParameter("number", number).getResultList();
  }

  /** Before the assignment no unit has it. */
  private void add(Passage left, String unit) {
    add(EVERYWHERE, left);
    if (!unit.isEmpty() && left.stageLeft().phase() != Phase.FEEDBACK) {
      add(unit, left);
    }
  }

  private void add(String unit, Passage left) {
    em.createNativeQuery(ADD)
        .setParameter(1, unit)
        .setParameter(2, number(YearMonth.from(City.day(left.at()))))
        .setParameter(3, left.stageLeft().name())
        .setParameter(4, left.daysAtStage())
        .executeUpdate();
  }

  static int number(YearMonth month) {
    return month.getYear() * 100 + month.getMonthValue();
  }

  static YearMonth month(Object number) {
    var no = ((Number) number).intValue();
    return YearMonth.of(no / 100, no % 100);
  }

  static Stage stage(Object name) {
    return Stage.valueOf((String) name);
  }
}
