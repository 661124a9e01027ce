package bihuan.deadlines;

import bihuan.city.City;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One clock: what it is for, when it started, and under which limit in which edition. Kept as it
 * was started; what did not count and what was added stand beside it.
 */
@Embeddable
public class Deadline {

  /** What a clock is for. */
  public enum ClockKind {
    /** What the stage asks for. */
    STAGE,
    /** Putting it right, from the assignment or from taking it up again. */
    RECTIFICATION,
    /** Putting it right once more. */
    REDO,
    /** Asking to return it, from the assignment. */
    RETURN,
    /** The first answer to whoever reported. */
    FIRST_CONTACT,
    /** Objecting to a refusal. */
    OBJECTION,
    /** Answering an objection. */
    OBJECTION_RULING,
    /** Answering whoever asked to withdraw. */
    WITHDRAWAL_RULING,
    /** Stating its case, for a unit that is heard. */
    HEARING,
    /** The same trouble may come back after the closing. */
    WATCH,
    /** Looking again whether an improvement lasts. */
    EFFECT;

    /** The unit's own time, which may stand still and be extended. */
    boolean isUnits() {
      return this == RECTIFICATION || this == REDO;
    }
  }

  private static final long MINUTES = 60;

  @Column(name = "position_no", nullable = false)
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private ClockKind kind;

  @Column(name = "started_on")
  private LocalDate started;

  @Enumerated(EnumType.STRING)
  @Column(name = "limit_code")
  private Limit limit;

  @Column(name = "amount")
  private int amount;

  @Column(name = "edition_from")
  private LocalDate edition;

  @Column(name = "appointed_on")
  private LocalDate appointed;

  /** Shown before the calendar changed, and later than what follows from it now; else null. */
  @Column(name = "kept_day")
  private LocalDate kept;

  @Column(name = "kept_more")
  private Integer keptMore;

  /** The moment, of a clock that is counted in hours; null for all others. */
  @Column(name = "started_at")
  private Instant startedAt;

  /** That hours are counted in; null for all others. */
  @Enumerated(EnumType.STRING)
  @Column(name = "hours_unit")
  private LimitUnit hours;

  protected Deadline() {} // JPA

  static Deadline of(ClockKind kind, int position, Term term, Today today) {
    var deadline = of(kind, position, today.date(), term);
    if (term.unit().isOfHours()) {
      deadline.startedAt = today.at();
      deadline.hours = term.unit();
    }
    return deadline;
  }

  private static Deadline of(ClockKind kind, int position, LocalDate started, Term term) {
    var deadline = new Deadline();
    deadline.kind = kind;
    deadline.position = position;
    deadline.started = started;
    deadline.limit = term.limit();
    deadline.amount = term.amount();
    deadline.edition = term.since();
    return deadline;
  }

  /** The day was named, not counted. */
  static Deadline until(ClockKind kind, int position, LocalDate started, LocalDate day) {
    var deadline = new Deadline();
    deadline.kind = kind;
    deadline.position = position;
    deadline.started = started;
    deadline.appointed = day;
    return deadline;
  }

  /** From the same day under another limit. */
  Deadline corrected(int position, Term term) {
    return of(kind, position, started, term);
  }

  /** The same clock, never due before a day that was shown. */
  Deadline keeping(LocalDate day, int more) {
    var deadline = new Deadline();
    deadline.kind = kind;
    deadline.position = position;
    deadline.started = started;
    deadline.limit = limit;
    deadline.amount = amount;
    deadline.edition = edition;
    deadline.appointed = appointed;
    deadline.startedAt = startedAt;
    deadline.hours = hours;
    deadline.kept = day;
    deadline.keptMore = more;
    return deadline;
  }

  /**
   * @param more working days that did not count or were added; none where hours are counted
   */
  LocalDate due(int more, Today today) {
    var due = today.calendar().extended(firstDue(today), more);
    if (kept == null) {
      return due;
    }
    var shown = today.calendar().extended(kept, Math.max(0, more - keptMore));
    return shown.isAfter(due) ? shown : due;
  }

  private LocalDate firstDue(Today today) {
    if (appointed != null) {
      return appointed;
    }
    return hours == null
        ? new Term(limit, amount, limit.unit(), edition).after(started, today.calendar())
        : City.day(dueAt(today));
  }

  /** The moment it ends, of hours; null for all others. */
  Instant dueAt(Today today) {
    return hours == null ? null : hours.after(startedAt, amount * MINUTES, today.hours());
  }

  /**
   * From when on it is pressing, where the day before would be too soon: at half of hours, and of
   * the one day.
   *
   * @return null where the warning comes days before
   */
  Instant halfAt(LocalDate due, Today today) {
    if (hours != null) {
      return hours.after(startedAt, amount * MINUTES / 2, today.hours());
    }
    return appointed == null && amount == 1 && limit.unit() == LimitUnit.WORKING_DAY
        ? today.hours().middleOf(due).atZone(City.ZONE).toInstant()
        : null;
  }

  int position() {
    return position;
  }

  /** Null where the day was named. */
  Limit limit() {
    return limit;
  }

  int amount() {
    return amount;
  }

  LocalDate edition() {
    return edition;
  }

  LocalDate appointed() {
    return appointed;
  }

  LimitUnit unit() {
    return hours == null ? limit.unit() : hours;
  }

  ClockKind kind() {
    return kind;
  }

  Instant startedAt() {
    return startedAt;
  }

  LocalDate started() {
    return started;
  }
}
