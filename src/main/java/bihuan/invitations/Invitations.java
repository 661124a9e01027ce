package bihuan.invitations;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Signs;
import bihuan.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All invitations: found by what is kept of their tokens. */
@ApplicationScoped
@Transactional
class Invitations {

  private static final String WITH_TOKEN = "select i from Invitation i where i.tokenHash = :hash";

  private static final String OF_OBSERVER =
      "select i from Invitation i where i.observer = :observer order by i.id desc";

  private static final String WAITING =
      """
      select i from Invitation i
      where i.handedAt is null and i.id > :after
      order by i.id
      """;

  @PersistenceContext EntityManager em;

  void add(Invitation invitation) {
    em.persist(invitation);
  }

  Invitation get(String id) {
    return Ids.read(id)
        .map(it -> em.find(Invitation.class, it))
        .orElseThrow(() -> Refusal.unknown("invitations.unknown"));
  }

  /** The one of this place; empty where it is the place of something else. */
  Optional<Invitation> named(String place) {
    return place.startsWith(Invitation.KIND)
        ? Ids.read(place.substring(Invitation.KIND.length()))
            .map(it -> em.find(Invitation.class, it))
        : Optional.empty();
  }

  Optional<Invitation> behind(String token) {
    return em.createQuery(WITH_TOKEN, Invitation.class)
        .setParameter("hash", Token.hash(Signs.stripped(token)))
        .getResultStream()
        .findFirst();
  }

  /** Nobody else uses it until this transaction ends. */
  void hold(Invitation invitation) {
    em.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The newest first. */
  List<Invitation> of(Long observer) {
    return em.createQuery(OF_OBSERVER, Invitation.class)
        .setParameter("observer", observer)
        .getResultList();
  }

  /** Not handed over yet, the oldest first. */
  List<Invitation> waiting(Instant at, String after, int most) {
    var from = Ids.read(after).orElse(0L);
    return em.createQuery(WAITING, Invitation.class)
        .setParameter("after", from)
        .getResultStream()
        .filter(it -> it.isWaiting(at))
        .limit(most)
        .toList();
  }
}
