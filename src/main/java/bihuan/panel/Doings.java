package bihuan.panel;

import bihuan.access.By;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What members of the panel have done, counted by the quarter. Issues are not among it: who filed
 * one is nobody's to count.
 */
@ApplicationScoped
@Transactional
public class Doings {

  private static final Set<String> VERDICTS = Set.of("SATISFIED", "NOT_SATISFIED");

  /** Whoever is away or not in office for more of a quarter than this owes nothing in it. */
  private static final int AWAY_DAYS = 31;

  private static final String OF_OBSERVER =
      "select t from Tally t where t.observer = :observer order by t.quarter desc";

  @PersistenceContext EntityManager em;

  @Inject Observers observers;

  @Inject
  @ConfigProperty(name = "bihuan.panel.quarterly-norm", defaultValue = "2")
  int norm;

  /**
   * Counts one thing done; whoever is not on the panel is not counted. For a one-off participant it
   * was the one: this day is their last.
   */
  public void count(String account, Doing doing, LocalDate day) {
    observers
        .named(account)
        .ifPresent(
            it -> {
              count(it, doing, Quarter.of(day));
              if (doing != Doing.VERIFICATION) {
                it.doneFor(day);
              }
            });
  }

  /** A verdict under a pseudonym is the reporter's own and belongs to nobody's record. */
  void hear(@Observes Deed deed) {
    if (VERDICTS.contains(deed.what()) && deed.subject().startsWith("issue ")) {
      count(deed.by(), Doing.VERIFICATION, Observers.dayOf(deed.at()));
    }
  }

  /** One's own record, the running quarter first, back to the first of the term. */
  public List<QuarterRow> own(By by) {
    return observers
        .named(by.name())
        .map(it -> quarters(it, Observers.dayOf(by.at())))
        .orElse(List.of());
  }

  /** Somebody's record for the office. */
  public List<QuarterRow> of(String observer, By by) {
    Observers.requireOffice(by.actor());
    return quarters(observers.get(observer), Observers.dayOf(by.at()));
  }

  private List<QuarterRow> quarters(Observer observer, LocalDate today) {
    var tallies =
        em.createQuery(OF_OBSERVER, Tally.class)
            .setParameter("observer", observer.id())
            .getResultList();
    var rows = new ArrayList<QuarterRow>();
    var first = Quarter.of(observer.from());
    for (var it = Quarter.of(today); !it.last().isBefore(first.first()); it = it.before()) {
      rows.add(row(observer, it, tallies, today));
    }
    return rows;
  }

  private QuarterRow row(Observer observer, Quarter quarter, List<Tally> tallies, LocalDate today) {
    return new QuarterRow(
        quarter,
        howMany(tallies, quarter, Doing.VISIT),
        howMany(tallies, quarter, Doing.MEETING),
        howMany(tallies, quarter, Doing.VERIFICATION),
        observer.owes(quarter, AWAY_DAYS) ? norm : 0,
        !quarter.last().isBefore(today));
  }

  private static int howMany(List<Tally> tallies, Quarter quarter, Doing doing) {
    return tallies.stream()
        .filter(it -> it.quarter().equals(quarter.toString()) && it.doing() == doing)
        .mapToInt(Tally::howMany)
        .sum();
  }

  private void count(Observer observer, Doing doing, Quarter quarter) {
    var tally = em.find(Tally.class, Tally.idOf(observer.id(), quarter, doing));
    if (tally == null) {
      tally = Tally.of(observer.id(), quarter, doing);
      em.persist(tally);
    }
    tally.more();
  }
}
