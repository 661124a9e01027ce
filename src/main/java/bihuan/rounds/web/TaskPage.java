package bihuan.rounds.web;

import bihuan.access.web.Me;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.rounds.Answering;
import bihuan.rounds.AssignmentState;
import bihuan.rounds.Assignments;
import bihuan.rounds.Task;
import bihuan.rounds.VisitForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** rounds/task.xhtml: one task with the promise it is measured against; say yes or no. */
@Named
@ViewScoped
public class TaskPage implements Serializable {

  private static final String HERE = "/rounds/task.xhtml?faces-redirect=true&id=";

  @Inject Assignments assignments;
  @Inject Answering answering;
  @Inject Processes processes;
  @Inject Me me;

  private Long id;
  private Task task;
  private String reason;

  public void open() {
    task = assignments.task(id == null ? 0 : id, me.getActor().name());
  }

  public String accept() {
    answering.accept(id, me.now());
    return HERE + id;
  }

  public String decline() {
    answering.decline(id, reason, me.now());
    return "/rounds/tasks.xhtml?faces-redirect=true";
  }

  public String putUp() {
    answering.putUp(id, me.now());
    return HERE + id;
  }

  public String keep() {
    answering.keep(id, me.now());
    return HERE + id;
  }

  public String attend() {
    answering.attend(id, me.now());
    return "/rounds/tasks.xhtml?faces-redirect=true";
  }

  public EditionView getEdition() {
    return processes.edition(task.process(), task.edition());
  }

  public boolean isAsked() {
    return task.state() == AssignmentState.OFFERED;
  }

  public boolean isTaken() {
    return task.state() == AssignmentState.ACCEPTED;
  }

  public boolean isUp() {
    return task.state() == AssignmentState.PUT_UP;
  }

  public boolean isSymposium() {
    return task.form() == VisitForm.SYMPOSIUM;
  }

  public Task getTask() {
    return task;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
