package bihuan.vault;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All requests to see an identity. Whoever has no part in them learns of none. */
@ApplicationScoped
@Transactional
public class DisclosureRequests {

  /** Rows of a page of what is past. */
  public static final int PAGE = 30;

  private static final String WAITING =
      """
      select d from DisclosureRequest d
      where d.state = bihuan.vault.DisclosureState.ASKED and d.asker <> :reader
      order by d.id
      """;

  private static final String OF_ASKER =
      """
      select d from DisclosureRequest d
      where d.asker = :reader and d.id < :before
      order by d.id desc
      """;

  private static final String ALL =
      """
      select d from DisclosureRequest d
      where d.id < :before
      order by d.id desc
      """;

  private static final String PENDING =
      """
      select d from DisclosureRequest d
      where d.issue = :issue and d.asker = :asker and d.state in :pending
      """;

  private static final String AFTER_ALL = "ZZZZZZZZZZZZZ";

  @PersistenceContext EntityManager em;

  /** What waits for this reader to grant or decline, the oldest first. */
  public List<DisclosureRow> waitingFor(By reader) {
    if (!DisclosureRequest.mayRule(reader.actor())) {
      return List.of();
    }
    return rows(
        em.createQuery(WAITING, DisclosureRequest.class)
            .setParameter("reader", reader.name())
            .setMaxResults(PAGE)
            .getResultList(),
        reader);
  }

  /**
   * What this reader asked for, the latest first.
   *
   * @param before the id after which to go on, empty for the first page
   */
  public List<DisclosureRow> askedBy(By reader, String before) {
    if (!DisclosureRequest.mayAsk(reader.actor())) {
      return List.of();
    }
    return rows(
        em.createQuery(OF_ASKER, DisclosureRequest.class)
            .setParameter("reader", reader.name())
            .setParameter("before", orLast(before))
            .setMaxResults(PAGE)
            .getResultList(),
        reader);
  }

  /** Everything ever asked, the latest first, for those who rule and audit; nothing for others. */
  public List<DisclosureRow> all(By reader, String before) {
    if (!DisclosureRequest.mayOversee(reader.actor())) {
      return List.of();
    }
    return rows(
        em.createQuery(ALL, DisclosureRequest.class)
            .setParameter("before", orLast(before))
            .setMaxResults(PAGE)
            .getResultList(),
        reader);
  }

  /** One request, for those who may know of it; unknown to everybody else. */
  public DisclosureRow seenBy(By reader, String id) {
    return find(id, LockModeType.NONE)
        .filter(it -> it.isKnownTo(reader.actor()))
        .map(it -> it.seenBy(reader.actor(), reader.at()))
        .orElseThrow(() -> unknown(id));
  }

  /** Whom to tell what became of it: for the notices alone. */
  public Optional<String> askerOf(String id) {
    return find(id, LockModeType.NONE).map(DisclosureRequest::asker);
  }

  /** To be changed: nobody else changes it meanwhile. */
  DisclosureRequest take(String id, Actor actor) {
    return find(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(it -> it.isKnownTo(actor))
        .orElseThrow(() -> unknown(id));
  }

  void add(DisclosureRequest request, By by) {
    var pending =
        em.createQuery(PENDING, DisclosureRequest.class)
            .setParameter("issue", request.issue())
            .setParameter("asker", by.name())
            .setParameter("pending", List.of(DisclosureState.ASKED, DisclosureState.GRANTED))
            .getResultStream()
            .anyMatch(it -> it.stateAt(by.at()) != DisclosureState.LAPSED);
    if (pending) {
      throw Refusal.conflict("vault.askedAlready", request.issue());
    }
    em.persist(request);
  }

  private Optional<DisclosureRequest> find(String id, LockModeType lock) {
    return Optional.ofNullable(em.find(DisclosureRequest.class, id, lock));
  }

  private static List<DisclosureRow> rows(List<DisclosureRequest> requests, By reader) {
    return requests.stream().map(it -> it.seenBy(reader.actor(), reader.at())).toList();
  }

  private static String orLast(String before) {
    return before == null || before.isEmpty() ? AFTER_ALL : before;
  }

  private static Refusal unknown(String id) {
    return Refusal.unknown("vault.noSuchDisclosure", id);
  }
}
