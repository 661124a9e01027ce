package bihuan.access.powers;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.Accounts;
import bihuan.access.By;
import bihuan.access.powers.PowerRequest.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that one administrator asked for and another has to confirm. */
@ApplicationScoped
@Transactional
public class PowerRequests {

  private static final int MOST = 100;

  private static final String WAITING =
      """
      select r from PowerRequest r where r.state = :waiting and r.askedAt > :since
      order by r.askedAt, r.id
      """;

  private static final String ABOUT =
      """
      select r from PowerRequest r
      where r.account = :account and r.state in :states
      order by r.id desc
      """;

  @PersistenceContext EntityManager em;

  @Inject Accounts accounts;
  @Inject Event<PowerAsked> asked;

  /** In the place of whatever else of its kind is open about this account. */
  public void add(PowerRequest request) {
    about(request.account(), State.WAITING, State.CONFIRMED).stream()
        .filter(it -> it.isPassword() == request.isPassword())
        .forEach(PowerRequest::close);
    em.persist(request);
    if (request.isWaiting()) {
      asked.fire(request.asked());
    }
  }

  /** Nobody else confirms it until this transaction ends. */
  public PowerRequest hold(String id) {
    return Ids.read(id)
        .map(it -> em.find(PowerRequest.class, it, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> Refusal.unknown("access.confirm.unknown"));
  }

  /** The oldest first. */
  public List<PowerRequestRow> waiting(By reader) {
    return em.createQuery(WAITING, PowerRequest.class)
        .setParameter("waiting", State.WAITING)
        .setParameter("since", reader.at().minus(PowerRequest.LIFE))
        .setMaxResults(MOST)
        .getResultStream()
        .flatMap(it -> accounts.find(it.account()).stream().map(about -> it.row(about, reader)))
        .toList();
  }

  /** What a new password may be set with now; empty where nothing. */
  public Optional<PowerRequest> openTo(String account, Instant at) {
    return about(account, State.CONFIRMED).stream().filter(it -> it.opens(at)).findFirst();
  }

  /** By which the password was reset the last time. */
  public Optional<PowerRequest> lastReset(String account) {
    return about(account, State.USED).stream()
        .filter(it -> it.matter() == PowerMatter.RESET)
        .findFirst();
  }

  private List<PowerRequest> about(String account, State... states) {
    return em.createQuery(ABOUT, PowerRequest.class)
        .setParameter("account", account)
        .setParameter("states", List.of(states))
        .getResultList();
  }
}
