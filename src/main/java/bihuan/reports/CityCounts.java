package bihuan.reports;

import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.loop.Stage;
import bihuan.plan.MeasureFinding;
import bihuan.plan.Measures;
import bihuan.plan.TargetStanding;
import bihuan.plan.Targets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Counts the issues, all of them at once: behind the scenes, never while somebody waits. */
@ApplicationScoped
@Transactional
class CityCounts {

  private static final String BY_STAGE = "select i.stage, count(i) from Issue i group by i.stage";

  /** Units read it as well: what they were not handed yet would tell them when somebody spoke. */
  private static final String BY_MEASURE =
      """
      select i.classified.measure, i.ended, count(i) from Issue i
      where i.classified.measure > 0 and i.routing.handed = true
      group by i.classified.measure, i.ended\
      """;

  /** The city is eight hours ahead of the clock that issues are dated by. */
  private static final String FILED_BY_MEASURE =
      """
      select extract(year from timestampadd(hour, 8, filed_at)), extract(month from timestampadd(hour, 8, filed_at)),
        measure_no, count(*)
      from issue where measure_no > 0 group by 1, 2, 3\
      """;

  private static final String OVERDUE =
      "select count(i) from Issue i where i.ended = false and i.clocks.due < :today";

  @PersistenceContext EntityManager em;

  @Inject Measures measures;
  @Inject Targets targets;
  @Inject IssueMonths months;
  @Inject Calendars calendars;

  CityFigures take(Instant now) {
    var today = City.day(now);
    var last = calendars.current().lastMadeUp(today);
    return new CityFigures(
        now,
        byStage(),
        byMeasure(),
        filedByMeasure(),
        overdue(today),
        new ToldFigures(months.all(), last),
        plan(today));
  }

  private Map<Stage, Long> byStage() {
    var counts = new EnumMap<Stage, Long>(Stage.class);
    em.createQuery(BY_STAGE, Object[].class)
        .getResultStream()
        .forEach(it -> counts.put((Stage) it[0], (Long) it[1]));
    return counts;
  }

  private Map<Integer, MeasureFinding> byMeasure() {
    var found = new TreeMap<Integer, MeasureFinding>();
    em.createQuery(BY_MEASURE, Object[].class)
        .getResultStream()
        .forEach(
            it -> {
              var counted = Math.toIntExact((Long) it[2]);
              var one = new MeasureFinding(counted, (Boolean) it[1] ? counted : 0);
              found.merge((Integer) it[0], one, CityCounts::both);
            });
    return found;
  }

  private NavigableMap<YearMonth, Map<Integer, Integer>> filedByMeasure() {
    var filed = new TreeMap<YearMonth, Map<Integer, Integer>>();
    for (Object row : em.createNativeQuery(FILED_BY_MEASURE).getResultList()) {
      var counted = (Object[]) row;
      filed
          .computeIfAbsent(
              YearMonth.of(number(counted[0]), number(counted[1])), it -> new TreeMap<>())
          .put(number(counted[2]), number(counted[3]));
    }
    return filed;
  }

  private static int number(Object counted) {
    return ((Number) counted).intValue();
  }

  private static MeasureFinding both(MeasureFinding one, MeasureFinding other) {
    return new MeasureFinding(one.issues() + other.issues(), one.closed() + other.closed());
  }

  private CityFigures.Plan plan(LocalDate today) {
    var all = targets.all(today);
    return new CityFigures.Plan(
        measures.all().size(),
        all.size(),
        all.stream().filter(it -> it.standing() == TargetStanding.MET).count());
  }

  private long overdue(LocalDate today) {
    return em.createQuery(OVERDUE, Long.class).setParameter("today", today).getSingleResult();
  }
}
