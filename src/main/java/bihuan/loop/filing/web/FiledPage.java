package bihuan.loop.filing.web;

import bihuan.Refusal;
import bihuan.access.web.Me;
import bihuan.calendar.Calendars;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Limits;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.series.IssueNumber;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** loop/filed.xhtml: it has arrived; what happens next and by when. */
@Named
@ViewScoped
public class FiledPage implements Serializable {

  @Inject Issues issues;
  @Inject Calendars calendars;
  @Inject Limits limits;
  @Inject Me me;

  private String number;
  private LocalDate heardBy;
  private transient IssueView issue;

  public void open() {
    issue = issues.seenBy(me.now(), new IssueNumber(number));
    var filed = issue.dates().filed();
    if (filed == null) {
      throw Refusal.unknown("loop.unknown", number);
    }
    heardBy = calendars.current().next(filed, limits.days(Limit.ACCEPT, filed));
  }

  public IssueView getIssue() {
    return issue;
  }

  /** The last day for the first answer. */
  public LocalDate getHeardBy() {
    return heardBy;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
