package bihuan.classification;

import bihuan.deadlines.Limit;

/** How hard it is, and so how long the lead unit has. */
public enum IssueClass {
  A(Limit.CLASS_A, Limit.EXT_A),
  B(Limit.CLASS_B, Limit.EXT_B),
  C(Limit.CLASS_C, Limit.EXT_C);

  private final Limit limit;
  private final Limit extension;

  IssueClass(Limit limit, Limit extension) {
    this.limit = limit;
    this.extension = extension;
  }

  /** The limit for putting it right. */
  public Limit limit() {
    return limit;
  }

  /** The limit by which the original due date may be extended. */
  public Limit extension() {
    return extension;
  }
}
