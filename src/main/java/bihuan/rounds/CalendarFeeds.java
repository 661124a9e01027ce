package bihuan.rounds;

import bihuan.Refusal;
import bihuan.Token;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Calendars that ask again and again, so that changes and withdrawals reach the phone. An address
 * travels further than its owner means it to: of tasks it tells days, and no service and no place.
 */
@ApplicationScoped
@Transactional
public class CalendarFeeds {

  private static final int SIGNS = 32;

  /** What was given up stays crossed out for so long. */
  private static final int DAYS_BACK = 60;

  private static final String BY_TOKEN = "select f from CalendarFeed f where f.token = :token";

  @PersistenceContext EntityManager em;

  @Inject Assignments assignments;
  @Inject Accounts accounts;
  @Inject Event<CalendarClosed> closed;

  /**
   * A new address; the one before leads nowhere from now on.
   *
   * @return by which it is asked for; shown this once
   */
  public String open(By owner) {
    owner.actor().require(Right.SUBSCRIBE_CALENDAR);
    var token = Token.random(SIGNS);
    var known = em.find(CalendarFeed.class, owner.name());
    var feed = known == null ? CalendarFeed.of(owner) : known;
    feed.open(token, owner);
    if (known == null) {
      em.persist(feed);
    }
    return token;
  }

  /** Its address leads nowhere from now on; nothing where there is none. */
  public void close(By owner) {
    var known = em.find(CalendarFeed.class, owner.name());
    if (known != null) {
      em.remove(known);
      closed.fire(new CalendarClosed(owner.name()));
    }
  }

  public boolean isOpen(By owner) {
    return em.find(CalendarFeed.class, owner.name()) != null;
  }

  /**
   * The account whose calendar asks, while it may; unknown else. Nobody else asks for it until this
   * transaction ends.
   */
  public String ownerOf(String token) {
    return em.createQuery(BY_TOKEN, CalendarFeed.class)
        .setParameter("token", Token.hash(token))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(CalendarFeed::account)
        .filter(it -> may(it, Right.SUBSCRIBE_CALENDAR))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("rounds.calendar.unknown"));
  }

  /** Of whoever it belongs to; none for whoever does not go. */
  public List<TaskRow> tasks(String token, LocalDate today) {
    var owner = ownerOf(token);
    return may(owner, Right.GO_ON_ROUNDS)
        ? assignments.calendarOf(owner, today.minusDays(DAYS_BACK))
        : List.of();
  }

  private boolean may(String account, Right right) {
    return accounts
        .find(account)
        .filter(it -> !it.disabled())
        .map(it -> new Actor(it.name(), it.role(), it.unit()))
        .filter(it -> it.may(right))
        .isPresent();
  }
}
