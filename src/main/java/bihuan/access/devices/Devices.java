package bihuan.access.devices;

import bihuan.Refusal;
import bihuan.access.AccountDeed;
import bihuan.access.AccountRow;
import bihuan.access.By;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The devices that accounts know, and the session on each: seen, ended and limited by their owner.
 */
@ApplicationScoped
@Transactional
public class Devices {

  /** The longest list at once. */
  private static final int PAGE = 50;

  private static final int MOST_KNOWN = 20;

  /** How long ago another server may have ended a session that still goes on here. */
  private static final Duration FRESH = Duration.ofSeconds(5);

  private static final String KNOWN =
      """
      select d from Device d where d.account = :account and d.mark = :mark
      """;

  private static final String OF =
      """
      select d from Device d where d.account = :account order by d.opened desc
      """;

  private static final String HOLDING =
      """
      select d from Device d where d.account = :account and d.session = :session
      """;

  private static final String SESSIONS =
      """
      select d.session from Device d where d.account = :account and d.session is not null
      """;

  private static final String UNUSED = "delete from Device d where d.lastDay < :before";

  @PersistenceContext EntityManager em;
  @Inject Event<Deed> deeds;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "bihuan.session.most", defaultValue = "5")
  int most;

  private final Map<String, Open> open = new ConcurrentHashMap<>();

  private record Open(Set<String> sessions, Instant until) {}

  /**
   * A session begins on this device; the oldest of the account end where there are too many.
   *
   * @param secret of the device, known or new
   * @return the session's name
   */
  public String enter(AccountRow account, String secret, String kind, By by) {
    var device = known(account.name(), secret).orElse(null);
    if (device == null) {
      device = Device.of(account.name(), secret, by.day());
      em.persist(device);
    }
    var session = device.open(kind, by);
    if (!account.demo()) {
      em.flush();
      var all = of(account.name());
      all.stream().filter(Device::isOpen).skip(most).forEach(Device::close);
      all.stream().filter(it -> !it.isOpen()).skip(MOST_KNOWN).forEach(em::remove);
    }
    return session;
  }

  /** Whether this session of an account goes on. */
  public boolean isOpen(String account, String session) {
    var now = clock.instant();
    var found = open.get(account);
    if (found != null && now.isBefore(found.until()) && found.sessions().contains(session)) {
      return true;
    }
    var sessions =
        Set.copyOf(
            em.createQuery(SESSIONS, String.class)
                .setParameter("account", account)
                .getResultList());
    open.put(account, new Open(sessions, now.plus(FRESH)));
    return sessions.contains(session);
  }

  /** One's own, the last used first. */
  public List<DeviceRow> of(By me, String session) {
    return of(me.name()).stream().map(it -> it.row(session)).toList();
  }

  /** The session on it ends, and the device is not known any more. */
  public void end(String id, By me) {
    var device =
        Optional.ofNullable(em.find(Device.class, id))
            .filter(it -> it.isOf(me.name()))
            .orElseThrow(() -> Refusal.unknown("access.devices.unknown"));
    end(device, me);
  }

  /** As {@link #end}, all but the one that asks. */
  public void endOthers(String session, By me) {
    of(me.name()).stream().filter(it -> !it.holds(session)).forEach(it -> end(it, me));
  }

  /** Somebody signed out; the device stays known. */
  public void leave(String session, By me) {
    em.createQuery(HOLDING, Device.class)
        .setParameter("account", me.name())
        .setParameter("session", session)
        .getResultList()
        .forEach(Device::close);
  }

  /** This account knows the device; tries on it are counted by nobody else meanwhile. */
  public Optional<Device> known(String account, String secret) {
    return secret.isEmpty()
        ? Optional.empty()
        : em.createQuery(KNOWN, Device.class)
            .setParameter("account", account)
            .setParameter("mark", Device.markOf(account, secret))
            .getResultStream()
            .findFirst();
  }

  public void hold(Device device) {
    em.refresh(device, LockModeType.PESSIMISTIC_WRITE);
  }

  public void unlock(String account) {
    of(account).forEach(Device::unlock);
  }

  /** Nobody has come in with it since then. */
  void forgetUnusedSince(LocalDate day) {
    em.createQuery(UNUSED).setParameter("before", day).executeUpdate();
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountDeed deed) {
    open.remove(deed.name());
  }

  private void end(Device device, By me) {
    em.remove(device);
    deeds.fire(device.ended(me));
  }

  private List<Device> of(String account) {
    return em.createQuery(OF, Device.class)
        .setParameter("account", account)
        .setMaxResults(PAGE)
        .getResultList();
  }
}
