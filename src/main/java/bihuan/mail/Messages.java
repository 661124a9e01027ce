package bihuan.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** All messages, sent ones included. */
@ApplicationScoped
@Transactional
class Messages {

  private static final String DUE =
      """
      select m.id from Message m
      where m.state = :waiting and m.nextTry <= :at
      order by m.nextTry, m.id
      """;

  private static final String ABOUT =
      "select m from Message m where m.reference in :references order by m.id";

  private static final String SINCE =
      """
      select count(m) from Message m
      where m.reference = :reference and m.writtenAt > :since
      """;

  private static final String CLEAR =
      "delete from Message m where m.writtenAt < :before and m.state <> :waiting";

  @PersistenceContext EntityManager em;

  void add(Message message) {
    em.persist(message);
  }

  /** The ids of what is to be tried now, the longest waiting first. */
  List<Long> due(Instant at, int most) {
    return em.createQuery(DUE, Long.class)
        .setParameter("waiting", MessageState.WAITING)
        .setParameter("at", at)
        .setMaxResults(most)
        .getResultList();
  }

  /** Nobody else tries it until this transaction ends. */
  Message hold(Long id) {
    return em.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The oldest first. */
  List<Message> about(Collection<String> references) {
    return references.isEmpty()
        ? List.of()
        : em.createQuery(ABOUT, Message.class)
            .setParameter("references", references)
            .getResultList();
  }

  /** Those that wait go later: what they say is still to be sent. */
  int clear(Instant before) {
    return em.createQuery(CLEAR)
        .setParameter("before", before)
        .setParameter("waiting", MessageState.WAITING)
        .executeUpdate();
  }

  /** Something about it was written after this moment. */
  boolean hasSince(String reference, Instant since) {
    return em.createQuery(SINCE, Long.class)
            .setParameter("reference", reference)
            .setParameter("since", since)
            .getSingleResult()
        > 0;
  }
}
