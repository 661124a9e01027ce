package bihuan.loop;

import bihuan.deadlines.Clocks;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;
import java.time.LocalDate;

/** The clocks of an issue as dates that are moved about, one move after another: the oracle. */
class NaiveClocks {

  LocalDate due = Clocks.NEVER;
  LocalDate rectificationDue;
  LocalDate originalDue;
  LocalDate assignedOn;
  LocalDate returnableUntil;
  LocalDate objectionUntil;
  LocalDate watchedUntil;
  LocalDate firstContactDue;
  int suspendedDays;
  private LocalDate redoDue;
  private LocalDate pausedOn;

  /**
   * @param limit for putting it right
   * @param extension for more time
   */
  void after(IssueMoved moved, Limit limit, Limit extension, Today today) {
    switch (moved.move()) {
      case ASSIGN, REASSIGN, REDIRECT -> assign(limit, today);
      case SIGN, SIGN_BY_DEFAULT -> firstContactDue = workingDays(Limit.FIRST_CONTACT, today);
      case REQUEST_RETURN, SUSPEND -> pausedOn = today.date();
      case UPHOLD -> {
        shift(today.calendar().between(pausedOn, today.date()), today);
        firstContactDue = workingDays(Limit.FIRST_CONTACT, today);
      }
      case RESUME -> {
        var days = Math.min(today.calendar().between(pausedOn, today.date()), 30 - suspendedDays);
        suspendedDays += days;
        shift(days, today);
      }
      case RESTART -> rectify(limit, today);
      case REJECT, NOT_SATISFIED -> redoDue = workingDays(Limit.REDO, today);
      case REFUSE -> objectionUntil = later(today.date(), 5, today);
      case CLOSE -> watchedUntil = today.date().plusDays(today.amount(Limit.REBOUND));
      case KEEP_TRACKING -> due = LocalDate.parse(moved.facts().get("next"));
      case GRANT_EXTENSION -> extend(today.amount(extension), today);
      default -> {}
    }
    if (!moved.move().staysPut()) {
      enter(moved, today);
    }
  }

  private void enter(IssueMoved moved, Today today) {
    due =
        switch (moved.to()) {
          case SUBMITTED -> workingDays(Limit.ACCEPT, today);
          case NEEDS_INFO -> today.date().plusDays(today.amount(Limit.SUPPLY));
          case ACCEPTED -> workingDays(Limit.ASSIGN, today);
          case ASSIGNED -> workingDays(Limit.SIGN, today);
          case RETURN_REQUESTED -> workingDays(Limit.RETURN_RULE, today);
          case REVIEW, VERIFIED -> workingDays(Limit.REVIEW, today);
          case VERIFYING -> workingDays(Limit.REVISIT, today);
          case IMPROVING -> workingDays(Limit.IMPROVE, today);
          case LONG_TERM -> LocalDate.parse(moved.facts().get("next"));
          case HANDLING, UNIT_APPROVAL, REWORK, DISSATISFIED ->
              redoDue == null ? rectificationDue : redoDue;
          default -> Clocks.NEVER;
        };
  }

  private void assign(Limit limit, Today today) {
    assignedOn = today.date();
    pausedOn = null;
    returnableUntil = workingDays(Limit.RETURN_APPLY, today);
    rectify(limit, today);
  }

  private void rectify(Limit limit, Today today) {
    rectificationDue = workingDays(limit, today);
    originalDue = rectificationDue;
    redoDue = null;
  }

  private void shift(int days, Today today) {
    rectificationDue = later(rectificationDue, days, today);
    originalDue = later(originalDue, days, today);
    pausedOn = null;
  }

  private void extend(int days, Today today) {
    if (redoDue == null) {
      rectificationDue = later(originalDue, days, today);
      due = rectificationDue;
    } else {
      redoDue = later(redoDue, days, today);
      due = redoDue;
    }
  }

  private static LocalDate workingDays(Limit limit, Today today) {
    return later(today.date(), today.amount(limit), today);
  }

  /** Day by day. */
  private static LocalDate later(LocalDate day, int workingDays, Today today) {
    var reached = day;
    for (var left = workingDays; left > 0; ) {
      reached = reached.plusDays(1);
      left -= today.calendar().isWorking(reached) ? 1 : 0;
    }
    return reached;
  }
}
