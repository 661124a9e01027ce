package bihuan.loop;

import bihuan.access.Actor;
import bihuan.access.Right;
import bihuan.access.Role;
import java.util.Comparator;

/**
 * How much of an issue somebody may see. Whoever may see nothing is told there is no such issue.
 */
public enum Visibility {
  /** Everything, the original included. */
  OFFICE,
  /**
   * Supervision officers, and leaders where it was raised to them or is open longest: what went out
   * and what became of it.
   */
  OVERSIGHT,
  /** A unit it is with: what went out, from the assignment on. */
  UNIT,
  /** Whoever reported it: their own words, and what became of it. */
  REPORTER,
  /** The named verifier. */
  VERIFIER,
  NONE;

  /** The most that somebody sees in any part they play. */
  static Visibility of(Actor actor, boolean theirs, Issue issue) {
    return actor.guises().map(it -> in(it, theirs, issue)).min(Comparator.naturalOrder()).get();
  }

  private static Visibility in(Actor actor, boolean theirs, Issue issue) {
    if (actor.role() == Role.NONE) {
      return theirs ? REPORTER : NONE;
    }
    if (actor.role().isOfOffice() || actor.is(Role.HOUSE)) {
      return !actor.isSubstitute() || issue.isOpenTo(actor) ? OFFICE : NONE;
    }
    if (actor.role().isOfUnit()) {
      return issue.concerns(actor.unit()) ? UNIT : NONE;
    }
    if (theirs) {
      return REPORTER;
    }
    if (issue.isVerifiedBy(actor)) {
      return VERIFIER;
    }
    return issue.wasHandedOut() && oversees(actor, issue) ? OVERSIGHT : NONE;
  }

  private static boolean oversees(Actor actor, Issue issue) {
    return actor.may(Right.READ_REVIEWED_ISSUES)
        || actor.may(Right.READ_RAISED_ISSUES) && issue.flags().major;
  }

  /** Which of the words of a passage this reader gets. */
  public String wordsOf(boolean forReporters, String words, String wordsForUnits) {
    return switch (this) {
      case OFFICE -> words;
      case REPORTER -> forReporters ? words : "";
      default -> wordsForUnits;
    };
  }

  /** What this reader sees of each issue in a list of theirs. */
  public static Visibility inLists(Actor reader) {
    return switch (reader.role()) {
      case COORDINATOR, HEAD -> OFFICE;
      case CASE_HANDLER, APPROVER -> UNIT;
      case SUPERVISOR, LEADER -> OVERSIGHT;
      case CALL_BACK_OFFICER -> VERIFIER;
      default -> REPORTER;
    };
  }

  public boolean readsOriginals() {
    return this == OFFICE;
  }

  /** Reads the reporter's own words and marks. */
  public boolean isOwn() {
    return this == OFFICE || this == REPORTER;
  }
}
