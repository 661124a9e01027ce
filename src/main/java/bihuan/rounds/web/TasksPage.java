package bihuan.rounds.web;

import bihuan.access.web.Me;
import bihuan.rounds.Answering;
import bihuan.rounds.AssignmentState;
import bihuan.rounds.Assignments;
import bihuan.rounds.TaskRow;
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
  @Inject Me me;

  private List<TaskRow> tasks = List.of();
  private List<TaskRow> board = List.of();
  private List<TaskRow> past = List.of();

  public void open() {
    tasks = assignments.tasksOf(me.getActor().name());
    past = assignments.pastOf(me.getActor().name());
    board = answering.board(me.now());
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
