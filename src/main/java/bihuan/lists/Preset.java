package bihuan.lists;

/** A ready-made choice of a list, by what its reader most often looks for. */
public enum Preset {
  /** Waits for this reader to move. */
  MINE_TO_DO,
  /** Not ended yet. */
  OPEN,
  /** Assigned by this reader. */
  ASSIGNED_BY_ME,
  /** This reader was named in the unit as whoever has it in hand. */
  HANDLED_BY_ME,
  /** This reader wanted to hear of it. */
  WATCHED_BY_ME,
  /** The unit co-operates. */
  COOPERATING,
  /** Closed and under watch for a rebound. */
  UNDER_WATCH,
  /** Closed, and somebody is to look again whether the improvement lasts, the longest due first. */
  EFFECT_DUE,
  /** Closed; the latest first where nothing else is asked for. */
  LATELY_CLOSED,
  SUPERVISED,
  /** With a unit, for the longest time first. */
  LONGEST,
  MAJOR,
  /** More time was asked for and nobody has ruled yet. */
  EXTENSION_WAITING,
  /** The reporter objected to a refusal and nobody has ruled yet. */
  OBJECTION_WAITING
}
