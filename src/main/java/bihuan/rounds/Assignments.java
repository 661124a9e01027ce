package bihuan.rounds;

import static java.util.stream.Collectors.toMap;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.ledger.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All tasks. Whoever is sent sees their own, the office sees all, and nobody else sees any. */
@ApplicationScoped
@Transactional
public class Assignments {

  /** A round has so many tasks at most. */
  static final int MOST = 1000;

  private static final int LIST = 100;

  private static final Set<AssignmentState> WITH_TRAVELLER =
      Set.of(AssignmentState.OFFERED, AssignmentState.ACCEPTED, AssignmentState.PUT_UP);

  /** Said yes to, then or now. */
  private static final Set<AssignmentState> IN_CALENDARS =
      Set.of(
          AssignmentState.ACCEPTED,
          AssignmentState.PUT_UP,
          AssignmentState.HANDED_ON,
          AssignmentState.WITHDRAWN);

  static final Set<AssignmentState> LIVE =
      Set.of(
          AssignmentState.PROPOSED,
          AssignmentState.OFFERED,
          AssignmentState.ACCEPTED,
          AssignmentState.PUT_UP);

  private static final Set<AssignmentState> KNOWN_THERE =
      Set.of(
          AssignmentState.PROPOSED,
          AssignmentState.OFFERED,
          AssignmentState.ACCEPTED,
          AssignmentState.PUT_UP,
          AssignmentState.DONE);

  private static final String BY_ID = "select a from Assignment a where a.id = :id";

  private static final String OF_ACCOUNT =
      """
      select a from Assignment a
      where a.account = :account and a.state in :states order by a.period.ends, a.id
      """;

  private static final String IN_CALENDAR =
      """
      select a from Assignment a
      where a.account = :account and a.state in :states and a.period.ends >= :since
      order by a.period.ends desc, a.id
      """;

  private static final String OPEN =
      """
      select a.account, count(a) from Assignment a
      where a.account in :accounts and a.state in :states group by a.account
      """;

  private static final String OF_ROUND =
      """
      select a from Assignment a
      where a.round.id = :round and a.state in :states order by a.visit, a.id
      """;

  private static final Comparator<AssignmentRow> BY_PLACE =
      Comparator.comparing(AssignmentRow::process)
          .thenComparing(AssignmentRow::district)
          .thenComparing(AssignmentRow::channel)
          .thenComparing(AssignmentRow::visit)
          .thenComparing(AssignmentRow::key);

  private static final String OF_VISIT =
      "select a from Assignment a where a.visit = :visit and a.state in :states order by a.id";

  private static final String SEEN =
      """
      select a from Assignment a
      where a.account in :accounts and a.state in :states and a.period.ends >= :since
      """;

  private static final String VISITED =
      """
      select a.process, a.district, a.channel, max(a.doneOn) from Assignment a
      where a.process in :processes and a.doneOn >= :since
      group by a.process, a.district, a.channel
      """;

  private static final String PLANNED =
      """
      select a.process, a.district, a.channel, count(a) from Assignment a
      where a.state in :states group by a.process, a.district, a.channel
      """;

  private static final String PAST =
      """
      select a from Assignment a
      where a.state in :states and a.period.ends < :today order by a.period.ends, a.id
      """;

  private static final String PUT_UP =
      """
      select a from Assignment a
      where a.state = :state and a.period.ends >= :today order by a.period.ends, a.id
      """;

  private static final String ENDING =
      """
      select a from Assignment a
      where a.state in :states and a.period.ends between :from and :until
      order by a.period.ends, a.id
      """;

  @PersistenceContext EntityManager em;

  @Inject Event<Deed> deeds;

  /** What this person is asked for and has taken on, the most pressing first. */
  public List<TaskRow> tasksOf(String account) {
    return rows(account, WITH_TRAVELLER);
  }

  /** What belongs in their calendar, what they gave up since then crossed out; up to a hundred. */
  public List<TaskRow> calendarOf(String account, LocalDate since) {
    return em.createQuery(IN_CALENDAR, Assignment.class)
        .setParameter("account", account)
        .setParameter("states", IN_CALENDARS)
        .setParameter("since", since)
        .setMaxResults(LIST)
        .getResultStream()
        .map(Assignment::taskRow)
        .toList();
  }

  /** What this person did or missed, or gave away; up to a hundred. */
  public List<TaskRow> pastOf(String account) {
    return rows(
        account,
        Set.of(
            AssignmentState.DONE,
            AssignmentState.MISSED,
            AssignmentState.DECLINED,
            AssignmentState.HANDED_ON,
            AssignmentState.WITHDRAWN));
  }

  /** The task as its traveller takes it along; unknown to everybody else. */
  public Task task(long id, String account) {
    var task = em.find(Assignment.class, id);
    if (task == null || !task.belongsTo(account) || task.isProposed()) {
      throw Refusal.unknown("rounds.unknownTask");
    }
    return task.task(task.round().script());
  }

  /** The traveller reported what they saw; said twice it is done once. */
  public void done(long id, By by) {
    var task = toAnswer(id, by);
    if (task.state() != AssignmentState.DONE) {
      deeds.fire(task.done(by));
    }
  }

  /**
   * All tasks of a round, for the office that plans it; by service and place, together by visit,
   * whenever they were planned. Once the round has ended its counts are enough: who was where stays
   * with those who were.
   */
  public List<AssignmentRow> ofRound(long round, Actor reader) {
    reader.require(Right.PLAN_ROUNDS);
    return inRound(round, Set.of(AssignmentState.values()))
        .filter(it -> it.round().isOpen())
        .map(Assignment::row)
        .sorted(BY_PLACE)
        .toList();
  }

  /** One task of a round that has not ended, for the office. */
  public AssignmentRow row(long id, Actor reader) {
    reader.require(Right.PLAN_ROUNDS);
    var task = find(id);
    if (!task.round().isOpen()) {
      throw Refusal.unknown("rounds.unknownTask");
    }
    return task.row();
  }

  /** Where somebody is still to go, of all rounds; for the office. */
  public List<PlannedRow> planned(Actor reader) {
    reader.require(Right.PLAN_ROUNDS);
    return em.createQuery(PLANNED, Object[].class)
        .setParameter("states", LIVE)
        .getResultStream()
        .map(
            it ->
                new PlannedRow(
                    (String) it[0], (District) it[1], (Channel) it[2], ((Number) it[3]).intValue()))
        .toList();
  }

  Stream<Assignment> inRound(long round, Set<AssignmentState> states) {
    return em.createQuery(OF_ROUND, Assignment.class)
        .setParameter("round", round)
        .setParameter("states", states)
        .setMaxResults(MOST)
        .getResultStream();
  }

  /** What nobody has done in time. */
  List<Assignment> past(LocalDate today) {
    return em.createQuery(PAST, Assignment.class)
        .setParameter("states", WITH_TRAVELLER)
        .setParameter("today", today)
        .setMaxResults(LIST)
        .getResultList();
  }

  /** What its traveller should be reminded of: taken on or unanswered, and over in these days. */
  public List<TaskSummary> ending(LocalDate from, LocalDate until) {
    return em.createQuery(ENDING, Assignment.class)
        .setParameter("states", WITH_TRAVELLER)
        .setParameter("from", from)
        .setParameter("until", until)
        .setMaxResults(MOST)
        .getResultStream()
        .map(Assignment::errand)
        .toList();
  }

  /** What this person was asked for or has taken on, and may do on some of these days. */
  public List<TaskSummary> between(String account, LocalDate first, LocalDate last) {
    return openOf(account).stream()
        .filter(it -> !it.isProposed() && it.isBetween(first, last))
        .map(Assignment::errand)
        .toList();
  }

  /** What a notice of this task may say. */
  public TaskSummary errand(long task) {
    return em.find(Assignment.class, task).errand();
  }

  List<Assignment> openOf(String account) {
    return em.createQuery(OF_ACCOUNT, Assignment.class)
        .setParameter("account", account)
        .setParameter("states", LIVE)
        .setMaxResults(LIST)
        .getResultList();
  }

  /** By account, how many tasks each has before them. */
  Map<String, Integer> openOf(Set<String> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : em.createQuery(OPEN, Object[].class)
            .setParameter("accounts", accounts)
            .setParameter("states", LIVE)
            .getResultStream()
            .collect(toMap(it -> (String) it[0], it -> ((Number) it[1]).intValue()));
  }

  /** By account, the counters where each is known: since that day, or by a task still to come. */
  Map<String, Set<ServiceCounter>> seenBy(Set<String> accounts, LocalDate since) {
    var seen = new HashMap<String, Set<ServiceCounter>>();
    if (!accounts.isEmpty()) {
      em.createQuery(SEEN, Assignment.class)
          .setParameter("accounts", accounts)
          .setParameter("states", KNOWN_THERE)
          .setParameter("since", since)
          .getResultStream()
          .forEach(
              it -> seen.computeIfAbsent(it.account(), who -> new HashSet<>()).add(it.counter()));
    }
    return seen;
  }

  /** When each process was tried last in each place. */
  List<LastVisit> tried(Set<String> processes, LocalDate since) {
    return em.createQuery(VISITED, Object[].class)
        .setParameter("processes", processes)
        .setParameter("since", since)
        .getResultStream()
        .map(
            it ->
                new LastVisit((String) it[0], (District) it[1], (Channel) it[2], (LocalDate) it[3]))
        .toList();
  }

  /** For its traveller to answer; unknown to everybody else. */
  Assignment toAnswer(long id, By by) {
    var task = find(id);
    if (!task.belongsTo(by.name()) || task.isProposed()) {
      throw Refusal.unknown("rounds.unknownTask");
    }
    return task;
  }

  /** Locked until the end of the transaction: for the office, or for whoever may take it over. */
  Assignment find(long id) {
    return em.createQuery(BY_ID, Assignment.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("rounds.unknownTask"));
  }

  /** What those who go together have before them. */
  List<Assignment> ofVisit(String visit) {
    return em.createQuery(OF_VISIT, Assignment.class)
        .setParameter("visit", visit)
        .setParameter("states", LIVE)
        .getResultList();
  }

  /** What is up for somebody else to take. */
  List<Assignment> putUp(LocalDate today) {
    return em.createQuery(PUT_UP, Assignment.class)
        .setParameter("state", AssignmentState.PUT_UP)
        .setParameter("today", today)
        .setMaxResults(LIST)
        .getResultList();
  }

  /** What was dropped is gone before its place is taken anew. */
  void flush() {
    em.flush();
  }

  void add(Assignment task) {
    em.persist(task);
  }

  void remove(Assignment task) {
    em.remove(task);
  }

  private List<TaskRow> rows(String account, Set<AssignmentState> states) {
    return em.createQuery(OF_ACCOUNT, Assignment.class)
        .setParameter("account", account)
        .setParameter("states", states)
        .setMaxResults(LIST)
        .getResultStream()
        .map(Assignment::taskRow)
        .toList();
  }
}
