package bihuan.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  @PersistenceContext EntityManager em;

  /** Why this person keeps away from this unit; empty where nothing speaks against it. */
  public Optional<Recused> against(String account, String unit) {
    return ofAccount(account).stream()
        .filter(it -> it.unit().equals(unit))
        .max(Comparator.comparing(Recused::declared));
  }

  /** The codes of the units this person is not sent to. */
  public Set<String> unitsClosedTo(String account) {
    return ofAccount(account).stream().map(Recused::unit).collect(Collectors.toSet());
  }

  private List<Recused> ofAccount(String account) {
    return em.createQuery(OF_ACCOUNT, Recusal.class)
        .setParameter("account", account)
        .getResultStream()
        .map(Recusal::told)
        .toList();
  }
}
