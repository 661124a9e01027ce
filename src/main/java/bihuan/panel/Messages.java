package bihuan.panel;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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

  private static final String OF_INVITATIONS =
      "select m from Message m where m.invitation.id in :invitations order by m.id";

  private static final String CODES_SINCE =
      """
      select count(m) from Message m
      where m.observer.id = :observer and m.invitation is null and m.writtenAt > :since
      """;

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

  List<Message> of(Invitation invitation) {
    return ofAll(List.of(invitation.id()));
  }

  /** By the invitation's id, how the last message that carries it stands. */
  Map<Long, Sending> sendings(List<Invitation> invitations) {
    return ofAll(invitations.stream().map(Invitation::id).toList()).stream()
        .collect(toMap(it -> it.invitation().id(), Message::sending, (older, newer) -> newer));
  }

  /** Somebody was sent a code after this moment. */
  boolean hasCodeSince(Observer observer, Instant since) {
    return em.createQuery(CODES_SINCE, Long.class)
            .setParameter("observer", observer.id())
            .setParameter("since", since)
            .getSingleResult()
        > 0;
  }

  private List<Message> ofAll(List<Long> invitations) {
    return invitations.isEmpty()
        ? List.of()
        : em.createQuery(OF_INVITATIONS, Message.class)
            .setParameter("invitations", invitations)
            .getResultList();
  }
}
