package bihuan.rounds;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import bihuan.Cursor;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** All rounds: the office's to read, as they tell who comes where. */
@ApplicationScoped
@Transactional
public class Rounds {

  private static final int PAGE = 20;
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

  private static final String BY_ID = "select r from Round r where r.id = :id";

  private static final String NEWEST =
      """
      select r from Round r
      where r.period.begins < :begins or r.period.begins = :begins and r.id < :id
      order by r.period.begins desc, r.id desc
      """;

  private static final String NEWEST_OF_STATE =
      """
      select r from Round r
      where r.state = :state
        and (r.period.begins < :begins or r.period.begins = :begins and r.id < :id)
      order by r.period.begins desc, r.id desc
      """;

  private static final String COUNTS =
      """
      select a.round.id, a.state, count(a) from Assignment a
      where a.round.id in :rounds group by a.round.id, a.state
      """;

  @PersistenceContext EntityManager em;

  @Inject VisitCoverage coverage;

  /**
   * The newest first.
   *
   * @param state null for all
   * @param after {@code next} of the page before; null for the first
   */
  public Page<RoundRow> list(RoundState state, String after, Actor reader) {
    reader.require(Right.PLAN_ROUNDS);
    var query =
        state == null
            ? em.createQuery(NEWEST, Round.class)
            : em.createQuery(NEWEST_OF_STATE, Round.class).setParameter("state", state);
    var from = Cursor.read(after);
    var found =
        query
            .setParameter("begins", from.map(it -> it.date(0)).orElse(LAST_DAY))
            .setParameter("id", from.map(it -> it.number(1)).orElse(Long.MAX_VALUE))
            .setMaxResults(PAGE + 1)
            .getResultList();
    var counts = progress(found.stream().map(Round::id).toList());
    return Page.of(found, PAGE, Round::position)
        .map(it -> it.row(counts.getOrDefault(it.id(), new RoundProgress(Map.of()))));
  }

  public RoundView get(long id, Actor reader) {
    reader.require(Right.PLAN_ROUNDS);
    var round = find(id);
    return round.view(
        progress(List.of(id)).getOrDefault(id, new RoundProgress(Map.of())), coverage.of(round));
  }

  /** Locked until the end of the transaction. */
  Round toPlan(long id, Actor actor) {
    actor.require(Right.PLAN_ROUNDS);
    return em.createQuery(BY_ID, Round.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("rounds.unknown"));
  }

  void add(Round round) {
    em.persist(round);
  }

  private Round find(long id) {
    var round = em.find(Round.class, id);
    if (round == null) {
      throw Refusal.unknown("rounds.unknown");
    }
    return round;
  }

  private Map<Long, RoundProgress> progress(List<Long> rounds) {
    if (rounds.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(COUNTS, Object[].class)
        .setParameter("rounds", rounds)
        .getResultStream()
        .collect(groupingBy(it -> (Long) it[0]))
        .entrySet()
        .stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                it ->
                    new RoundProgress(
                        it.getValue().stream()
                            .collect(
                                toMap(
                                    row -> (AssignmentState) row[1],
                                    row -> ((Number) row[2]).intValue())))));
  }
}
