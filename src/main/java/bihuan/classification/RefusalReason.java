package bihuan.classification;

/** Why an issue is not accepted. */
public enum RefusalReason {
  IN_COURT,
  DECIDED_ALREADY,
  NOT_ABOUT_SERVICES,
  TOO_VAGUE,
  DUPLICATE,
  OTHER_CHANNEL,
  UNTRUE
}
