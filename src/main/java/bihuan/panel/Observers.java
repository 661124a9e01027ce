package bihuan.panel;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All members of the panel, past ones included. */
@ApplicationScoped
@Transactional
public class Observers {

  static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

  private static final String OF_ACCOUNT = "select o from Observer o where o.account = :account";

  private static final String SERVING =
      """
      select o from Observer o
      where o.membership = bihuan.panel.Membership.SERVING and o.until >= :day
      order by o.until, o.id
      """;

  @PersistenceContext EntityManager em;

  @Inject Undertakings undertakings;
  @Inject Clock clock;
  @Inject Event<Deed> deeds;

  /** Refuses unless the actor's term and undertaking are in force. */
  public void requireInForce(By by) {
    if (!isInTerm(by)) {
      throw Refusal.forbidden("panel.notInTerm");
    }
    if (!hasAgreed(by)) {
      throw Refusal.forbidden("panel.undertakingMissing");
    }
  }

  /** The actor is in service and the term runs today. */
  public boolean isInTerm(By by) {
    return named(by.name()).filter(it -> it.isInTerm(dayOf(by.at()))).isPresent();
  }

  /** The actor agreed to the undertaking in force; nobody else needs to. */
  public boolean hasAgreed(By by) {
    var inForce = undertakings.inForce(dayOf(by.at())).version();
    return named(by.name()).filter(it -> it.hasAgreedTo(inForce)).isPresent();
  }

  public void agree(By by) {
    var observer = named(by.name()).orElseThrow(() -> Refusal.forbidden("panel.notInTerm"));
    deeds.fire(observer.agree(undertakings.inForce(dayOf(by.at())), by.at()));
  }

  /**
   * Whoever may be sent out on any of these days: in term, the undertaking accepted, not on leave.
   */
  public List<Candidate> available(LocalDate from, LocalDate until) {
    var text = undertakings.inForce(from).version();
    return em.createQuery(SERVING, Observer.class)
        .setParameter("day", until)
        .getResultStream()
        .filter(it -> it.isAvailable(from, until) && it.hasAgreedTo(text))
        .map(Observer::candidate)
        .toList();
  }

  /** The member of the panel who signs in with this account, whether in service or not. */
  public Optional<ObserverRow> find(String account) {
    return named(account).map(it -> it.row(dayOf(clock.instant())));
  }

  /** Enters somebody who has an account already, in service at once. */
  public void found(String account, Particulars given, By by) {
    var observer = Observer.enter(given, by);
    observer.serveAs(account);
    add(observer);
    deeds.fire(observer.entered(by));
  }

  Optional<Observer> named(String account) {
    return account == null || account.isEmpty()
        ? Optional.empty()
        : em.createQuery(OF_ACCOUNT, Observer.class)
            .setParameter("account", account)
            .getResultStream()
            .findFirst();
  }

  Observer get(String id) {
    return Stream.ofNullable(id)
        .filter(it -> it.matches("\\d{1,18}"))
        .map(it -> em.find(Observer.class, Long.valueOf(it)))
        .filter(it -> it != null)
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("panel.unknown"));
  }

  void add(Observer observer) {
    em.persist(observer);
  }

  static LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, CITY);
  }
}
