package bihuan.panel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import bihuan.Ids;
import bihuan.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
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

  private static final String OF_ACCOUNT =
      """
      select r from Recusal r
      where r.observer.account = :account and r.unit is not null and r.endedAt is null
      order by r.id
      """;

  private static final String OF_ACCOUNTS =
      """
      select r from Recusal r
      where r.observer.account in :accounts and r.unit is not null and r.endedAt is null
      """;

  private static final String OF_OBSERVER =
      """
      select r from Recusal r
      where r.observer.id = :observer and r.endedAt is null
      order by r.id
      """;

  private static final String RUN_OUT =
      "select r from Recusal r where r.until < :day and r.endedAt is null order by r.until, r.id";

  @PersistenceContext EntityManager em;

  /** Why this person keeps away from this unit; empty where nothing speaks against it. */
  public Optional<Recused> against(String account, String unit) {
    return ofAccount(account).stream()
        .filter(it -> it.unit().equals(unit))
        .max(Comparator.comparing(Recused::declared));
  }

  /** The codes of the units this person is not sent to. */
  public Set<String> unitsClosedTo(String account) {
    return ofAccount(account).stream().map(Recused::unit).collect(toSet());
  }

  /** By account, the codes of the units each is not sent to; those with none are missing. */
  public Map<String, Set<String>> unitsClosedTo(Set<String> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : em.createQuery(OF_ACCOUNTS, Recusal.class)
            .setParameter("accounts", accounts)
            .getResultStream()
            .map(Recusal::told)
            .collect(groupingBy(Recused::account, mapping(Recused::unit, toSet())));
  }

  void add(Recusal recusal) {
    em.persist(recusal);
  }

  Recusal get(String id) {
    var found = Ids.read(id).map(it -> em.find(Recusal.class, it)).orElse(null);
    if (found == null) {
      throw Refusal.unknown("panel.recusal.unknown");
    }
    return found;
  }

  List<Recusal> of(Long observer) {
    return em.createQuery(OF_OBSERVER, Recusal.class)
        .setParameter("observer", observer)
        .getResultList();
  }

  List<RecusalRow> rowsOf(Long observer) {
    return of(observer).stream().map(Recusal::row).toList();
  }

  List<Recusal> runOut(LocalDate today) {
    return em.createQuery(RUN_OUT, Recusal.class).setParameter("day", today).getResultList();
  }

  private List<Recused> ofAccount(String account) {
    return em.createQuery(OF_ACCOUNT, Recusal.class)
        .setParameter("account", account)
        .getResultStream()
        .map(Recusal::told)
        .toList();
  }
}
