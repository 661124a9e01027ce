package bihuan.deadlines;

import bihuan.deadlines.Deadline.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The clocks of one issue, every one that ever ran. The clock of the rectification starts with the
 * assignment, runs through the unit's stages and the approval, and stands still for a ruling and a
 * suspension; every other stage has a limit of its own; doing it again has a clock of its own too.
 * When each is due follows from what is kept here and the calendar; {@code due}, of the clock that
 * runs now, is remembered for the lists that sort by it.
 */
@Embeddable
public class Clocks {

  /** Sorts behind every day there is: no clock runs. */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** Working days of suspension in all. */
  public static final int LONGEST_SUSPENSION = 30;

  private static final int DAYS_TO_OBJECT = 5;

  @Column(name = "due")
  private LocalDate due = NEVER;

  @Column(name = "watched_until")
  private LocalDate watchedUntil;

  @Column(name = "first_contact_due")
  private LocalDate firstContactDue;

  @Column(name = "paused_on")
  private LocalDate pausedOn;

  @Transient private LocalDate appointed;
  @Transient private List<Deadline> deadlines;
  @Transient private List<Pause> pauses;
  @Transient private List<Prolongation> prolongations;

  protected Clocks() {} // JPA

  public static Clocks stopped() {
    return new Clocks();
  }

  /** With what the issue keeps for them: no embedded part may keep lists of its own. */
  public Clocks with(
      List<Deadline> deadlines, List<Pause> pauses, List<Prolongation> prolongations) {
    this.deadlines = deadlines;
    this.pauses = pauses;
    this.prolongations = prolongations;
    return this;
  }

  // ---- which clock runs

  /** A stage begins that has a limit of its own, unless its end was appointed. */
  public void run(Limit limit, Today today) {
    due = appointed == null ? start(Kind.STAGE, limit, today) : appointed;
    appointed = null;
  }

  /**
   * The end of the stage that begins next.
   *
   * @return that day
   */
  public LocalDate appoint(LocalDate day, Today today) {
    deadlines.add(Deadline.until(Kind.STAGE, deadlines.size(), today.date(), day));
    appointed = day;
    return day;
  }

  /**
   * Somebody else has the word until the end of a day: what is due falls due a working day after
   * it, never sooner.
   *
   * @param until null where nobody has
   */
  public void leaveTime(LocalDate until, Today today) {
    var later = until == null ? due : today.later(until, 1);
    if (later.isAfter(due)) {
      deadlines.add(Deadline.until(Kind.STAGE, deadlines.size(), today.date(), later));
      due = later;
    }
  }

  /** A stage begins in which the unit's own time runs. */
  public void runUnits(Today today) {
    due = last(Kind::isUnits).map(it -> due(it, today)).orElse(NEVER);
  }

  public void stop() {
    due = NEVER;
  }

  /**
   * The calendar changed under the clock that runs now.
   *
   * @param units it is the unit's own time that runs
   * @param sooner it may fall due sooner than was shown
   */
  public void reckonAnew(boolean units, boolean sooner, Today today) {
    last(units ? Kind::isUnits : Kind.STAGE::equals)
        .map(it -> due(it, today))
        .filter(it -> sooner || it.isAfter(due))
        .ifPresent(it -> due = it);
  }

  // ---- clocks beside the stages

  /**
   * A unit is assigned.
   *
   * @return when it is due
   */
  public LocalDate startRectification(Limit limit, Today today) {
    pausedOn = null;
    start(Kind.RETURN, Limit.RETURN_APPLY, today);
    return start(Kind.RECTIFICATION, limit, today);
  }

  public void restartRectification(Limit limit, Today today) {
    start(Kind.RECTIFICATION, limit, today);
  }

  public void startRedo(Today today) {
    start(Kind.REDO, Limit.REDO, today);
  }

  public void pause(Today today) {
    pausedOn = today.date();
  }

  /** The days of a ruling do not count. */
  public void resumeAfterRuling(Today today) {
    resume(Pause.Reason.RULING, Integer.MAX_VALUE, today);
  }

  /** The days of a suspension do not count, up to what may be suspended in all. */
  public void resumeAfterSuspension(Today today) {
    resume(Pause.Reason.SUSPENSION, suspensionLeft(today), today);
  }

  private void resume(Pause.Reason reason, int most, Today today) {
    var deadline = last(Kind.RECTIFICATION::equals).orElseThrow();
    pauses.add(Pause.of(reason, pauses.size(), deadline, pausedOn, today.date(), most));
    pausedOn = null;
  }

  /**
   * Adds to the original due date, not to the day of granting.
   *
   * @return when it is due now
   */
  public LocalDate extend(Limit limit, Today today) {
    var deadline = last(Kind::isUnits).orElseThrow();
    prolongations.add(
        Prolongation.of(prolongations.size(), deadline, today.term(limit), today.date()));
    due = due(deadline, today);
    return due;
  }

  public void allowObjection(Today today) {
    deadlines.add(
        Deadline.until(
            Kind.OBJECTION, deadlines.size(), today.date(), today.after(DAYS_TO_OBJECT)));
  }

  public void awaitFirstContact(Today today) {
    firstContactDue = start(Kind.FIRST_CONTACT, Limit.FIRST_CONTACT, today);
  }

  public void watch(Today today) {
    watchedUntil = start(Kind.WATCH, Limit.REBOUND, today);
  }

  private LocalDate start(Kind kind, Limit limit, Today today) {
    var deadline = Deadline.of(kind, deadlines.size(), today.date(), today.term(limit));
    deadlines.add(deadline);
    return deadline.due(0, today.calendar());
  }

  // ---- what follows from them

  /** Of the clock that runs now; null where none does. */
  public LocalDate due() {
    return NEVER.equals(due) ? null : due;
  }

  /** Of the rectification, with what was granted and what did not count. */
  public LocalDate rectificationDue(Today today) {
    return last(Kind.RECTIFICATION::equals).map(it -> due(it, today)).orElse(null);
  }

  /** Of the rectification without what was granted. */
  public LocalDate originalDue(Today today) {
    return last(Kind.RECTIFICATION::equals)
        .map(it -> it.due(paused(it, today), today.calendar()))
        .orElse(null);
  }

  public LocalDate assignedOn() {
    return last(Kind.RETURN::equals).map(Deadline::started).orElse(null);
  }

  public LocalDate returnableUntil(Today today) {
    return last(Kind.RETURN::equals).map(it -> due(it, today)).orElse(null);
  }

  public LocalDate objectionUntil(Today today) {
    return last(Kind.OBJECTION::equals).map(it -> due(it, today)).orElse(null);
  }

  public LocalDate watchedUntil() {
    return watchedUntil;
  }

  public LocalDate firstContactDue() {
    return firstContactDue;
  }

  /** The day until which a suspension that began may last. */
  public LocalDate suspendedUntil(Today today) {
    return today.later(pausedOn, suspensionLeft(today));
  }

  /** Working days of suspension that are left. */
  public int suspensionLeft(Today today) {
    var used =
        pauses.stream().filter(Pause::isSuspension).mapToInt(it -> it.days(today.calendar())).sum();
    return LONGEST_SUSPENSION - used;
  }

  private LocalDate due(Deadline deadline, Today today) {
    var granted =
        prolongations.stream().filter(it -> it.isOf(deadline)).mapToInt(Prolongation::days).sum();
    return deadline.due(paused(deadline, today) + granted, today.calendar());
  }

  private int paused(Deadline deadline, Today today) {
    return pauses.stream()
        .filter(it -> it.isOf(deadline))
        .mapToInt(it -> it.days(today.calendar()))
        .sum();
  }

  private Optional<Deadline> last(Predicate<Kind> test) {
    return deadlines.stream().filter(it -> test.test(it.kind())).reduce((one, next) -> next);
  }
}
