package bihuan.joiners;

import bihuan.loop.Stage;

/**
 * How it goes on with an issue that somebody joined: coarser than its stages. What was handed to
 * another authority, withdrawn or not accepted reads the same: anybody may join, its unit as well.
 */
public enum Progress {
  TAKEN_UP,
  AT_WORK,
  CHECKED,
  LONG_TERM,
  CLOSED,
  EXPLAINED,
  ELSEWHERE;

  static Progress of(Stage stage) {
    return switch (stage) {
      case SUBMITTED, NEEDS_INFO, ACCEPTED -> TAKEN_UP;
      case ASSIGNED, RETURN_REQUESTED, HANDLING, SUSPENDED, UNIT_APPROVAL, REWORK, DISSATISFIED ->
          AT_WORK;
      case REVIEW, VERIFYING, VERIFIED, IMPROVING -> CHECKED;
      case LONG_TERM -> LONG_TERM;
      case CLOSED -> CLOSED;
      case CLOSED_EXPLAINED -> EXPLAINED;
      case NOT_ACCEPTED, MERGED, TRANSFERRED, WITHDRAWN -> ELSEWHERE;
    };
  }

  /** Whoever joined is asked whether they are satisfied. */
  public boolean isOver() {
    return this == CLOSED || this == EXPLAINED;
  }
}
