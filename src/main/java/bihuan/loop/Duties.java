package bihuan.loop;

import bihuan.access.By;
import bihuan.deadlines.Days;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody owes by a day, for the clock: a batch at a time, in a fixed order. */
@ApplicationScoped
@Transactional
public class Duties {

  private static final int BATCH = 500;

  private static final String PRESSING =
      """
      select i from Issue i
      where i.ended = false and i.clocks.due <= :until
        and (i.clocks.due > :due or (i.clocks.due = :due and i.number > :number))
      order by i.clocks.due, i.number
      """;

  private static final String HALF_GONE =
      """
      select i from Issue i
      where i.ended = false and i.clocks.warnAt <= :now and i.clocks.due >= :today
        and (i.clocks.warnAt > :warn or (i.clocks.warnAt = :warn and i.number > :number))
      order by i.clocks.warnAt, i.number
      """;

  private static final String SUSPENDED =
      """
      select i from Issue i
      where i.stage = :suspended and i.number > :number
      order by i.clocks.due, i.number
      """;

  private static final String EFFECTS =
      """
      select i from Issue i
      where i.stage = :closed and i.clocks.effectDue <= :today
        and (i.clocks.effectDue > :due or (i.clocks.effectDue = :due and i.number > :number))
      order by i.clocks.effectDue, i.number
      """;

  private static final String APPEALS =
      """
      select i.number from Issue i
      where i.appeal.due < :today and i.number > :number
      order by i.number
      """;

  @PersistenceContext EntityManager em;

  @Inject Days days;
  @Inject Issues issues;

  /**
   * What is overdue, due today, or about to be, the most overdue first: for the clock.
   *
   * @param after the last of the batch before, null for the first
   */
  public List<Duty> pressing(Instant now, Duty after) {
    var today = days.on(now);
    return em.createQuery(PRESSING, Issue.class)
        .setParameter("until", today.after(today.amount(Limit.WARN)))
        .setParameter("due", after == null ? LocalDate.EPOCH : after.due())
        .setParameter("number", after == null ? IssueNumber.LEAST : after.number())
        .setMaxResults(BATCH)
        .getResultStream()
        .map(it -> duty(it, today))
        .toList();
  }

  /**
   * What is due in a day or in hours, and half of that has gone: for the clock.
   *
   * @param after the last of the batch before, null for the first
   */
  public List<Duty> halfGone(Instant now, Duty after) {
    var today = days.on(now);
    return em.createQuery(HALF_GONE, Issue.class)
        .setParameter("now", now)
        .setParameter("today", today.date())
        .setParameter("warn", after == null ? Instant.EPOCH : after.warnAt())
        .setParameter("number", after == null ? IssueNumber.LEAST : after.number())
        .setMaxResults(BATCH)
        .getResultStream()
        .map(it -> duty(it, today))
        .toList();
  }

  /** What is suspended, with the day until which it may be, by number: for the clock. */
  public List<Duty> suspended(Instant now, Duty after) {
    var today = days.on(now);
    return em.createQuery(SUSPENDED, Issue.class)
        .setParameter("suspended", Stage.SUSPENDED)
        .setParameter("number", after == null ? IssueNumber.LEAST : after.number())
        .setMaxResults(BATCH)
        .getResultStream()
        .map(it -> duty(it, today))
        .toList();
  }

  /** Somebody may still owe something of it. */
  public boolean isOpen(IssueNumber number) {
    return !issues.find(number).stage().hasEnded();
  }

  /** What is owed of one issue now; empty where nothing is. */
  public Optional<Duty> of(IssueNumber number, By by) {
    var issue = issues.find(number);
    return issue.stage().hasEnded() || issue.due() == null
        ? Optional.empty()
        : Optional.of(duty(issue, days.of(by)));
  }

  /** Where somebody is to look again whether the improvement lasts, the longest due first. */
  public List<EffectDuty> effects(Instant now, EffectDuty after) {
    return em.createQuery(EFFECTS, Issue.class)
        .setParameter("closed", Stage.CLOSED)
        .setParameter("today", days.on(now).date())
        .setParameter("due", after == null ? LocalDate.EPOCH : after.due())
        .setParameter("number", after == null ? IssueNumber.LEAST : after.number())
        .setMaxResults(BATCH)
        .getResultStream()
        .map(it -> new EffectDuty(it.number(), it.clocks().effectDue()))
        .toList();
  }

  /** Where the head was to rule on a verdict and has not, by number. */
  public List<IssueNumber> unruledVerdicts(Instant now, IssueNumber after) {
    return em.createQuery(APPEALS, IssueNumber.class)
        .setParameter("today", days.on(now).date())
        .setParameter("number", after == null ? IssueNumber.LEAST : after)
        .setMaxResults(BATCH)
        .getResultList();
  }

  /** An improvement to be looked at again, for the clock alone. */
  public record EffectDuty(IssueNumber number, LocalDate due) {}

  /** What is due now; for a suspension the day until which it may last. */
  private static Duty duty(Issue issue, Today today) {
    var stage = issue.stage();
    var clocks = issue.clocks();
    var due = stage == Stage.SUSPENDED ? clocks.suspendedUntil(today) : clocks.due();
    return new Duty(
        issue.number(),
        stage,
        issue.turn(),
        due,
        today.daysLeft(due),
        today.isNotAfter(clocks.returnableUntil(today)),
        clocks.running().warnAt());
  }

  /**
   * Something that is due about now, for the clock alone.
   *
   * @param turn whose it is
   * @param days working days left, negative when overdue; 0 today
   * @param returnable the unit may still ask to return it
   * @param warnAt when half of it has gone, of what is due in a day or in hours; else null
   */
  public record Duty(
      IssueNumber number,
      Stage stage,
      Part turn,
      LocalDate due,
      int days,
      boolean returnable,
      Instant warnAt) {

    /** A clock that a unit owes. */
    public boolean isUnits() {
      return turn == Part.OFFICER || turn == Part.APPROVER;
    }
  }
}
