package bihuan.supervision;

import bihuan.Cursor;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.deadlines.Days;
import bihuan.supervision.PaperDeed.PaperSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Papers in lists: a unit's own, those that stand at one place, those that wait for somebody, and
 * what was promised in them or is owed.
 */
@ApplicationScoped
@Transactional
public class PaperLists {

  /** Rows of one page. */
  public static final int PAGE = 20;

  private static final String OF_UNIT =
      """
      select p from Paper p
      where p.unit = :unit and p.step <> :report and p.issued is not null
        and (p.issued < :day or (p.issued = :day and p.id < :id))
      order by p.issued desc, p.id desc
      """;

  private static final String AT =
      """
      select p from Paper p
      where p.step in :steps and p.state = :state
        and (p.proposed < :day or (p.proposed = :day and p.id < :id))
      order by p.proposed desc, p.id desc
      """;

  private static final String WAITING =
      "select p.id from Paper p where p.unit = :unit and p.step <> :report and p.state = :state";

  private static final String WAITING_IN_OFFICE =
      "select p.id from Paper p where p.step in :steps and p.state = :state";

  private static final String OWED =
      """
      select p from Paper p
      where p.state in :states and p.answerDue <= :until and (p.appealed is null or p.ruling is not null)
        and (p.answerDue > :due or (p.answerDue = :due and p.id > :id))
      order by p.answerDue, p.id
      """;

  private static final String BROKEN =
      """
      select p from Paper p
      where p.state = :state and p.promised < :today
      order by p.promised, p.id
      """;

  @PersistenceContext EntityManager em;

  @Inject Days days;

  /** Of the reader's unit, the newest first; none to whoever is of no unit. */
  public Page<PaperRow> ofUnit(String after, By reader) {
    if (!reader.actor().role().isOfUnit()) {
      return Page.of(List.of(), PAGE, it -> null);
    }
    var today = days.of(reader);
    var from = Cursor.read(after);
    var found =
        em.createQuery(OF_UNIT, Paper.class)
            .setParameter("unit", reader.actor().unit())
            .setParameter("report", LadderStep.MAJOR_REPORT)
            .setParameter("day", from.map(it -> it.date(0)).orElse(LocalDate.of(9999, 1, 1)))
            .setParameter("id", from.map(it -> it.number(1)).orElse(Long.MAX_VALUE))
            .setMaxResults(PAGE + 1)
            .getResultStream()
            .map(it -> it.row(today))
            .toList();
    return Page.of(found, PAGE, it -> Cursor.of(it.issued(), it.id()));
  }

  /** Those that stand here, for the office, supervision and leaders; the newest first. */
  public Page<PaperRow> at(PaperState state, String after, By reader) {
    var today = days.of(reader);
    var from = Cursor.read(after);
    var found =
        em.createQuery(AT, Paper.class)
            .setParameter("steps", steps(reader.actor(), state))
            .setParameter("state", Require.given("state", state))
            .setParameter("day", from.map(it -> it.date(0)).orElse(LocalDate.of(9999, 1, 1)))
            .setParameter("id", from.map(it -> it.number(1)).orElse(Long.MAX_VALUE))
            .setMaxResults(PAGE + 1)
            .getResultStream()
            .map(it -> it.row(today))
            .toList();
    return Page.of(found, PAGE, it -> Cursor.of(it.proposed(), it.id()));
  }

  private static Set<LadderStep> steps(Actor reader, PaperState state) {
    if (Papers.OFFICE.stream().anyMatch(reader::acts)) {
      return EnumSet.allOf(LadderStep.class);
    }
    if (!reader.acts(Role.LEADER)) {
      throw Refusal.forbidden("Right." + Right.READ_PAPERS);
    }
    return state.isDelivered()
        ? EnumSet.of(LadderStep.INTERVIEW, LadderStep.CIRCULAR, LadderStep.MAJOR_REPORT)
        : EnumSet.of(LadderStep.INTERVIEW, LadderStep.CIRCULAR);
  }

  /** The reader signs papers of this kind, but for those about their own unit. */
  public boolean signs(PaperRow paper, By by) {
    return by.actor().guises().anyMatch(it -> it.role() == paper.step().issuer());
  }

  /** How many wait for the reader, counted to this and no further. */
  public int waiting(Actor reader, int most) {
    if (!reader.role().isOfUnit()) {
      return em.createQuery(WAITING_IN_OFFICE, Long.class)
          .setParameter("steps", waitingFor(reader))
          .setParameter("state", waitingAt(reader))
          .setMaxResults(most)
          .getResultList()
          .size();
    }
    return em.createQuery(WAITING, Long.class)
        .setParameter("unit", reader.unit())
        .setParameter("report", LadderStep.MAJOR_REPORT)
        .setParameter("state", reader.is(Role.APPROVER) ? PaperState.WRITTEN : PaperState.ISSUED)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  /** Where papers stand that wait for the reader: to be issued, or answered and to be read. */
  public PaperState waitingAt(Actor reader) {
    return reader.is(Role.HEAD, Role.LEADER) ? PaperState.PROPOSED : PaperState.SIGNED;
  }

  private static List<LadderStep> waitingFor(Actor reader) {
    return Stream.of(LadderStep.values())
        .filter(it -> !reader.is(Role.HEAD, Role.LEADER) || it.issuer() == reader.role())
        .toList();
  }

  /** What units must answer until then, for the clock: a batch behind this one. */
  public List<PaperSummary> owed(LocalDate until, PaperSummary after) {
    return em.createQuery(OWED, Paper.class)
        .setParameter("states", PaperState.WITH_UNIT)
        .setParameter("until", until)
        .setParameter("due", after == null ? LocalDate.EPOCH : after.due())
        .setParameter("id", after == null ? 0L : Long.parseLong(after.id()))
        .setMaxResults(500)
        .getResultStream()
        .map(Paper::summary)
        .toList();
  }

  /** What was promised by a day that went by and is not released, the oldest first. */
  public List<PaperRow> broken(By reader, int most) {
    var today = days.of(reader);
    return em.createQuery(BROKEN, Paper.class)
        .setParameter("state", PaperState.SIGNED)
        .setParameter("today", today.date())
        .setMaxResults(most)
        .getResultStream()
        .map(it -> it.row(today))
        .toList();
  }
}
