package bihuan.lessons.web;

import bihuan.Page;
import bihuan.access.web.Me;
import bihuan.lessons.Lessons;
import bihuan.lessons.ReplyRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** lessons/lessons.xhtml: what the reader's unit was to learn from others. */
@Named
@RequestScoped
public class LessonsPage {

  @Inject Lessons lessons;
  @Inject Me me;

  private String after;
  private Page<ReplyRow> page;

  public List<ReplyRow> getRows() {
    return page().rows();
  }

  /** The address of the next page; null for none. */
  public String getNext() {
    var next = page().next();
    return next == null ? null : "?after=" + next;
  }

  private Page<ReplyRow> page() {
    if (page == null) {
      page = lessons.ofUnit(after, me.now());
    }
    return page;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
