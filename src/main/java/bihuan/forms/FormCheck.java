package bihuan.forms;

/** What is looked at before a questionnaire is published, and whether it must be put right. */
public enum FormCheck {
  NO_QUESTIONS(true),
  BROKEN(true),
  /** Ratings are voluntary. */
  RATING_REQUIRED(true),
  RATING_PRESET(true),
  RATING_BOUND(true),
  RATING_LEVELS(true),
  NO_LABEL(true),
  /** Nobody could ever send the answers. */
  REQUIRED_UNANSWERABLE(true),
  UNANSWERABLE(false),
  UNREACHABLE(false),
  MISSING_TRANSLATION(false),
  MISSING_TITLE(false),
  CHOICE_WITHOUT_LABEL(false),
  EMPTY_SECTION(false),
  UNUSED_LIST(false);

  private final boolean hindering;

  FormCheck(boolean hindering) {
    this.hindering = hindering;
  }

  /** Nothing is published while this is found. */
  public boolean isHindering() {
    return hindering;
  }
}
