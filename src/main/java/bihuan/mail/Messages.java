package bihuan.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

  /** What was left on its way, and what was given up and nobody can send again by now. */
  private static final String OVER =
      """
      select m.id from Message m
      where m.state in :states and m.nextTry <= :at
      order by m.nextTry, m.id
      """;

  private static final String LIST =
      """
      select m from Message m
      where m.writtenAt >= :from and m.writtenAt < :until
        and (m.writtenAt < :at or (m.writtenAt = :at and m.id < :id)) %s
      order by m.writtenAt desc, m.id desc
      """;

  private static final String IN_STATE = "select m.id from Message m where m.state = :state";

  private static final String OF_KIND =
      """
      select m.id from Message m
      where m.reference like :kind and m.state in :states and m.nextTry < :never
      order by m.id
      """;

  private static final String ABOUT =
      "select m from Message m where m.reference in :references order by m.id";

  private static final String SINCE =
      """
      select count(m) from Message m
      where m.reference = :reference and m.writtenAt > :since
      """;

  private static final String CLEAR =
      "delete from Message m where m.writtenAt < :before and m.state not in :open";

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

  /** The ids of what is in one of these states and has rested long enough. */
  List<Long> over(Instant at, int most, MessageState... states) {
    return em.createQuery(OVER, Long.class)
        .setParameter("states", List.of(states))
        .setParameter("at", at)
        .setMaxResults(most)
        .getResultList();
  }

  /** The newest first. */
  List<Message> list(MessageFilter filter, Instant before, long id, int most) {
    var asked =
        (filter.state() == null ? "" : " and m.state = :state")
            + (filter.channel() == null ? "" : " and m.channel = :channel");
    var query =
        em.createQuery(LIST.formatted(asked), Message.class)
            .setParameter("from", filter.from())
            .setParameter("until", filter.until())
            .setParameter("at", before)
            .setParameter("id", id)
            .setMaxResults(most);
    if (filter.state() != null) {
      query.setParameter("state", filter.state());
    }
    if (filter.channel() != null) {
      query.setParameter("channel", filter.channel());
    }
    return query.getResultList();
  }

  /** How many there are, counted so far and no further. */
  int count(MessageState state, int most) {
    return em.createQuery(IN_STATE, Long.class)
        .setParameter("state", state)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  /** The ids of what somebody may send again or give up, the oldest first. */
  List<Long> ofKind(String kind, int most, MessageState... states) {
    return em.createQuery(OF_KIND, Long.class)
        .setParameter("kind", kind + " %")
        .setParameter("states", List.of(states))
        .setParameter("never", Message.NEVER)
        .setMaxResults(most)
        .getResultList();
  }

  Optional<Message> find(Long id) {
    return Optional.ofNullable(em.find(Message.class, id));
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
        .setParameter("open", List.of(MessageState.WAITING, MessageState.SENDING))
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
