package bihuan.classification;

/** Why it happens; with service and step it tells whether the same trouble came back. */
public enum Cause {
  UNCLEAR_DUTY,
  NO_COMMON_FORM,
  INFORMATION_NOT_SHARED,
  SYSTEM_FAULT,
  RULE_OUTDATED,
  NOT_CARRIED_OUT,
  STAFF_SKILL,
  ATTITUDE,
  CAPACITY,
  NOT_MADE_KNOWN,
  LAW_OR_POLICY,
  CONDUCT,
  OTHER
}
