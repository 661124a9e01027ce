package bihuan.recusals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.panel.Appointee;
import bihuan.panel.Observers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each member of the panel keeps away from, by their own word or by the names. */
@ApplicationScoped
@Transactional
public class Recusals {

  private static final String OF_OBSERVERS =
      """
      select r from Recusal r
      where r.observer in :observers and r.unit is not null and r.endedAt is null
      order by r.statedAt, r.id
      """;

  private static final String OF_OBSERVER =
      """
      select r from Recusal r
      where r.observer = :observer and r.endedAt is null
      order by r.statedAt, r.id
      """;

  private static final String RUN_OUT =
      "select r from Recusal r where r.until < :day and r.endedAt is null order by r.until, r.id";

  private static final String FORGET = "delete from Recusal r where r.observer = :observer";

  @PersistenceContext EntityManager em;

  @Inject Observers observers;

  /** Why this person keeps away from this unit; empty where nothing speaks against it. */
  public Optional<ActiveRecusal> against(String account, String unit) {
    return ofAccount(account).stream()
        .filter(it -> it.unit().equals(unit))
        .max(Comparator.comparing(ActiveRecusal::declared));
  }

  /** The codes of the units this person is not sent to. */
  public Set<String> unitsClosedTo(String account) {
    return ofAccount(account).stream().map(ActiveRecusal::unit).collect(toSet());
  }

  /** By account, the codes of the units each is not sent to; those with none are missing. */
  public Map<String, Set<String>> unitsClosedTo(Set<String> accounts) {
    return active(accounts).stream()
        .collect(groupingBy(ActiveRecusal::account, mapping(ActiveRecusal::unit, toSet())));
  }

  /** What somebody keeps away from, for the office. */
  public List<RecusalRow> of(String observer, By by) {
    by.actor().require(Right.KEEP_PANEL);
    return rows(observers.appointee(observer));
  }

  /** What one keeps away from oneself. */
  public List<RecusalRow> own(By by) {
    return observers.appointeeOf(by.name()).map(this::rows).orElse(List.of());
  }

  /** What these members, by their ids, kept away from says with whom they had to do: it goes. */
  public void forget(List<Long> members) {
    for (var member : members) {
      em.createQuery(FORGET).setParameter("observer", member).executeUpdate();
    }
  }

  void add(Recusal recusal) {
    em.persist(recusal);
  }

  Recusal get(String id) {
    var found = Ids.read(id).map(it -> em.find(Recusal.class, it)).orElse(null);
    if (found == null) {
      throw Refusal.unknown("recusals.unknown");
    }
    return found;
  }

  List<Recusal> of(Appointee observer) {
    return em.createQuery(OF_OBSERVER, Recusal.class)
        .setParameter("observer", Long.valueOf(observer.id()))
        .getResultList();
  }

  List<Recusal> runOut(LocalDate today) {
    return em.createQuery(RUN_OUT, Recusal.class).setParameter("day", today).getResultList();
  }

  private List<RecusalRow> rows(Appointee observer) {
    return of(observer).stream().map(Recusal::row).toList();
  }

  private List<ActiveRecusal> ofAccount(String account) {
    return account == null ? List.of() : active(Set.of(account));
  }

  private List<ActiveRecusal> active(Set<String> accounts) {
    var ids =
        observers.idsOf(accounts).entrySet().stream()
            .collect(toMap(it -> Long.valueOf(it.getValue()), Map.Entry::getKey));
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(OF_OBSERVERS, Recusal.class)
            .setParameter("observers", ids.keySet())
            .getResultStream()
            .map(it -> it.active(ids.get(it.observer())))
            .toList();
  }
}
