package bihuan.openness.web;

import bihuan.Page;
import bihuan.openness.ClearedCase;
import bihuan.openness.ClearedCases;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** openness/cases.xhtml: what was put right, for everybody. */
@Named
@RequestScoped
public class CasesPage {

  @Inject ClearedCases cases;

  private String after;
  private Page<ClearedCase> page;

  public void load() {
    page = cases.page(after);
  }

  public List<ClearedCase> getRows() {
    return page.rows();
  }

  /** The address of the next page; empty where there is none. */
  public String getNext() {
    return page.next() == null ? "" : "?after=" + page.next();
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
