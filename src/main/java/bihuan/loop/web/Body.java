package bihuan.loop.web;

import bihuan.Refusal;
import bihuan.Signs;
import bihuan.series.IssueNumber;

/** What a request must have at all. */
public final class Body {

  private Body() {}

  /** The body, refused where there is none. */
  public static <T> T of(T body) {
    if (body == null) {
      throw Refusal.invalid("loop.noBody");
    }
    return body;
  }

  /** An issue number somebody typed into a field. */
  public static IssueNumber number(String field, String typed) {
    try {
      return new IssueNumber(Signs.stripped(typed));
    } catch (Refusal e) {
      throw Refusal.invalid(e.key(), e.details()).at(field);
    }
  }
}
