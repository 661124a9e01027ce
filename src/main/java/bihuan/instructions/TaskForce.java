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
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Several units work on some issues together, under one of them, until a day. */
@Entity
@Table(name = "task_force")
class TaskForce {

  @Id private Long id;

  @Version private int version;

  private String name;

  @Column(name = "lead_unit")
  private String lead;

  @Column(name = "until_day")
  private LocalDate until;

  @Column(name = "formed_by")
  private String former;

  @Column(name = "formed_on")
  private LocalDate formed;

  @Column(name = "dissolved_by")
  private String dissolver;

  @Column(name = "dissolved_on")
  private LocalDate dissolved;

  private String reason;

  @ElementCollection
  @CollectionTable(name = "task_force_member", joinColumns = @JoinColumn(name = "force_id"))
  @Column(name = "unit_code")
  private Set<String> members = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "task_force_issue", joinColumns = @JoinColumn(name = "force_id"))
  @Column(name = "number")
  private Set<String> agenda = new LinkedHashSet<>();

  protected TaskForce() {} // JPA

  static TaskForce formed(
      String name,
      String lead,
      Set<String> members,
      Set<IssueNumber> agenda,
      LocalDate until,
      By head) {
    var force = new TaskForce();
    force.id = Ids.unguessable();
    force.name = Require.words("name", name, 120);
    force.lead = lead;
    force.members.addAll(members);
    force.members.remove(lead);
    force.agenda.addAll(agenda.stream().map(IssueNumber::value).toList());
    force.until = Require.given("until", until);
    if (until.isBefore(head.day())) {
      throw Refusal.invalid("instructions.dueBefore").at("until");
    }
    force.former = head.name();
    force.formed = head.day();
    return force;
  }

  MeetingDeed formed(By head) {
    return deed(MeetingAct.FORCE_FORMED, Map.of("name", name), head);
  }

  MeetingDeed dissolve(String reason, By head) {
    if (dissolved != null) {
      throw Refusal.conflict("instructions.dissolvedAlready");
    }
    this.reason = Require.words("reason", reason, 1000);
    dissolver = head.name();
    dissolved = head.day();
    return deed(MeetingAct.FORCE_DISSOLVED, Map.of("reason", this.reason), head);
  }

  private MeetingDeed deed(MeetingAct act, Map<String, String> texts, By by) {
    return new MeetingDeed(
        "force " + id,
        act,
        name,
        units(),
        act == MeetingAct.FORCE_FORMED ? until : null,
        by,
        Map.of("lead", lead),
        texts);
  }

  Set<String> units() {
    var units = new TreeSet<>(members);
    units.add(lead);
    return units;
  }

  Set<IssueNumber> agenda() {
    return agenda.stream().map(IssueNumber::new).collect(Collectors.toSet());
  }

  ForceRow row(Set<String> numbers, LocalDate today) {
    return new ForceRow(
        id.toString(),
        name,
        lead,
        new TreeSet<>(members),
        numbers,
        formed,
        until,
        dissolved,
        reason,
        dissolved == null && until.isBefore(today));
  }
}
