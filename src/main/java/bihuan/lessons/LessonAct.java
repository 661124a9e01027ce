package bihuan.lessons;

/** What is done about a lesson in a unit that it was written for. */
public enum LessonAct {
  LESSON_ASKED(true),
  LESSON_ANSWERED(true),
  LESSON_SIGNED(false),
  LESSON_SENT_BACK(true),
  LESSON_TAKEN(false),
  LESSON_REMINDED(true);

  private final boolean withUnit;

  LessonAct(boolean withUnit) {
    this.withUnit = withUnit;
  }

  /** Then the unit has to do something by its due date. */
  public boolean isWithUnit() {
    return withUnit;
  }
}
