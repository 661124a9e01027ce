package bihuan.instructions.web;

import bihuan.Page;
import bihuan.access.Role;
import bihuan.access.web.Me;
import bihuan.instructions.ForceRow;
import bihuan.instructions.JointMeetings;
import bihuan.instructions.MeetingDeed.MeetingAct;
import bihuan.instructions.MeetingRow;
import bihuan.instructions.TaskForces;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.series.IssueNumber;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** instructions/meetings.xhtml: joint meetings and task forces; the office calls and forms them. */
@Named
@ViewScoped
public class MeetingsPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject JointMeetings meetings;
  @Inject TaskForces forces;
  @Inject Units units;
  @Inject PageWords say;
  @Inject Me me;

  private String after;
  private String title;
  private LocalDate held;
  private String place;
  private String issues;
  private ArrayList<String> chosen = new ArrayList<>();
  private String lead;
  private LocalDate until;
  private String reason;
  private transient Page<MeetingRow> page;
  private transient List<ForceRow> formed;

  public String call() {
    var id = meetings.call(title, held, place, numbers(), chosen, me.now());
    said(MeetingAct.MEETING_CALLED);
    return "/instructions/meeting.xhtml?faces-redirect=true&id=" + id;
  }

  public String form() {
    forces.form(title, lead, chosen, numbers(), until, me.now());
    said(MeetingAct.FORCE_FORMED);
    return "/instructions/meetings.xhtml?faces-redirect=true";
  }

  public String dissolve(String id) {
    forces.dissolve(id, reason, me.now());
    said(MeetingAct.FORCE_DISSOLVED);
    return "/instructions/meetings.xhtml?faces-redirect=true";
  }

  private void said(MeetingAct act) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(say.it(act)));
  }

  /** As people type them: between blanks, commas or lines. */
  private List<IssueNumber> numbers() {
    return issues == null
        ? List.of()
        : Stream.of(issues.split("[^\\d-]+"))
            .filter(it -> !it.isEmpty())
            .map(IssueNumber::new)
            .toList();
  }

  public List<MeetingRow> getRows() {
    return page().rows();
  }

  /** The address of the next page; null for none. */
  public String getNext() {
    var next = page().next();
    return next == null ? null : "?after=" + next;
  }

  private Page<MeetingRow> page() {
    if (page == null) {
      page = meetings.all(after, me.now());
    }
    return page;
  }

  /** The latest task forces. */
  public List<ForceRow> getForces() {
    if (formed == null) {
      formed = forces.all("", me.now()).rows();
    }
    return formed;
  }

  public boolean isCaller() {
    return Stream.of(Role.COORDINATOR, Role.HEAD).anyMatch(me.now().actor()::acts);
  }

  public boolean isHead() {
    return me.now().actor().acts(Role.HEAD);
  }

  public List<UnitRow> getCandidates() {
    return units.leadCandidates();
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public LocalDate getHeld() {
    return held;
  }

  public void setHeld(LocalDate held) {
    this.held = held;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getIssues() {
    return issues;
  }

  public void setIssues(String issues) {
    this.issues = issues;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = new ArrayList<>(chosen);
  }

  public String getLead() {
    return lead;
  }

  public void setLead(String lead) {
    this.lead = lead;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
