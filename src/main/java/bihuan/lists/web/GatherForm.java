package bihuan.lists.web;

import bihuan.access.By;
import bihuan.gathering.Gathered;
import bihuan.gathering.Gathering;
import bihuan.loop.web.Body;
import bihuan.series.IssueNumber;
import java.io.Serializable;
import java.util.List;

/** Into which main issue those of a list are merged, and why. */
public class GatherForm implements Serializable {

  private static final long serialVersionUID = 1;

  private String main;
  private String reason;
  private boolean all;

  Gathered into(Gathering gathering, List<IssueNumber> numbers, By by) {
    return gathering.gather(Body.number("main", main), numbers, reason, by);
  }

  public String getMain() {
    return main;
  }

  public void setMain(String main) {
    this.main = main;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }
}
