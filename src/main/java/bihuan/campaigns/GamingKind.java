package bihuan.campaigns;

/** In which way something stands out. */
enum GamingKind {
  /** More than three answers of one device at one address on one day. */
  ONE_DEVICE,
  /** Half and more of at least ten answers were quicker than one can read. */
  HASTY,
  /** Half and more of a day's answers, at least ten, came in one hour. */
  BURST
}
