package bihuan.rounds;

/** Why a task is no longer with whoever had it. */
public enum Handover {
  /** Another of the round wanted it. */
  TAKEN_OVER,
  /** The office sends somebody else. */
  MOVED,
  /** They left the panel. */
  LEFT,
  /** They keep away from a unit that takes part in it. */
  RECUSED,
  /** They are on leave for all of the time that is left for it. */
  AWAY;

  /** They could not go any more: nobody chose another for it. */
  public boolean isForced() {
    return this == LEFT || this == RECUSED || this == AWAY;
  }
}
