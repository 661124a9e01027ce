package bihuan.deadlines;

import bihuan.Refusal;
import bihuan.calendar.WorkingDays;
import bihuan.deadlines.Deadline.ClockKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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

  @Column(name = "due")
  private LocalDate due = NEVER;

  /** The moment, where the clock that runs is counted in hours; null otherwise. */
  @Column(name = "due_at")
  private Instant dueAt;

  /** From when on it is pressing, where the day before would be too soon; null otherwise. */
  @Column(name = "warn_at")
  private Instant warnAt;

  /** When the clock that runs began. */
  @Column(name = "clock_started")
  private LocalDate started;

  /** Working days since then that do not count; null where it was not yet reckoned. */
  @Column(name = "clock_stood")
  private Integer stood;

  @Column(name = "watched_until")
  private LocalDate watchedUntil;

  /** From when on somebody looks again whether the improvement lasts; null where nobody is to. */
  @Column(name = "effect_due")
  private LocalDate effectDue;

  @Column(name = "first_contact_due")
  private LocalDate firstContactDue;

  @Column(name = "paused_on")
  private LocalDate pausedOn;

  /** Working days given for the suspension that runs; null where none were named. */
  @Column(name = "suspended_days")
  private Integer suspendedDays;

  @Transient private LocalDate appointed;
  @Transient private AllClocks all;

  protected Clocks() {} // JPA

  public static Clocks stopped() {
    return new Clocks();
  }

  /** With what the issue keeps for them: no embedded part may keep lists of its own. */
  public Clocks with(
      List<Deadline> deadlines, List<Pause> pauses, List<Prolongation> prolongations) {
    all = new AllClocks(deadlines, pauses, prolongations);
    return this;
  }

  // ---- which clock runs

  /** A stage begins that has a limit of its own, unless its end was appointed. */
  public void run(Limit limit, Today today) {
    turnTo(
        appointed == null ? all.begin(ClockKind.STAGE, limit, today) : last(ClockKind.STAGE),
        today);
    appointed = null;
  }

  /**
   * The end of the stage that begins next.
   *
   * @return that day
   */
  public LocalDate appoint(LocalDate day, Today today) {
    all.name(ClockKind.STAGE, today.date(), day);
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
      turnTo(all.name(ClockKind.STAGE, today.date(), later), today);
    }
  }

  /** A stage begins in which the unit's own time runs. */
  public void runUnits(Today today) {
    latest(ClockKind::isUnits).ifPresentOrElse(it -> turnTo(it, today), this::stop);
  }

  public void stop() {
    due = NEVER;
    dueAt = null;
    warnAt = null;
    started = null;
    stood = null;
  }

  /** This is the clock that runs now; what lists show of it is remembered. */
  private void turnTo(Deadline clock, Today today) {
    due = all.due(clock, today);
    show(clock, today);
  }

  private void show(Deadline clock, Today today) {
    dueAt = clock.dueAt(today);
    warnAt = clock.halfAt(due, today);
    started = clock.started();
    stood = all.paused(clock, today);
  }

  /**
   * The calendar changed. Nothing is due sooner than was shown, unless a day is taken back that was
   * declared wrongly; not even then does anything become late by it.
   *
   * @param units it is the unit's own time that runs; null where no clock runs
   * @param sooner a day is taken back
   * @param before the calendar that was
   */
  public void follow(Boolean units, boolean sooner, WorkingDays before, Today today) {
    var was = today.in(before);
    if (!sooner) {
      all.keepShown(was, today);
    }
    latest(ClockKind.FIRST_CONTACT::equals)
        .map(it -> all.due(it, today))
        .filter(it -> firstContactDue != null && it.isAfter(firstContactDue))
        .ifPresent(it -> firstContactDue = it);
    if (units != null && !NEVER.equals(due)) {
      var running = latest(units ? ClockKind::isUnits : ClockKind.STAGE::equals);
      due = followed(running, sooner, was, today);
      running.ifPresent(it -> show(it, today));
    }
  }

  private LocalDate followed(Optional<Deadline> running, boolean sooner, Today was, Today today) {
    var reckoned = running.map(it -> all.due(it, today));
    var least = sooner ? Collections.min(List.of(due, today.after(1))) : due;
    var next = reckoned.filter(it -> it.isAfter(least)).orElse(least);
    var isFreeNow = was.calendar().isWorking(next) && !today.calendar().isWorking(next);
    return isFreeNow ? today.calendar().next(next, 0) : next;
  }

  // ---- clocks beside the stages

  /**
   * A unit is assigned.
   *
   * @return when it is due
   */
  public LocalDate startRectification(Limit limit, Today today) {
    pausedOn = null;
    start(ClockKind.RETURN, Limit.RETURN_APPLY, today.assigned());
    return start(ClockKind.RECTIFICATION, limit, today);
  }

  public void restartRectification(Limit limit, Today today) {
    start(ClockKind.RECTIFICATION, limit, today);
  }

  /**
   * It was classified wrongly: the limit it should have had runs from the same start, and what was
   * in time is not late by it.
   *
   * @param running it is the unit's own time that runs
   */
  public void correct(Limit limit, boolean running, Today today) {
    latest(ClockKind::isUnits)
        .filter(it -> it.kind() == ClockKind.RECTIFICATION)
        .ifPresent(it -> correct(it, limit, running, today));
  }

  private void correct(Deadline wrong, Limit limit, boolean running, Today today) {
    all.correct(wrong, limit, today);
    if (running) {
      runUnits(today);
    }
  }

  public void startRedo(Today today) {
    start(ClockKind.REDO, Limit.REDO, today);
  }

  public void pause(Today today) {
    pausedOn = today.date();
    suspendedDays = null;
  }

  /**
   * @param days working days until it goes on by itself; null for all that are left
   * @return how many those are
   */
  public int suspend(Integer days, Today today) {
    var left = suspensionLeft(today);
    if (days != null && (days < 1 || days > left)) {
      throw Refusal.invalid("deadlines.suspensionRange", left).at("days");
    }
    pause(today);
    suspendedDays = days == null ? left : days;
    return suspendedDays;
  }

  /** What is set aside is looked at again on another day. */
  public void lookAgain(LocalDate day, Today today) {
    appoint(day, today);
    turnTo(last(ClockKind.STAGE), today);
    appointed = null;
  }

  /** The days of a ruling do not count. */
  public void resumeAfterRuling(Today today) {
    resume(Pause.Reason.RULING, Integer.MAX_VALUE, today);
  }

  /** The days of a suspension do not count, up to those given for it. */
  public void resumeAfterSuspension(Today today) {
    resume(Pause.Reason.SUSPENSION, suspensionGiven(today), today);
  }

  private void resume(Pause.Reason reason, int most, Today today) {
    var deadline = last(ClockKind.RECTIFICATION);
    all.pause(reason, deadline, pausedOn, most, today);
    pausedOn = null;
  }

  /**
   * Adds to the original due date, not to the day of granting.
   *
   * @return when it is due now
   */
  public LocalDate extend(Limit limit, Today today) {
    var deadline = latest(ClockKind::isUnits).orElseThrow();
    all.prolong(deadline, limit, today);
    turnTo(deadline, today);
    return due;
  }

  public void allowObjection(Today today) {
    start(ClockKind.OBJECTION, Limit.OBJECT, today);
  }

  /**
   * Somebody objected.
   *
   * @return when they must have an answer
   */
  public LocalDate awaitObjectionRuling(Today today) {
    return start(ClockKind.OBJECTION_RULING, Limit.OBJECT_RULE, today);
  }

  /**
   * Somebody asked to withdraw.
   *
   * @return when they must have an answer
   */
  public LocalDate awaitWithdrawalRuling(Today today) {
    return start(ClockKind.WITHDRAWAL_RULING, Limit.WITHDRAW_RULE, today);
  }

  /**
   * A unit is heard.
   *
   * @return the last day on which it may state its case
   */
  public LocalDate hear(Today today) {
    return start(ClockKind.HEARING, Limit.HEARING, today);
  }

  public void awaitFirstContact(Today today) {
    firstContactDue = start(ClockKind.FIRST_CONTACT, Limit.FIRST_CONTACT, today);
  }

  public void watch(Today today) {
    watchedUntil = start(ClockKind.WATCH, Limit.REBOUND, today);
  }

  /** Something was made to last: somebody looks again. */
  public void awaitEffectCheck(Today today) {
    effectDue = start(ClockKind.EFFECT, Limit.EFFECT_CHECK, today);
  }

  /** Somebody has looked, or there is nothing left to look at. */
  public void endEffectCheck() {
    effectDue = null;
  }

  private LocalDate start(ClockKind kind, Limit limit, Today today) {
    return all.begin(kind, limit, today).due(0, today);
  }

  // ---- what follows from them

  /** Of the clock that runs now; null where none does. */
  public LocalDate due() {
    return NEVER.equals(due) ? null : due;
  }

  /** Of the rectification, with what was granted and what did not count. */
  public LocalDate rectificationDue(Today today) {
    return latest(ClockKind.RECTIFICATION::equals).map(it -> all.due(it, today)).orElse(null);
  }

  /** Of the rectification without what was granted. */
  public LocalDate originalDue(Today today) {
    return latest(ClockKind.RECTIFICATION::equals)
        .map(it -> all.originalDue(it, today))
        .orElse(null);
  }

  /**
   * A unit was to put it right.
   *
   * @param originalDue without what was granted
   * @param due with it
   */
  public record Span(LocalDate started, LocalDate originalDue, LocalDate due) {}

  /** Each time anew, in order; as it was corrected last. */
  public List<Span> rectifications(Today today) {
    return all.rectifications(today);
  }

  /**
   * Something was to be done within hours.
   *
   * @param started on which day
   * @param due at which moment
   */
  public record Hourly(Limit limit, LocalDate started, Instant due) {}

  /** Each that was counted in hours, in order, as its rule was when it began. */
  public List<Hourly> hourly(Today today) {
    return all.hourly(today);
  }

  public LocalDate assignedOn() {
    return latest(ClockKind.RETURN::equals).map(Deadline::started).orElse(null);
  }

  public LocalDate returnableUntil(Today today) {
    return latest(ClockKind.RETURN::equals).map(it -> all.due(it, today)).orElse(null);
  }

  public LocalDate objectionUntil(Today today) {
    return latest(ClockKind.OBJECTION::equals).map(it -> all.due(it, today)).orElse(null);
  }

  public LocalDate heardUntil(Today today) {
    return latest(ClockKind.HEARING::equals).map(it -> all.due(it, today)).orElse(null);
  }

  /** What the lists show of the clock that runs. */
  public Running running() {
    return new Running(due, dueAt, warnAt, started, stood);
  }

  /**
   * The clock that runs, as it is remembered.
   *
   * @param due {@link #NEVER} where none does
   * @param dueAt the moment, where hours are counted; else null
   * @param warnAt from when on it is pressing, where that is not days before; else null
   * @param started when it began, null where that was never written down
   * @param stood working days since then that do not count, null like it
   */
  public record Running(
      LocalDate due, Instant dueAt, Instant warnAt, LocalDate started, Integer stood) {

    /** Nothing is known of it but its day. */
    public static Running until(LocalDate day) {
      return new Running(day, null, null, null, null);
    }
  }

  /**
   * How the day came about on which the clock that runs is due, and where that is another one, the
   * whole rectification.
   *
   * @param units it is the unit's own time that runs
   */
  public List<Explanation> explained(boolean units, Today today) {
    var running =
        NEVER.equals(due)
            ? Optional.<Deadline>empty()
            : latest(units ? ClockKind::isUnits : ClockKind.STAGE::equals);
    var whole = latest(ClockKind::isUnits).filter(it -> !it.equals(running.orElse(null)));
    return Stream.concat(
            running.map(it -> all.explained(it, due, today)).stream(),
            whole.map(it -> all.explained(it, all.due(it, today), today)).stream())
        .toList();
  }

  public LocalDate watchedUntil() {
    return watchedUntil;
  }

  /** From when on somebody looks again; null where nobody is to, or somebody has. */
  public LocalDate effectDue() {
    return effectDue;
  }

  public LocalDate firstContactDue() {
    return firstContactDue;
  }

  /** The day until which a suspension that began may last. */
  public LocalDate suspendedUntil(Today today) {
    return today.later(pausedOn, suspensionGiven(today));
  }

  private int suspensionGiven(Today today) {
    var left = suspensionLeft(today);
    return suspendedDays == null ? left : Math.min(suspendedDays, left);
  }

  /** Working days of suspension that are left. */
  public int suspensionLeft(Today today) {
    return today.amount(Limit.LONGEST_SUSPENSION) - all.suspended(today);
  }

  private Deadline last(ClockKind kind) {
    return latest(kind::equals).orElseThrow();
  }

  private Optional<Deadline> latest(Predicate<ClockKind> test) {
    return all.latest(test);
  }
}
