package bihuan.classification;

/** How it came to light. */
public enum Source {
  EXPERIENCE,
  OBSERVATION,
  JOINT_EXPERIENCE,
  COUNTER,
  STEWARD,
  QUESTIONNAIRE,
  SYMPOSIUM,
  ENTERPRISE,
  PUBLIC
}
