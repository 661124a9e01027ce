package bihuan.forms;

/** What holds at an item, as its author wrote it: an expression, or the name of something. */
public enum ItemTerm {
  REQUIRED("required", Nature.CONDITION),
  RELEVANT("relevant", Nature.EXPRESSION),
  CONSTRAINT("constraint", Nature.EXPRESSION),
  CALCULATION("calculation", Nature.EXPRESSION),
  DEFAULT("default", Nature.TEXT),
  READ_ONLY("readOnly", Nature.CONDITION),
  LIST("list", Nature.TEXT),
  FILTER("filter", Nature.EXPRESSION),
  SEED("seed", Nature.TEXT),
  TRIGGER("trigger", Nature.TEXT),
  APPEARANCE("appearance", Nature.TEXT),
  COUNT("count", Nature.EXPRESSION),
  OPENS("opens", Nature.EXPRESSION),
  NOTIFIES("notifies", Nature.EXPRESSION);

  /** How it is read. */
  private enum Nature {
    TEXT,
    EXPRESSION,
    /** An expression that may be said as yes or no. */
    CONDITION
  }

  private final String member;
  private final Nature nature;

  ItemTerm(String member, Nature nature) {
    this.member = member;
    this.nature = nature;
  }

  /** Its name in the definition. */
  public String member() {
    return member;
  }

  public boolean isExpression() {
    return nature != Nature.TEXT;
  }

  /** The one way in which this is written; empty where it says nothing. */
  public String plain(String written) {
    var text = FormText.plain(written);
    return switch (nature) {
      case TEXT -> text;
      case EXPRESSION -> FormText.expression(text);
      case CONDITION -> FormText.condition(text);
    };
  }
}
