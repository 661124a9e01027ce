package bihuan.journal;

import bihuan.Cursor;
import bihuan.Ids;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All journeys, and the gate through which each reader sees them: their owner all of their own, the
 * office what was reported. Nobody but its owner reads whose a journey is; everybody else reads
 * what journeys add up to, because a unit finds a single one in its own queue and billing.
 */
@ApplicationScoped
@Transactional
public class Journeys {

  private static final int PAGE = 30;
  private static final String LAST_MONTH = "9999-12";

  private static final String OWN =
      "select j from Journey j where j.account = :account and j.key = :key";

  private static final String TAKEN =
      "select count(j) from Journey j where j.key = :key and j.account <> :account";

  private static final String OF =
      "select j from Journey j where j.account = :account order by j.changedAt desc, j.id";

  private static final String REPORTED =
      """
      select j from Journey j
      where j.state = bihuan.journal.JourneyState.REPORTED
        and (j.month < :month or (j.month = :month and j.id > :after))
      order by j.month desc, j.id
      """;

  private static final String REPORTED_OF_PROCESS =
      """
      select j from Journey j
      where j.state = bihuan.journal.JourneyState.REPORTED and j.process = :process
        and (j.month < :month or (j.month = :month and j.id > :after))
      order by j.month desc, j.id
      """;

  private static final String UNMEASURED =
      """
      select j from Journey j
      where j.state = bihuan.journal.JourneyState.REPORTED and j.time is null
      """;

  private static final String PHOTOS =
      "select p from JourneyPhoto p where p.journey = :journey order by p.step, p.id";

  private static final String GIVEN_WAY =
      "select g from OverwrittenEntry g where g.journey = :journey order by g.id";

  private static final String FILED = "select f from FiledTrouble f where f.journey = :journey";

  @PersistenceContext EntityManager em;

  @Inject JourneyMeasurement measurement;
  @Inject Accounts accounts;

  /** The owner's journeys, the last written first; nobody but observers keeps any. */
  public List<JourneyRow> of(Actor owner) {
    owner.require(Right.KEEP_JOURNAL);
    accounts.requireOwn(owner);
    return em.createQuery(OF, Journey.class)
        .setParameter("account", owner.name())
        .setMaxResults(PAGE * 4)
        .getResultStream()
        .map(Journey::row)
        .toList();
  }

  /**
   * Reported journeys for the office, the newest month first; within a month in no order.
   *
   * @param process its code, null for all
   * @param after {@code next} of the page before; null for the first
   */
  public Page<ReportedJourneyRow> reported(Actor reader, String process, String after) {
    reader.require(Right.READ_JOURNEYS);
    var query = em.createQuery(process == null ? REPORTED : REPORTED_OF_PROCESS, Journey.class);
    if (process != null) {
      query.setParameter("process", process);
    }
    var from = Cursor.read(after);
    var found =
        query
            .setParameter("month", from.map(it -> it.text(0)).orElse(LAST_MONTH))
            .setParameter("after", from.map(it -> it.number(1)).orElse(0L))
            .setMaxResults(PAGE + 1)
            .getResultList();
    return Page.of(found, PAGE, Journey::position).map(Journey::reported);
  }

  /** A reported journey without its person, for the office. */
  public ReportedJourneyView report(Actor reader, String id) {
    reader.require(Right.READ_JOURNEYS);
    var journey =
        byId(id).filter(Journey::isReported).orElseThrow(() -> Refusal.unknown("journal.unknown"));
    return new ReportedJourneyView(
        journey.reported(),
        measurement.edition(journey),
        measurement.compare(journey, journey.reportedOn()).withoutTrace());
  }

  /** Unknown to everybody but its owner. */
  Journey get(String key, Actor owner) {
    return find(key, owner).orElseThrow(() -> Refusal.unknown("journal.unknown"));
  }

  /** For writing: whoever comes second waits. */
  Optional<Journey> find(String key, Actor owner) {
    accounts.requireOwn(owner);
    return em.createQuery(OWN, Journey.class)
        .setParameter("account", owner.name())
        .setParameter("key", key)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Reported, and to be measured again because the rules of measuring have changed. */
  List<Journey> unmeasured() {
    return em.createQuery(UNMEASURED, Journey.class).getResultList();
  }

  boolean isSomebodyElses(String key, Actor actor) {
    return em.createQuery(TAKEN, Long.class)
            .setParameter("key", key)
            .setParameter("account", actor.name())
            .getSingleResult()
        > 0;
  }

  List<JourneyPhoto> photosOf(Journey journey) {
    return about(journey, PHOTOS, JourneyPhoto.class);
  }

  List<OverwrittenEntry> givenWay(Journey journey) {
    return about(journey, GIVEN_WAY, OverwrittenEntry.class);
  }

  Map<String, FiledTrouble> filed(Journey journey) {
    return about(journey, FILED, FiledTrouble.class).stream()
        .collect(Collectors.toMap(FiledTrouble::code, it -> it));
  }

  void add(Object born) {
    em.persist(born);
  }

  void remove(JourneyPhoto photo) {
    em.remove(photo);
  }

  private <T> List<T> about(Journey journey, String query, Class<T> type) {
    return em.createQuery(query, type).setParameter("journey", journey.id()).getResultList();
  }

  private Optional<Journey> byId(String id) {
    return Ids.read(id).map(it -> em.find(Journey.class, it));
  }
}
