package bihuan.deadlines;

import bihuan.calendar.WorkingDays;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * One clock: what it is for, when it started, and under which limit in which edition. Kept as it
 * was started; what did not count and what was added stand beside it.
 */
@Embeddable
public class Deadline {

  /** What a clock is for. */
  enum Kind {
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

  @Column(name = "position_no", nullable = false)
  private int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private Kind kind;

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

  protected Deadline() {} // JPA

  static Deadline of(Kind kind, int position, LocalDate started, Term term) {
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
  static Deadline until(Kind kind, int position, LocalDate started, LocalDate day) {
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
    deadline.kept = day;
    deadline.keptMore = more;
    return deadline;
  }

  /**
   * @param more working days that did not count or were added
   */
  LocalDate due(int more, WorkingDays calendar) {
    var first =
        appointed != null ? appointed : new Term(limit, amount, edition).after(started, calendar);
    var due = calendar.extended(first, more);
    if (kept == null) {
      return due;
    }
    var shown = calendar.extended(kept, Math.max(0, more - keptMore));
    return shown.isAfter(due) ? shown : due;
  }

  int position() {
    return position;
  }

  Kind kind() {
    return kind;
  }

  LocalDate started() {
    return started;
  }
}
