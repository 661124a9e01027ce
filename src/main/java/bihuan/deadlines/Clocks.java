package bihuan.deadlines;

import bihuan.Refusal;
import bihuan.calendar.WorkingDays;
import bihuan.deadlines.Deadline.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

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
   * The calendar changed. Nothing is due sooner than was shown, unless a day is taken back that was
   * declared wrongly; not even then does anything become late by it.
   *
   * @param units it is the unit's own time that runs; null where no clock runs
   * @param sooner a day is taken back
   * @param before the calendar that was
   */
  public void follow(Boolean units, boolean sooner, WorkingDays before, Today today) {
    var was = new Today(today.date(), before, today.limits());
    if (!sooner) {
      replace(deadlines, it -> kept(it, was, today));
    }
    last(Kind.FIRST_CONTACT::equals)
        .map(it -> due(it, today))
        .filter(it -> firstContactDue != null && it.isAfter(firstContactDue))
        .ifPresent(it -> firstContactDue = it);
    if (units != null && !NEVER.equals(due)) {
      due = followed(units, sooner, was, today);
    }
  }

  private LocalDate followed(boolean units, boolean sooner, Today was, Today today) {
    var reckoned = last(units ? Kind::isUnits : Kind.STAGE::equals).map(it -> due(it, today));
    var least = sooner ? Collections.min(List.of(due, today.after(1))) : due;
    var next = reckoned.filter(it -> it.isAfter(least)).orElse(least);
    var isFreeNow = was.calendar().isWorking(next) && !today.calendar().isWorking(next);
    return isFreeNow ? today.calendar().next(next, 0) : next;
  }

  private Deadline kept(Deadline deadline, Today was, Today today) {
    var shown = due(deadline, was);
    return shown.isAfter(due(deadline, today))
        ? deadline.keeping(shown, paused(deadline, today) + granted(deadline))
        : deadline;
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

  /**
   * It was classified wrongly: the limit it should have had runs from the same start, and what was
   * in time is not late by it.
   *
   * @param running it is the unit's own time that runs
   */
  public void correct(Limit limit, boolean running, Today today) {
    last(Kind::isUnits)
        .filter(it -> it.kind() == Kind.RECTIFICATION)
        .ifPresent(it -> correct(it, limit, running, today));
  }

  private void correct(Deadline wrong, Limit limit, boolean running, Today today) {
    var was = due(wrong, today);
    var right = wrong.corrected(deadlines.size(), today.term(limit));
    var more = paused(wrong, today) + granted(wrong);
    var first = right.due(more, today.calendar());
    var least = today.isNotAfter(was) ? today.after(1) : was;
    if (first.isBefore(least) && first.isBefore(was)) {
      var named = was.isBefore(least) ? was : least;
      deadlines.add(Deadline.until(Kind.RECTIFICATION, deadlines.size(), wrong.started(), named));
    } else {
      deadlines.add(right);
      replace(pauses, it -> it.isOf(wrong) ? it.of(right) : it);
      replace(prolongations, it -> it.isOf(wrong) ? it.of(right) : it);
    }
    if (running) {
      runUnits(today);
    }
  }

  private static <T> void replace(List<T> some, UnaryOperator<T> by) {
    var others = some.stream().map(by).toList();
    some.clear();
    some.addAll(others);
  }

  public void startRedo(Today today) {
    start(Kind.REDO, Limit.REDO, today);
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
    due = appoint(day, today);
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
    start(Kind.OBJECTION, Limit.OBJECT, today);
  }

  /**
   * Somebody objected.
   *
   * @return when they must have an answer
   */
  public LocalDate awaitObjectionRuling(Today today) {
    return start(Kind.OBJECTION_RULING, Limit.OBJECT_RULE, today);
  }

  /**
   * Somebody asked to withdraw.
   *
   * @return when they must have an answer
   */
  public LocalDate awaitWithdrawalRuling(Today today) {
    return start(Kind.WITHDRAWAL_RULING, Limit.WITHDRAW_RULE, today);
  }

  /**
   * A unit is heard.
   *
   * @return the last day on which it may state its case
   */
  public LocalDate hear(Today today) {
    return start(Kind.HEARING, Limit.HEARING, today);
  }

  public void awaitFirstContact(Today today) {
    firstContactDue = start(Kind.FIRST_CONTACT, Limit.FIRST_CONTACT, today);
  }

  public void watch(Today today) {
    watchedUntil = start(Kind.WATCH, Limit.REBOUND, today);
  }

  /** Something was made to last: somebody looks again. */
  public void awaitEffectCheck(Today today) {
    effectDue = start(Kind.EFFECT, Limit.EFFECT_CHECK, today);
  }

  /** Somebody has looked, or there is nothing left to look at. */
  public void endEffectCheck() {
    effectDue = null;
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

  /**
   * A unit was to put it right.
   *
   * @param originalDue without what was granted
   * @param due with it
   */
  public record Span(LocalDate started, LocalDate originalDue, LocalDate due) {}

  /** Each time anew, in order; as it was corrected last. */
  public List<Span> rectifications(Today today) {
    var all = new LinkedHashMap<LocalDate, Span>();
    deadlines.stream()
        .filter(it -> it.kind() == Kind.RECTIFICATION)
        .forEach(
            it ->
                all.put(
                    it.started(),
                    new Span(
                        it.started(),
                        it.due(paused(it, today), today.calendar()),
                        due(it, today))));
    return List.copyOf(all.values());
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

  public LocalDate heardUntil(Today today) {
    return last(Kind.HEARING::equals).map(it -> due(it, today)).orElse(null);
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
    var used =
        pauses.stream().filter(Pause::isSuspension).mapToInt(it -> it.days(today.calendar())).sum();
    return today.amount(Limit.LONGEST_SUSPENSION) - used;
  }

  private LocalDate due(Deadline deadline, Today today) {
    return deadline.due(paused(deadline, today) + granted(deadline), today.calendar());
  }

  private int granted(Deadline deadline) {
    return prolongations.stream()
        .filter(it -> it.isOf(deadline))
        .mapToInt(Prolongation::days)
        .sum();
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
