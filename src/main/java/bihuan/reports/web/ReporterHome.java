package bihuan.reports.web;

import bihuan.access.web.Me;
import bihuan.campaigns.PersonalAsking;
import bihuan.campaigns.people.WaitingAsking;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueFilter.Order;
import bihuan.lists.web.Column;
import bihuan.loop.Stage;
import bihuan.rounds.Assignments;
import bihuan.rounds.TaskRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The home of those who report: what is asked of them, and what became of their own. */
@Named
@RequestScoped
public class ReporterHome implements Home {

  private static final int FEW_TASKS = 3;

  @Inject HomeContent content;
  @Inject Assignments assignments;
  @Inject PersonalAsking asking;
  @Inject Me me;

  private List<TaskRow> tasks = List.of();
  private List<WaitingAsking> askings;

  @Override
  public void lay() {
    tasks = assignments.tasksOf(me.getName()).stream().limit(FEW_TASKS).toList();
    content.heap(
        "verifications",
        IssueFilter.at(Stage.VERIFYING),
        HomeContent.FEW,
        "/lists/verifications.xhtml",
        Column.DUE);
    content.heap(
        "needsInfo",
        IssueFilter.at(Stage.NEEDS_INFO),
        HomeContent.FEW,
        "/lists/issues.xhtml?stage=NEEDS_INFO");
    content.heap(
        "mine",
        IssueFilter.all(Order.NEWEST),
        HomeContent.FEW,
        "/lists/issues.xhtml?order=NEWEST",
        Column.STAGE);
    content.dropEmpty("mine");
  }

  /** What they are asked by name, until they have answered or put it away. */
  public List<WaitingAsking> getAskings() {
    if (askings == null) {
      askings = asking.waiting(me.now());
    }
    return askings;
  }

  public String putAway(String campaign) {
    asking.putAway(campaign, me.now());
    return "/home.xhtml?faces-redirect=true";
  }

  /** What an observer is asked for and has taken on, the most pressing first. */
  public List<TaskRow> getTasks() {
    return tasks;
  }
}
