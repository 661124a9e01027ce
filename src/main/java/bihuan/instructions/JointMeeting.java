package bihuan.instructions;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.instructions.MeetingDeed.MeetingAct;
import bihuan.series.IssueNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Units sit together about hard cases: an agenda of issues, who is invited, and minutes under a
 * number, whose decisions become mandates.
 */
@Entity
@Table(name = "joint_meeting")
class JointMeeting {

  @Id private Long id;

  @Version private int version;

  private String title;

  @Column(name = "held_on")
  private LocalDate held;

  private String place;

  @Column(name = "called_by")
  private String caller;

  @Column(name = "called_on")
  private LocalDate called;

  private String minutes;

  @Column(name = "year_no")
  private Integer year;

  @Column(name = "running_no")
  private Integer running;

  private String label;

  @Column(name = "issued_on")
  private LocalDate issued;

  @Column(name = "issued_by")
  private String issuer;

  @ElementCollection
  @CollectionTable(name = "joint_meeting_issue", joinColumns = @JoinColumn(name = "meeting_id"))
  @Column(name = "number")
  private Set<String> agenda = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "joint_meeting_unit", joinColumns = @JoinColumn(name = "meeting_id"))
  @Column(name = "unit_code")
  private Set<String> invited = new LinkedHashSet<>();

  protected JointMeeting() {} // JPA

  static JointMeeting called(
      String title,
      LocalDate held,
      String place,
      Set<IssueNumber> agenda,
      Set<String> invited,
      By by) {
    var meeting = new JointMeeting();
    meeting.id = Ids.unguessable();
    meeting.title = Require.words("title", title, 120);
    meeting.held = Require.given("held", held);
    meeting.place = Require.optional("place", place, 120);
    meeting.caller = by.name();
    meeting.called = by.day();
    meeting.minutes = "";
    meeting.agenda.addAll(agenda.stream().map(IssueNumber::value).toList());
    meeting.invited.addAll(invited);
    return meeting;
  }

  MeetingDeed called(By by) {
    return deed(MeetingAct.MEETING_CALLED, Map.of("title", title), by);
  }

  /** What is to stand in the minutes, before they are issued. */
  void note(String minutes) {
    requireOpen();
    this.minutes = Require.words("minutes", minutes);
  }

  MeetingDeed issue(int running, String label, By head) {
    requireOpen();
    Require.words("minutes", minutes);
    if (head.day().isBefore(held)) {
      throw Refusal.conflict("instructions.notHeldYet", held);
    }
    this.year = head.day().getYear();
    this.running = running;
    this.label = label;
    this.issued = head.day();
    this.issuer = head.name();
    return deed(MeetingAct.MINUTES_ISSUED, Map.of("minutes", minutes), head);
  }

  private MeetingDeed deed(MeetingAct act, Map<String, String> texts, By by) {
    var facts = new TreeMap<String, String>();
    facts.put("held", held.toString());
    if (running != null) {
      facts.put("no", year + "/" + running);
    }
    return new MeetingDeed(
        "meeting " + id,
        act,
        title,
        units(),
        act == MeetingAct.MEETING_CALLED ? held : null,
        by,
        facts,
        texts);
  }

  void requireOpen() {
    if (isIssued()) {
      throw Refusal.conflict("instructions.minutesIssued", label);
    }
  }

  boolean isIssued() {
    return issued != null;
  }

  boolean isInvited(String unit) {
    return invited.contains(unit);
  }

  Set<IssueNumber> agenda() {
    return agenda.stream().map(IssueNumber::new).collect(Collectors.toSet());
  }

  Set<String> units() {
    return new TreeSet<>(invited);
  }

  long id() {
    return id;
  }

  String title() {
    return title;
  }

  String label() {
    return label;
  }

  String minutes() {
    return minutes;
  }

  MeetingRow row() {
    return new MeetingRow(id.toString(), title, held, place, label, issued);
  }
}
