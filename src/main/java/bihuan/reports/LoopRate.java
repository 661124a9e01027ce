package bihuan.reports;

/** How well the loop does, in shares. */
public enum LoopRate {
  /** M01: first responses in time, of those due; an issue once, by the day the response is due. */
  RESPONDED,
  /** M02: found solved, of what was verified. */
  SOLVED,
  /** M03: satisfied (three of five and better), of those asked. */
  SATISFIED
}
