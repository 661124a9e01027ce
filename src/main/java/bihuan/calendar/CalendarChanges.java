package bihuan.calendar;

import bihuan.access.By;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What became of the days on which things are due: noted in the transaction that changes the
 * calendar, followed batch by batch afterwards.
 */
@ApplicationScoped
@Transactional
public class CalendarChanges {

  private static final String OPEN =
      "select c from CalendarChange c where c.done is null order by c.id";

  private static final String UNSETTLED =
      """
      select c from CalendarChange c
      where c.settled is null and c.done < :before
      order by c.id
      """;

  private static final String LATEST =
      "select c from CalendarChange c order by c.at desc, c.id desc";

  @PersistenceContext EntityManager em;

  @Inject Event<CalendarFollowed> followed;

  /** Nothing is noted where no day is another. */
  void note(List<LocalDate> days, String notice, boolean sooner, By by) {
    if (!days.isEmpty()) {
      em.persist(CalendarChange.of(days, notice, sooner, by));
    }
  }

  /** Those that are not followed yet, the oldest first. */
  public List<ChangeRow> open() {
    return em.createQuery(OPEN, CalendarChange.class)
        .getResultStream()
        .map(CalendarChange::row)
        .toList();
  }

  /** Those whose last issue followed before then, and that were not settled yet. */
  List<ChangeRow> unsettled(Instant before) {
    return em.createQuery(UNSETTLED, CalendarChange.class)
        .setParameter("before", before)
        .getResultStream()
        .map(CalendarChange::row)
        .toList();
  }

  /** Whoever came late has followed, too. */
  void settle(long id, Instant at) {
    em.find(CalendarChange.class, id).settle(at);
  }

  /** The latest, whether followed or not. */
  public List<ChangeRow> latest(int howMany) {
    return em.createQuery(LATEST, CalendarChange.class)
        .setMaxResults(howMany)
        .getResultStream()
        .map(CalendarChange::row)
        .toList();
  }

  /**
   * Nobody else follows this change until the transaction is through; empty once it is followed.
   */
  public Optional<ChangeRow> hold(long id) {
    return Optional.ofNullable(em.find(CalendarChange.class, id, LockModeType.PESSIMISTIC_WRITE))
        .map(CalendarChange::row)
        .filter(it -> !it.isDone());
  }

  /** A batch was reckoned anew, up to and with this issue. */
  public void follow(long id, String number, int looked, int moved, int cards) {
    em.find(CalendarChange.class, id).follow(number, looked, moved, cards);
  }

  /** All were. */
  void finish(long id, Instant at) {
    hold(id)
        .ifPresent(
            change -> {
              em.find(CalendarChange.class, id).finish(at);
              followed.fire(new CalendarFollowed(change));
            });
  }
}
