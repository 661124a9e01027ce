package bihuan.figures;

/** How well the loop does, in shares. */
public enum LoopRate {
  /** M01: first responses in time, of those due; an issue once, by the day the response is due. */
  RESPONDED,
  /** M02: concluded as solved and found solved, of what was verified and not left out. */
  SOLVED,
  /** M03: satisfied (three of five and better), of those who said so. */
  SATISFIED,
  /** Nobody could be reached, of what was verified. */
  NOT_REACHED,
  /** Left out of the others with the consent of two and the verifier, of what was verified. */
  LEFT_OUT
}
