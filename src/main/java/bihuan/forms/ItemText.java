package bihuan.forms;

/** What is said at an item, in the languages of the form. */
public enum ItemText {
  LABEL("label"),
  HINT("hint"),
  GUIDANCE("guidance"),
  REQUIRED_MESSAGE("requiredMessage"),
  CONSTRAINT_MESSAGE("constraintMessage");

  private final String member;

  ItemText(String member) {
    this.member = member;
  }

  /** Its name in the definition. */
  public String member() {
    return member;
  }
}
