package bihuan.comparison;

/** How far somebody came with a step. */
public enum StepState {
  /** Nobody came so far. */
  NOT_REACHED,
  /** Passed over: a later step was begun, of this one nothing was written. */
  SKIPPED,
  UNDER_WAY,
  /** It cannot go on here. */
  STUCK,
  FINISHED
}
