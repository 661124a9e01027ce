package bihuan.loop;

import static bihuan.loop.Phase.FEEDBACK;
import static bihuan.loop.Phase.IMPROVEMENT;
import static bihuan.loop.Phase.RECTIFICATION;
import static bihuan.loop.Stage.Pace.ENDED;
import static bihuan.loop.Stage.Pace.LIMIT;
import static bihuan.loop.Stage.Pace.PAUSED;
import static bihuan.loop.Stage.Pace.UNIT;

/** Where an issue stands: in which phase, whose turn it is, and which clock runs. */
public enum Stage {
  // spotless:off
  SUBMITTED        (FEEDBACK,      Part.COORDINATOR, LIMIT,  "ACCEPT"),
  NEEDS_INFO       (FEEDBACK,      Part.REPORTER,    PAUSED, ""),
  ACCEPTED         (FEEDBACK,      Part.COORDINATOR, LIMIT,  "ASSIGN"),
  ASSIGNED         (RECTIFICATION, Part.OFFICER,     LIMIT,  "SIGN"),
  RETURN_REQUESTED (RECTIFICATION, Part.COORDINATOR, LIMIT,  "RETURN_RULE"),
  HANDLING         (RECTIFICATION, Part.OFFICER,     UNIT,   ""),
  SUSPENDED        (RECTIFICATION, Part.COORDINATOR, PAUSED, ""),
  UNIT_APPROVAL    (RECTIFICATION, Part.APPROVER,    UNIT,   ""),
  REVIEW           (RECTIFICATION, Part.COORDINATOR, LIMIT,  "REVIEW"),
  REWORK           (RECTIFICATION, Part.OFFICER,     UNIT,   ""),
  VERIFYING        (RECTIFICATION, Part.VERIFIER,    LIMIT,  "REVISIT"),
  VERIFIED         (RECTIFICATION, Part.COORDINATOR, LIMIT,  "REVIEW"),
  DISSATISFIED     (RECTIFICATION, Part.OFFICER,     UNIT,   ""),
  LONG_TERM        (RECTIFICATION, Part.COORDINATOR, LIMIT,  "LONGTERM"),
  IMPROVING        (IMPROVEMENT,   Part.OFFICER,     LIMIT,  "IMPROVE"),
  CLOSED           (IMPROVEMENT,   null,             ENDED,  ""),
  CLOSED_EXPLAINED (IMPROVEMENT,   null,             ENDED,  ""),
  NOT_ACCEPTED     (FEEDBACK,      null,             ENDED,  ""),
  MERGED           (FEEDBACK,      null,             ENDED,  ""),
  TRANSFERRED      (FEEDBACK,      null,             ENDED,  ""),
  WITHDRAWN        (FEEDBACK,      null,             ENDED,  "");
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
  private final String limit;

  Stage(Phase phase, Part keeper, Pace pace, String limit) {
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

  /** The code of the limit that runs here, empty where it is not a limit. */
  String limit() {
    return limit;
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
    return pace == Pace.PAUSED || this == LONG_TERM || this == RETURN_REQUESTED;
  }

  /** The unit's own time is running. */
  public boolean isWithUnit() {
    return keeper == Part.OFFICER || keeper == Part.APPROVER;
  }
}
