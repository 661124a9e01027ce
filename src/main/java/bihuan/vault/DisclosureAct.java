package bihuan.vault;

/** How far a request to see an identity came. */
enum DisclosureAct {
  DISCLOSURE_ASKED,
  DISCLOSURE_GRANTED,
  DISCLOSURE_DECLINED,
  DISCLOSURE_SEEN
}
