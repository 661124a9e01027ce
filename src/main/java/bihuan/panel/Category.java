package bihuan.panel;

/** Whom a member of the panel stands for. */
public enum Category {
  DEPUTY,
  CPPCC,
  FEDERATION,
  CHAMBER,
  LAWYER,
  EXPERT,
  OPERATOR,
  MEDIA,
  OTHER
}
