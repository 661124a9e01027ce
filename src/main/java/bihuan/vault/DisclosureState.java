package bihuan.vault;

/** Where a request to see an identity stands. */
public enum DisclosureState {
  ASKED,
  /** May be seen once, by whoever asked, for a day. */
  GRANTED,
  DECLINED,
  SEEN,
  /** Granted and not seen in time. */
  LAPSED
}
