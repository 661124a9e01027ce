package bihuan.loop;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.calendar.CalendarChanges;
import bihuan.calendar.ChangeRow;
import bihuan.calendar.OpenDues;
import bihuan.calendar.WorkingDays;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Days;
import bihuan.deadlines.Explanation;
import bihuan.deadlines.Today;
import bihuan.ledger.Deed;
import bihuan.ledger.Ledger;
import bihuan.ledger.OnRecord;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps the days on which things are due in step with the calendar, a batch in a transaction, each
 * with an entry where it moves. Nobody is due sooner than they were shown, unless a day is taken
 * back that was declared wrongly.
 */
@ApplicationScoped
@Transactional
public class DueDates implements OpenDues {

  private static final int BATCH = 500;
  private static final int TOLD_AT_ONCE = 20;
  private static final int MOST_SHIFTS = 40;
  private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

  private static final String OPEN =
      """
      select i.number from Issue i
      where i.ended = false and i.clocks.due >= :first and i.number > :number
      order by i.number
      """;

  private static final String LATE =
      """
      select i.number from Issue i
      where i.changedAt >= :at and i.stageSince >= :at
        and i.ended = false and i.clocks.due >= :first
      order by i.number
      """;

  private static final String BY_NUMBERS =
      "select i from Issue i where i.number in :numbers order by i.number";

  @PersistenceContext EntityManager em;

  @Inject Issues.AtHand atHand;
  @Inject Days days;
  @Inject CalendarChanges changes;
  @Inject Ledger ledger;
  @Inject @OnRecord Event<Deed> deeds;
  @Inject Clock clock;

  /** From when until when this issue was to be put right, each time anew. */
  public List<Clocks.Span> rectifications(IssueNumber number, Today today) {
    return em.createQuery(BY_NUMBERS, Issue.class)
        .setParameter("numbers", List.of(number))
        .getResultStream()
        .flatMap(it -> it.clocks().rectifications(today).stream())
        .toList();
  }

  /** What was to be done on this issue within hours. */
  public List<Clocks.Hourly> hourly(IssueNumber number, Today today) {
    return em.createQuery(BY_NUMBERS, Issue.class)
        .setParameter("numbers", List.of(number))
        .getResultStream()
        .flatMap(it -> it.clocks().hourly(today).stream())
        .toList();
  }

  /** How the days came about on which it is due, for whoever reads it. */
  public List<Explanation> explained(IssueView issue, By reader) {
    var today = days.of(reader);
    return em.createQuery(BY_NUMBERS, Issue.class)
        .setParameter("numbers", List.of(issue.number()))
        .getResultStream()
        .flatMap(it -> it.clocks().explained(it.stage().pace() == Stage.Pace.UNIT, today).stream())
        .toList();
  }

  @Override
  public List<String> concerned(ChangeRow change) {
    var after = change.after().isEmpty() ? IssueNumber.LEAST : new IssueNumber(change.after());
    return open(change.days().get(0), after).stream().map(IssueNumber::value).toList();
  }

  @Override
  public void follow(long id, List<String> numbers) {
    changes
        .hold(id)
        .ifPresent(
            change -> {
              var left =
                  numbers.stream()
                      .filter(it -> it.compareTo(change.after()) > 0)
                      .map(IssueNumber::new)
                      .toList();
              if (!left.isEmpty()) {
                follow(change, left, Actor.HOUSE.at(clock.instant()));
              }
            });
  }

  private void follow(ChangeRow change, List<IssueNumber> numbers, By house) {
    var then = then(change);
    var before = then.unlike(change.days());
    var moved = new ArrayList<IssueNoted>();
    for (var issue : locked(numbers)) {
      follow(issue, change, before, days.on(house.at(), then), house).ifPresent(moved::add);
    }
    tell(moved);
    var cards = (int) moved.stream().filter(it -> it.facts().containsKey("cards")).count();
    var last = numbers.get(numbers.size() - 1);
    changes.follow(change.id(), last.value(), numbers.size(), moved.size(), cards);
  }

  /**
   * The issues are written and let go of first: whoever hears of a deed writes at once, and would
   * have all of them looked through each time.
   */
  private void tell(List<IssueNoted> moved) {
    em.flush();
    em.clear();
    atHand.forget();
    ledger.record(moved);
    var told = 0;
    for (var noted : moved) {
      deeds.fire(noted);
      if (++told % TOLD_AT_ONCE == 0) {
        em.flush();
        em.clear();
      }
    }
  }

  private Optional<IssueNoted> follow(
      Issue issue, ChangeRow change, WorkingDays before, Today today, By house) {
    var was = issue.due();
    if (issue.stage().hasEnded() || !issue.follow(change.sooner(), before, today)) {
      return Optional.empty();
    }
    return Optional.of(issue.notedBy(house, today).moveDue(was, change.notice()));
  }

  @Override
  public void catchUp(ChangeRow change) {
    var late =
        em.createQuery(LATE, IssueNumber.class)
            .setParameter("first", change.days().get(0))
            .setParameter("at", change.at())
            .getResultList();
    var house = Actor.HOUSE.at(clock.instant());
    var today = days.changedOn(house.at());
    for (var from = 0; from < late.size(); from += BATCH) {
      tell(
          locked(late.subList(from, Math.min(from + BATCH, late.size()))).stream()
              .flatMap(it -> follow(it, change, today.calendar(), today, house).stream())
              .toList());
    }
  }

  /** The calendar as it was with this change, and without those that came later. */
  private WorkingDays then(ChangeRow change) {
    var calendar = days.changedOn(change.at()).calendar();
    for (var later : changes.open()) {
      calendar = later.id() > change.id() ? calendar.unlike(later.days()) : calendar;
    }
    return calendar;
  }

  /** What is reckoned here is let go of batch by batch, so that none of it is ever written. */
  @Override
  public Moves moves(List<LocalDate> changed, WorkingDays then) {
    var now = clock.instant();
    var before = days.changedOn(now).calendar();
    var today = days.on(now, then);
    var numbers = open(changed.get(0), IssueNumber.LEAST);
    var shifts = new TreeMap<LocalDate, Map<LocalDate, Integer>>();
    var looked = 0;
    var moved = 0;
    var end = System.nanoTime() + LONGEST_LOOK.toNanos();
    for (var from = 0; from < numbers.size() && System.nanoTime() < end; from += BATCH) {
      var batch = numbers.subList(from, Math.min(from + BATCH, numbers.size()));
      for (var issue : read(batch)) {
        var was = issue.due();
        looked++;
        if (issue.follow(false, before, today)) {
          moved++;
          shifts.computeIfAbsent(was, it -> new TreeMap<>()).merge(issue.due(), 1, Integer::sum);
        }
      }
      em.clear();
    }
    return new Moves(looked, moved, looked >= numbers.size(), listed(shifts));
  }

  private static List<Shift> listed(Map<LocalDate, Map<LocalDate, Integer>> shifts) {
    var all = new ArrayList<Shift>();
    shifts.forEach((was, to) -> to.forEach((is, count) -> all.add(new Shift(was, is, count))));
    return List.copyOf(all.subList(0, Math.min(MOST_SHIFTS, all.size())));
  }

  private List<IssueNumber> open(LocalDate first, IssueNumber after) {
    return em.createQuery(OPEN, IssueNumber.class)
        .setParameter("first", first)
        .setParameter("number", after)
        .getResultList();
  }

  private List<Issue> read(List<IssueNumber> numbers) {
    return em.createQuery(BY_NUMBERS, Issue.class)
        .setParameter("numbers", numbers)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "i.deadlines")
        .setHint("eclipselink.batch", "i.pauses")
        .setHint("eclipselink.batch", "i.prolongations")
        .setHint("eclipselink.batch", "i.opinions")
        .setHint("eclipselink.batch", "i.cards")
        .getResultList();
  }

  private List<Issue> locked(List<IssueNumber> numbers) {
    return em.createQuery(BY_NUMBERS, Issue.class)
        .setParameter("numbers", numbers)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "i.deadlines")
        .setHint("eclipselink.batch", "i.pauses")
        .setHint("eclipselink.batch", "i.prolongations")
        .setHint("eclipselink.batch", "i.opinions")
        .setHint("eclipselink.batch", "i.cards")
        .getResultList();
  }
}
