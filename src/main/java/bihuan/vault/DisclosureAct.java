package bihuan.vault;

/** How far a request to see an identity came. */
public enum DisclosureAct {
  DISCLOSURE_ASKED,
  DISCLOSURE_GRANTED,
  DISCLOSURE_DECLINED,
  DISCLOSURE_SEEN
}
