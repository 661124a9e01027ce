package bihuan.classification;

/** Why the clock may stand still. */
public enum SuspendReason {
  WAITING_FOR_HIGHER_LEVEL,
  LEGAL_PROCEDURE,
  REPORTER_ASKED,
  FORCE_MAJEURE,
  EXPERT_APPRAISAL
}
