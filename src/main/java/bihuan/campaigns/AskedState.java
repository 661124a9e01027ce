package bihuan.campaigns;

/** Whether somebody who follows an address may answer. */
enum AskedState {
  ASKING,
  NOT_YET,
  OVER,
  /** Whoever this letter asked was asked too long ago. */
  LATE,
  /** As many have answered as were asked for. */
  FULL,
  /** Whoever this letter asked has answered. */
  ANSWERED
}
