package bihuan.rounds;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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

  /** Rows of one page. */
  public static final int PAGE = 20;

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
      where r.state = :state and (r.period.begins < :begins or r.period.begins = :begins and r.id < :id)
      order by r.period.begins desc, r.id desc
      """;

  private static final String COUNTS =
      """
      select a.round.id, a.state, count(a) from Assignment a
      where a.round.id in :rounds group by a.round.id, a.state
      """;

  /** The last round of a page. */
  public record After(LocalDate begins, long id) {

    public static final After START = new After(LocalDate.of(9999, 1, 1), Long.MAX_VALUE);
  }

  @PersistenceContext EntityManager em;

  @Inject VisitCoverage coverage;

  /**
   * The newest first.
   *
   * @param state null for all
   * @param after where the page before ended
   */
  public List<RoundRow> list(RoundState state, After after, Actor reader) {
    requireOffice(reader);
    var query =
        state == null
            ? em.createQuery(NEWEST, Round.class)
            : em.createQuery(NEWEST_OF_STATE, Round.class).setParameter("state", state);
    var rounds =
        query
            .setParameter("begins", after.begins())
            .setParameter("id", after.id())
            .setMaxResults(PAGE)
            .getResultList();
    var counts = progress(rounds.stream().map(Round::id).toList());
    return rounds.stream()
        .map(it -> it.row(counts.getOrDefault(it.id(), new RoundProgress(Map.of()))))
        .toList();
  }

  public RoundView get(long id, Actor reader) {
    requireOffice(reader);
    var round = find(id);
    return round.view(
        progress(List.of(id)).getOrDefault(id, new RoundProgress(Map.of())), coverage.of(round));
  }

  /** Locked until the end of the transaction. */
  Round toPlan(long id, Actor actor) {
    requireOffice(actor);
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

  static void requireOffice(Actor actor) {
    actor.require(Right.PLAN_ROUNDS);
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
