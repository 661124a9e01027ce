package bihuan.instructions.web;

import bihuan.access.web.Me;
import bihuan.instructions.JointMeetings;
import bihuan.instructions.MeetingDeed.MeetingAct;
import bihuan.instructions.MeetingView;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** instructions/meeting.xhtml: agenda, minutes and decisions of one joint meeting. */
@Named
@ViewScoped
public class MeetingPage implements Serializable {

  private static final long serialVersionUID = 1;

  @Inject JointMeetings meetings;
  @Inject Units units;
  @Inject PageWords say;
  @Inject Me me;

  private String id;
  private String minutes;
  private String unit;
  private String words;
  private LocalDate due;
  private transient MeetingView meeting;

  public void open() {
    getMeeting();
  }

  public String note() {
    meetings.note(id, minutes, me.now());
    return done(say.words("instructions.kept"));
  }

  public String decide() {
    meetings.decide(id, unit, words, due, me.now());
    return done(say.words("instructions.decided"));
  }

  public String issue() {
    meetings.issue(id, me.now());
    return done(say.it(MeetingAct.MINUTES_ISSUED));
  }

  private String done(String what) {
    var faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(what));
    return "/instructions/meeting.xhtml?faces-redirect=true&id=" + id;
  }

  /** As its reader may see it. */
  public MeetingView getMeeting() {
    if (meeting == null) {
      meeting = meetings.seenBy(me.now(), id);
    }
    return meeting;
  }

  public List<UnitRow> getCandidates() {
    return units.leadCandidates();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getMinutes() {
    return minutes == null ? getMeeting().minutes() : minutes;
  }

  public void setMinutes(String minutes) {
    this.minutes = minutes;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public LocalDate getDue() {
    return due;
  }

  public void setDue(LocalDate due) {
    this.due = due;
  }
}
