package bihuan.classification;

/** Why a reply is sent back to be done again. */
public enum RejectReason {
  BESIDE_THE_POINT,
  NO_EVIDENCE,
  PROMISE_ONLY,
  UNTRUE
}
