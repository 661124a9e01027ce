package bihuan.notices;

/** What somebody is told. */
public enum NoticeType {
  TO_TRIAGE(true),
  INFO_SUPPLIED(true),
  WITHDRAWN,
  TO_ASSIGN(true),
  RETURN_ASKED(true),
  EXTENSION_ASKED(true),
  TO_REVIEW(true),
  TO_DECIDE(true),
  NOT_SATISFIED,
  IMPROVEMENT_ADOPTED(true),
  OBJECTED(true),
  TO_EXPLAIN(true),
  ANSWER_TO_REVIEW(true),
  PREVIEW_ANSWERED(true),
  REOPENED(true),
  CARD_SHOWN,
  SUSPENSION_ENDS(true),

  TO_SIGN(true),
  ASSIGNED_TO_UNIT,
  COOPERATING,
  RETURN_DECLINED,
  TAKEN_AWAY,
  SUSPENDED,
  RESUMED,
  TO_SIGN_OFF(true),
  SENT_BACK(true),
  REJECTED(true),
  RESTARTED(true),
  TRACKED,
  EXTENSION_GRANTED,
  EXTENSION_DECLINED,
  UNIT_VERIFIED,
  UNIT_DISSATISFIED(true),
  TO_IMPROVE(true),
  UNIT_CLOSED,
  ANSWER_PASSED_ON,
  REMINDED,
  SUPERVISED,
  MAJOR,
  CARD_OVERDUE,
  CARD_REJECTED,
  CARD_LONG_OVERDUE,
  CARD_TWO_YELLOW,
  CARD_CAME_BACK,

  DUE_TODAY(true),
  DUE_SOON(true),
  TO_VERIFY(true),

  ACCEPTED,
  INFO_ASKED(true),
  REFUSED,
  MERGED,
  TRANSFERRED,
  BEING_HANDLED,
  ON_HOLD,
  ANSWERED,
  LONG_TERM,
  CLOSED,
  CLOSED_EXPLAINED,
  MAIN_CLOSED,
  TAKEN_UP_AGAIN,
  RECONSIDERED,
  DISMISSED,
  QUESTION_ASKED,
  PREVIEW_ASKED(true),

  DISCLOSURE_ASKED,
  DISCLOSURE_GRANTED,
  DISCLOSURE_DECLINED,

  TASK_OFFERED(true),
  TASK_ENDS(true),
  TASK_CHANGED(true),
  TASK_HANDED_ON,
  TASK_WITHDRAWN,
  TASK_MISSED,
  TASK_DECLINED,
  TASK_RECUSED,
  TASK_AWAY,
  TASK_IN_LEAVE,
  TASK_PASSED_ON,
  TASK_GIVEN_BACK,

  VERIFICATION_RECUSED,
  VERIFIER_RECUSED,
  VERIFIER_LEFT,
  VERIFIER_MISSING,

  PUBLICATION_DECLINED,
  PUBLICATION_WITHDRAWN,

  ACCOUNT_RESET_ASKED,
  ACCOUNT_RESET_CONFIRMED,
  ACCOUNT_PASSWORD_SET,
  ACCOUNT_CONTACT_CHANGED,
  ACCOUNT_ROLE_CHANGED,
  ACCOUNT_UNLOCKED,
  ACCOUNT_ENABLED,
  ACCOUNT_RECOGNISED,
  TO_CONFIRM;

  private final boolean task;

  NoticeType() {
    this(false);
  }

  NoticeType(boolean task) {
    this.task = task;
  }

  /**
   * Whoever verifies may be who reported: a unit is told the day on which they did, not the moment.
   */
  public boolean isOfTheDay() {
    return this == UNIT_VERIFIED || this == UNIT_DISSATISFIED;
  }

  /** Something to be done; settled once its subject has moved on, read or not. */
  public boolean isTask() {
    return task;
  }
}
