package bihuan.loop;

import static bihuan.classification.Phase.FEEDBACK;
import static bihuan.classification.Phase.IMPROVEMENT;
import static bihuan.classification.Phase.RECTIFICATION;
import static bihuan.loop.Stage.Pace.ENDED;
import static bihuan.loop.Stage.Pace.LIMIT;
import static bihuan.loop.Stage.Pace.PAUSED;
import static bihuan.loop.Stage.Pace.UNIT;

import bihuan.calendar.WorkingDays;
import bihuan.classification.Phase;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Today;

/** Where an issue stands: in which phase, whose turn it is, and which clock runs. */
public enum Stage {
  // spotless:off
  SUBMITTED        (FEEDBACK,      Part.COORDINATOR, LIMIT,  Limit.ACCEPT),
  NEEDS_INFO       (FEEDBACK,      Part.REPORTER,    LIMIT,  Limit.SUPPLY),
  ACCEPTED         (FEEDBACK,      Part.COORDINATOR, LIMIT,  Limit.ASSIGN),
  ASSIGNED         (RECTIFICATION, Part.OFFICER,     LIMIT,  Limit.SIGN),
  RETURN_REQUESTED (RECTIFICATION, Part.COORDINATOR, LIMIT,  Limit.RETURN_RULE),
  HANDLING         (RECTIFICATION, Part.OFFICER,     UNIT,   null),
  SUSPENDED        (RECTIFICATION, Part.COORDINATOR, PAUSED, null),
  UNIT_APPROVAL    (RECTIFICATION, Part.APPROVER,    UNIT,   null),
  REVIEW           (RECTIFICATION, Part.COORDINATOR, LIMIT,  Limit.REVIEW),
  REWORK           (RECTIFICATION, Part.OFFICER,     UNIT,   null),
  VERIFYING        (RECTIFICATION, Part.VERIFIER,    LIMIT,  Limit.REVISIT),
  VERIFIED         (RECTIFICATION, Part.COORDINATOR, LIMIT,  Limit.REVIEW),
  DISSATISFIED     (RECTIFICATION, Part.OFFICER,     UNIT,   null),
  LONG_TERM        (RECTIFICATION, Part.COORDINATOR, LIMIT,  Limit.LONGTERM),
  IMPROVING        (IMPROVEMENT,   Part.OFFICER,     LIMIT,  Limit.IMPROVE),
  CLOSED           (IMPROVEMENT,   null,             ENDED,  null),
  CLOSED_EXPLAINED (IMPROVEMENT,   null,             ENDED,  null),
  NOT_ACCEPTED     (FEEDBACK,      null,             ENDED,  null),
  MERGED           (FEEDBACK,      null,             ENDED,  null),
  TRANSFERRED      (FEEDBACK,      null,             ENDED,  null),
  WITHDRAWN        (FEEDBACK,      null,             ENDED,  null);

  // spotless:on

  /**
   * Which clock runs: a limit by its code, the unit's own (by class, or for doing it again), none
   * now, none any more.
   */
  public enum Pace {
    LIMIT,
    UNIT,
    PAUSED,
    ENDED
  }

  private final Phase phase;
  private final Part keeper;
  private final Pace pace;
  private final Limit limit;

  Stage(Phase phase, Part keeper, Pace pace, Limit limit) {
    this.phase = phase;
    this.keeper = keeper;
    this.pace = pace;
    this.limit = limit;
  }

  public Phase phase() {
    return phase;
  }

  /** Whose turn it is; null once it has ended. */
  public Part keeper() {
    return keeper;
  }

  public Pace pace() {
    return pace;
  }

  /** Sets the clock that runs here. */
  void run(Clocks clocks, Today today) {
    switch (pace) {
      case LIMIT -> clocks.run(limit, today);
      case UNIT -> clocks.runUnits(today);
      case PAUSED, ENDED -> clocks.stop();
    }
  }

  /** The calendar changed under the clocks of an issue that stands here. */
  void follow(Clocks clocks, boolean sooner, WorkingDays before, Today today) {
    clocks.follow(pace == LIMIT || pace == UNIT ? pace == UNIT : null, sooner, before, today);
  }

  public boolean hasEnded() {
    return pace == Pace.ENDED;
  }

  /** An answer was found good, or no other will come. */
  boolean isThrough() {
    return (hasEnded() && this != MERGED) || this == VERIFIED || this == IMPROVING;
  }

  /** Held up: the ring shows a gap. */
  public boolean isHeld() {
    return pace == Pace.PAUSED
        || this == NEEDS_INFO
        || this == LONG_TERM
        || this == RETURN_REQUESTED;
  }

  /** The unit's own time is running. */
  public boolean isWithUnit() {
    return keeper == Part.OFFICER || keeper == Part.APPROVER;
  }
}
