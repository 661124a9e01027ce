package bihuan.ways;

import bihuan.mail.RobotGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All that people are yet to be told outside the house. */
@ApplicationScoped
@Transactional
class WaitingNotices {

  /** So many are counted and named at once; a message says "99+". */
  static final int COUNTED = 100;

  private static final String READY_ADDRESSES =
      """
      select distinct w.address from WaitingNotice w
      where w.group <> :outcome and w.readyAt <= :at and w.address > :after
      order by w.address
      """;

  private static final String READY =
      """
      select w from WaitingNotice w
      where w.address = :address and w.readyAt <= :at
        and (w.again = true
          or exists (select n.id from Notice n where n.id = w.notice and n.readAt is null))
      order by w.readyAt, w.notice
      """;

  private static final String FIRST_OUTCOME =
      """
      select w from WaitingNotice w
      where w.group = :outcome and w.readyAt <= :at
      order by w.readyAt
      """;

  private static final String OUTCOMES =
      """
      select w.notice from WaitingNotice w
      where w.address in :pseudonyms and w.readyAt <= :at
      """;

  private static final String TOLD =
      "delete from WaitingNotice w where w.address = :address and w.readyAt <= :at";

  private static final String POSTPONE =
      """
      update WaitingNotice w set w.readyAt = :later
      where w.address = :address and w.readyAt <= :at
      """;

  private static final String OUTCOMES_TOLD =
      "delete from WaitingNotice w where w.group = :outcome and w.readyAt <= :at";

  private static final String ROBOT_KNOWS =
      "select r.id from WaitingRobot r where r.group = :group and r.subject = :subject";

  private static final String ROBOT_READY =
      "select r.id from WaitingRobot r where r.group = :group and r.readyAt <= :at";

  private static final String ROBOT_TOLD =
      "delete from WaitingRobot r where r.group = :group and r.readyAt <= :at";

  @PersistenceContext EntityManager em;

  void add(WaitingNotice waiting) {
    em.persist(waiting);
  }

  /** Whom there is something to tell by now, by name, from behind this one on; reporters not. */
  List<String> readyAddresses(Instant at, String after, int most) {
    return em.createQuery(READY_ADDRESSES, String.class)
        .setParameter("outcome", NoticeGroup.OUTCOME)
        .setParameter("at", at)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** What one address is to be told by now and has not read, counted to {@link #COUNTED}. */
  List<WaitingNotice> ready(String address, Instant at) {
    return em.createQuery(READY, WaitingNotice.class)
        .setParameter("address", address)
        .setParameter("at", at)
        .setMaxResults(COUNTED)
        .getResultList();
  }

  /** That address has been told, or is not told outside the house. */
  void told(String address, Instant at) {
    em.createQuery(TOLD).setParameter("address", address).setParameter("at", at).executeUpdate();
  }

  void postpone(String address, Instant at, Instant later) {
    em.createQuery(POSTPONE)
        .setParameter("address", address)
        .setParameter("at", at)
        .setParameter("later", later)
        .executeUpdate();
  }

  /** Since when reporters are to be told something; empty where they are not. */
  Optional<Instant> firstOutcome(Instant at) {
    return em.createQuery(FIRST_OUTCOME, WaitingNotice.class)
        .setParameter("outcome", NoticeGroup.OUTCOME)
        .setParameter("at", at)
        .setMaxResults(1)
        .getResultStream()
        .map(WaitingNotice::readyAt)
        .findFirst();
  }

  /** There is something to tell whoever reports under one of these pseudonyms. */
  boolean hasOutcome(Collection<String> pseudonyms, Instant at) {
    return !pseudonyms.isEmpty()
        && !em.createQuery(OUTCOMES, Long.class)
            .setParameter("pseudonyms", pseudonyms)
            .setParameter("at", at)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
  }

  /**
   * All reporters have been told, at one moment: one by one would show whose pseudonym is whose.
   */
  void outcomesTold(Instant at) {
    em.createQuery(OUTCOMES_TOLD)
        .setParameter("outcome", NoticeGroup.OUTCOME)
        .setParameter("at", at)
        .executeUpdate();
  }

  /** A group is told once of a subject, however many of it are. */
  void add(RobotGroup group, String subject, Instant readyAt) {
    var known =
        em.createQuery(ROBOT_KNOWS, Long.class)
            .setParameter("group", group)
            .setParameter("subject", subject)
            .getResultList();
    if (known.isEmpty()) {
      em.persist(WaitingRobot.of(group, subject, readyAt));
    }
  }

  /** How many new things a robot has to tell of by now, counted to {@link #COUNTED}. */
  int ready(RobotGroup group, Instant at) {
    return em.createQuery(ROBOT_READY, Long.class)
        .setParameter("group", group)
        .setParameter("at", at)
        .setMaxResults(COUNTED)
        .getResultList()
        .size();
  }

  void told(RobotGroup group, Instant at) {
    em.createQuery(ROBOT_TOLD).setParameter("group", group).setParameter("at", at).executeUpdate();
  }
}
