package bihuan.campaigns;

/** Whether somebody who follows an address may answer. */
enum AskedState {
  ASKING,
  NOT_YET,
  OVER,
  /** As many have answered as were asked for. */
  FULL,
  /** Whoever this letter asked has answered. */
  ANSWERED
}
