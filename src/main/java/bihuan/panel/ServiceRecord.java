package bihuan.panel;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import bihuan.Spelling;
import bihuan.access.By;
import bihuan.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What members of the panel have done, counted by the quarter. Issues are not among it: who filed
 * one is nobody's to count.
 */
@ApplicationScoped
@Transactional
public class ServiceRecord {

  /** Whoever is away or not in office for more of a quarter than this owes nothing in it. */
  private static final int AWAY_DAYS = 31;

  private static final String OF_OBSERVER =
      "select c from ActivityCount c where c.observer = :observer order by c.quarter desc";

  private static final String IN_QUARTER =
      "select c from ActivityCount c where c.observer in :observers and c.quarter = :quarter";

  @PersistenceContext EntityManager em;

  @Inject Observers observers;

  @Inject
  @ConfigProperty(name = "bihuan.panel.quarterly-norm", defaultValue = "2")
  int norm;

  /**
   * Counts one thing done; whoever is not on the panel is not counted, nor is a reporter under a
   * pseudonym. For a one-off participant it was the one: this day is their last.
   */
  public void count(String account, ServiceActivity activity, LocalDate day) {
    observers
        .named(account)
        .ifPresent(
            it -> {
              count(it, activity, Quarter.of(day));
              if (activity != ServiceActivity.VERIFICATION) {
                it.doneFor(day);
              }
            });
  }

  /** One's own record, the running quarter first, back to the first of the term. */
  public List<QuarterRow> own(By by) {
    return observers.named(by.name()).map(it -> quarters(it, by.day())).orElse(List.of());
  }

  /**
   * Somebody's record for the office: of quarters that are over. A count that moved today would
   * tell who was out today.
   */
  public List<QuarterRow> of(String observer, By by) {
    by.actor().require(Right.KEEP_PANEL);
    return quarters(observers.get(observer), by.day()).stream()
        .filter(it -> !it.running())
        .toList();
  }

  /** Who did less than the norm in the last quarter that is over, by name. */
  public List<BehindRow> behind(By by) {
    by.actor().require(Right.KEEP_PANEL);
    var quarter = Quarter.of(by.day()).before();
    var owing = observers.serving().stream().filter(it -> it.owes(quarter, AWAY_DAYS)).toList();
    var counts = counts(owing, quarter);
    return owing.stream()
        .map(
            it ->
                new BehindRow(
                    it.row(by.day()),
                    row(it, quarter, counts.getOrDefault(it.id(), List.of()), by.day())))
        .filter(it -> !it.quarter().met())
        .sorted(comparing(it -> it.observer().name(), Spelling.ofPeopleInOrder()))
        .toList();
  }

  private Map<Long, List<ActivityCount>> counts(List<Observer> observers, Quarter quarter) {
    return observers.isEmpty()
        ? Map.of()
        : em.createQuery(IN_QUARTER, ActivityCount.class)
            .setParameter("observers", observers.stream().map(Observer::id).toList())
            .setParameter("quarter", quarter.toString())
            .getResultStream()
            .collect(groupingBy(ActivityCount::observer));
  }

  private List<QuarterRow> quarters(Observer observer, LocalDate today) {
    var counts =
        em.createQuery(OF_OBSERVER, ActivityCount.class)
            .setParameter("observer", observer.id())
            .getResultList();
    var rows = new ArrayList<QuarterRow>();
    var first = Quarter.of(observer.from());
    for (var it = Quarter.of(today); !it.last().isBefore(first.first()); it = it.before()) {
      rows.add(row(observer, it, counts, today));
    }
    return rows;
  }

  private QuarterRow row(
      Observer observer, Quarter quarter, List<ActivityCount> counts, LocalDate today) {
    return new QuarterRow(
        quarter,
        howMany(counts, quarter, ServiceActivity.VISIT),
        howMany(counts, quarter, ServiceActivity.MEETING),
        howMany(counts, quarter, ServiceActivity.VERIFICATION),
        observer.owes(quarter, AWAY_DAYS) ? norm : 0,
        !quarter.last().isBefore(today));
  }

  private static int howMany(
      List<ActivityCount> counts, Quarter quarter, ServiceActivity activity) {
    return counts.stream()
        .filter(it -> it.quarter().equals(quarter.toString()) && it.activity() == activity)
        .mapToInt(ActivityCount::howMany)
        .sum();
  }

  private void count(Observer observer, ServiceActivity activity, Quarter quarter) {
    var count = em.find(ActivityCount.class, ActivityCount.idOf(observer.id(), quarter, activity));
    if (count == null) {
      count = ActivityCount.of(observer.id(), quarter, activity);
      em.persist(count);
    }
    count.more();
  }
}
