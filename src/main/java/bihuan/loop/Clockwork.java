package bihuan.loop;

import bihuan.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.LocalDate;

/**
 * The clocks of one issue. The rectification clock starts with the assignment, runs through the
 * unit's stages and the approval, and stands still for a ruling and a suspension; every other stage
 * has a limit of its own; doing it again has a clock of its own too. What lists sort by is {@code
 * due}, the clock that runs now.
 */
@Embeddable
class Clockwork {

  /** Sorts behind every day there is: no clock runs. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  @Column(name = "due")
  private LocalDate due = NEVER;

  @Column(name = "rectification_due")
  private LocalDate rectificationDue;

  @Column(name = "original_due")
  private LocalDate originalDue;

  @Transient private LocalDate nextLook;

  @Column(name = "redo_due")
  private LocalDate redoDue;

  @Column(name = "paused_on")
  private LocalDate pausedOn;

  @Column(name = "suspended_days")
  private int suspendedDays;

  @Column(name = "assigned_on")
  private LocalDate assignedOn;

  @Column(name = "returnable_until")
  private LocalDate returnableUntil;

  @Column(name = "objection_until")
  private LocalDate objectionUntil;

  @Column(name = "watched_until")
  private LocalDate watchedUntil;

  @Column(name = "first_contact_due")
  private LocalDate firstContactDue;

  protected Clockwork() {} // JPA

  static Clockwork stopped() {
    return new Clockwork();
  }

  /** The clock of the stage just entered. */
  void enter(Stage stage, Today today) {
    switch (stage.pace()) {
      case LIMIT -> due = stage == Stage.LONG_TERM ? nextLook : today.due(stage.limit());
      case UNIT -> due = redoDue != null ? redoDue : rectificationDue;
      case PAUSED, ENDED -> due = NEVER;
    }
  }

  LocalDate startRectification(String limit, Today today) {
    assignedOn = today.date();
    rectificationDue = today.due(limit);
    originalDue = rectificationDue;
    redoDue = null;
    pausedOn = null;
    returnableUntil = today.due("RETURN_APPLY");
    return rectificationDue;
  }

  void restartRectification(String limit, Today today) {
    rectificationDue = today.due(limit);
    originalDue = rectificationDue;
    redoDue = null;
  }

  void startRedo(Today today) {
    redoDue = today.due("REDO");
  }

  void pause(Today today) {
    pausedOn = today.date();
  }

  /** The days of a ruling do not count. */
  void resumeAfterRuling(Today today) {
    shift(today.shifted(rectificationDue, pausedOn), today.shifted(originalDue, pausedOn));
  }

  /** The days of a suspension do not count, up to what may be suspended in all. */
  void resumeAfterSuspension(Today today) {
    var days = Math.min(today.workingDaysSince(pausedOn), suspensionLeft());
    suspendedDays += days;
    shift(today.later(rectificationDue, days), today.later(originalDue, days));
  }

  private void shift(LocalDate rectification, LocalDate original) {
    rectificationDue = rectification;
    originalDue = original;
    pausedOn = null;
  }

  /** Adds to the original due date, not to the day of granting. */
  LocalDate extend(String limit, Today today) {
    var workingDays = today.limit(limit);
    if (redoDue == null) {
      rectificationDue = today.later(originalDue, workingDays);
      due = rectificationDue;
    } else {
      redoDue = today.later(redoDue, workingDays);
      due = redoDue;
    }
    return due;
  }

  /** From tomorrow on, at most as far away as the limit says. */
  LocalDate lookAgainOn(LocalDate day, Today today) {
    var last = today.due("LONGTERM");
    if (!day.isAfter(today.date()) || day.isAfter(last)) {
      throw Refusal.invalid("loop.nextLookRange", last).at("nextLook");
    }
    nextLook = day;
    return day;
  }

  void allowObjection(Today today) {
    objectionUntil = today.after(Issue.DAYS_TO_OBJECT);
  }

  void awaitFirstContact(Today today) {
    firstContactDue = today.due("FIRST_CONTACT");
  }

  void watch(Today today) {
    watchedUntil = today.date().plusDays(today.limit("REBOUND"));
  }

  LocalDate suspendedUntil(Today today) {
    return today.later(pausedOn, suspensionLeft());
  }

  int suspensionLeft() {
    return Issue.LONGEST_SUSPENSION - suspendedDays;
  }

  LocalDate due() {
    return NEVER.equals(due) ? null : due;
  }

  LocalDate rectificationDue() {
    return rectificationDue;
  }

  LocalDate originalDue() {
    return originalDue;
  }

  LocalDate assignedOn() {
    return assignedOn;
  }

  LocalDate returnableUntil() {
    return returnableUntil;
  }

  LocalDate objectionUntil() {
    return objectionUntil;
  }

  LocalDate watchedUntil() {
    return watchedUntil;
  }

  LocalDate firstContactDue() {
    return firstContactDue;
  }
}
