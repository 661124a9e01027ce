package bihuan.forms;

/** What a line of a questionnaire is. */
public enum ItemType {
  NOTE,
  TEXT,
  INTEGER,
  DECIMAL,
  RANGE,
  ONE,
  SEVERAL,
  RANK,
  DATE,
  TIME,
  DATE_TIME,
  PHOTO,
  SOUND,
  VIDEO,
  FILE,
  LOCATION,
  LINE,
  AREA,
  CODE,
  ACKNOWLEDGE,
  CALCULATION,
  HIDDEN,
  START,
  END,
  TODAY,
  GROUP,
  REPEAT;

  /** Has other items in it. */
  public boolean isSection() {
    return this == GROUP || this == REPEAT;
  }

  /** Is answered from a list. */
  public boolean isChoosing() {
    return this == ONE || isChoosingSeveral();
  }

  /** Its answer is names with a blank between, so that no name may have one. */
  public boolean isChoosingSeveral() {
    return this == SEVERAL || this == RANK;
  }

  /** Is seen by whoever answers; the others are reckoned. */
  public boolean isShown() {
    return switch (this) {
      case CALCULATION, HIDDEN, START, END, TODAY -> false;
      default -> true;
    };
  }

  /** Takes an answer from whoever answers. */
  public boolean isAsked() {
    return isShown() && !isSection() && this != NOTE;
  }

  /** Can be answered on a telephone here; ways and areas, which a walk records, cannot. */
  public boolean isAnswerable() {
    return isAsked() && this != LINE && this != AREA;
  }
}
