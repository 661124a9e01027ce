package bihuan.rounds.web;

import bihuan.access.web.Me;
import bihuan.rounds.Answering;
import bihuan.rounds.AssignmentState;
import bihuan.rounds.Assignments;
import bihuan.rounds.CalendarFeeds;
import bihuan.rounds.TaskRow;
import bihuan.web.PublicAddress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** rounds/tasks.xhtml: what its reader is asked for, has taken on and could take over. */
@Named
@ViewScoped
public class TasksPage implements Serializable {

  @Inject Assignments assignments;
  @Inject Answering answering;
  @Inject CalendarFeeds feeds;
  @Inject PublicAddress address;
  @Inject Me me;

  private String subscription;

  private List<TaskRow> tasks = List.of();
  private List<TaskRow> board = List.of();
  private List<TaskRow> past = List.of();

  public void open() {
    tasks = assignments.tasksOf(me.getActor().name());
    past = assignments.pastOf(me.getActor().name());
    board = answering.board(me.now());
  }

  public void subscribe() {
    subscription = address.of("/api/calendars/" + feeds.open(me.now()));
  }

  public void unsubscribe() {
    feeds.close(me.now());
    subscription = null;
  }

  /** Shown once, after it was made; null before. */
  public String getSubscription() {
    return subscription;
  }

  /** The same, as a phone opens it in its calendar. */
  public String getSubscriptionLink() {
    return subscription == null ? null : subscription.replaceFirst("^https?:", "webcal:");
  }

  public boolean isSubscribed() {
    return feeds.isOpen(me.now());
  }

  public String takeOver(long task) {
    return "/rounds/task.xhtml?faces-redirect=true&id=" + answering.takeOver(task, me.now());
  }

  public List<TaskRow> getAsked() {
    return tasks.stream().filter(it -> it.state() == AssignmentState.OFFERED).toList();
  }

  public List<TaskRow> getTaken() {
    return tasks.stream().filter(it -> it.state() != AssignmentState.OFFERED).toList();
  }

  public List<TaskRow> getBoard() {
    return board;
  }

  public List<TaskRow> getPast() {
    return past;
  }
}
