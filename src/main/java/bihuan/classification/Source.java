package bihuan.classification;

import bihuan.access.Role;

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
  PUBLIC;

  /** What follows from who speaks; the office, which writes down what others say, names it. */
  public static Source toldBy(Role role) {
    return switch (role) {
      case ENTERPRISE -> ENTERPRISE;
      case STEWARD -> STEWARD;
      case OBSERVER -> EXPERIENCE;
      default -> PUBLIC;
    };
  }
}
