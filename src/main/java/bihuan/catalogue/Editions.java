package bihuan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything ever published about services, and the drafts of what comes next. */
@ApplicationScoped
@Transactional
class Editions {

  /** There is something new in the catalogue. */
  record Changed() {}

  private static final String ALL = "select e from Edition e order by e.process, e.version desc";

  private static final String OF_ONE =
      """
      select e from Edition e
      where e.process = :process
      order by e.version desc
      """;

  private static final String DRAFTS = "select d from Draft d order by d.process";

  private static final List<String> PARTS =
      List.of("cooperating", "measures", "channels", "documents", "steps");

  @PersistenceContext EntityManager em;

  @Inject Event<Changed> changes;

  /**
   * By process, the newest first. In a transaction of its own: what is not committed yet must not
   * be remembered by anybody.
   */
  @Transactional(TxType.REQUIRES_NEW)
  List<EditionView> all() {
    var all = em.createQuery(ALL, Edition.class);
    PARTS.forEach(it -> all.setHint("eclipselink.batch", "e." + it));
    return all.getResultList().stream().map(Edition::view).toList();
  }

  /** What was published last of this process. */
  Optional<EditionView> last(String process) {
    return em.createQuery(OF_ONE, Edition.class)
        .setParameter("process", process)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Edition::view);
  }

  void add(Edition edition) {
    em.persist(edition);
    changes.fire(new Changed());
  }

  /** Written at once: {@link #draftToChange} looks for it where it locks, in the database. */
  void add(Draft draft) {
    em.persist(draft);
    em.flush();
  }

  Optional<Draft> draft(String process) {
    return Optional.ofNullable(em.find(Draft.class, process));
  }

  /** Nobody else changes it before this transaction ends. */
  Optional<Draft> draftToChange(String process) {
    return Optional.ofNullable(em.find(Draft.class, process, LockModeType.PESSIMISTIC_WRITE));
  }

  List<Draft> drafts() {
    return em.createQuery(DRAFTS, Draft.class).getResultList();
  }

  void remove(Draft draft) {
    em.remove(draft);
  }

  /** The codes in use, of processes and of drafts. */
  Stream<String> codes() {
    return Stream.concat(
        em.createQuery("select distinct e.process from Edition e", String.class).getResultStream(),
        em.createQuery("select d.process from Draft d", String.class).getResultStream());
  }
}
