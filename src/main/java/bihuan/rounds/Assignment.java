package bihuan.rounds;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.Signs;
import bihuan.access.By;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * One person is to try one process in one place, against the version of the promise that held when
 * they were chosen. Whoever goes together has the same visit.
 */
@Entity
@Table(name = "assignment")
class Assignment {

  private static final int LONGEST_REASON = 400;

  @Id private Long id;

  @Version private int version;

  @ManyToOne
  @JoinColumn(name = "round_id")
  private Round round;

  @Column(name = "visit_key")
  private String visit;

  private String account;

  @Column(name = "process_code")
  private String process;

  private int edition;

  @Column(name = "unit_code")
  private String unit;

  private District district;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private VisitForm form;

  @Column(name = "measure_no")
  private int measure;

  private boolean drawn;

  @Embedded private RoundPeriod period;

  @Enumerated(EnumType.STRING)
  private AssignmentState state;

  private String reason;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Assignment() {} // JPA

  static Assignment propose(
      Round round,
      String visit,
      VisitSlot spot,
      VisitForm form,
      String account,
      boolean drawn,
      By by) {
    var task = new Assignment();
    task.id = TsidCreator.getTsid().toLong();
    task.round = round;
    task.visit = visit;
    task.account = account;
    task.process = spot.offer().process();
    task.edition = spot.offer().edition();
    task.unit = spot.offer().lead();
    task.district = spot.district();
    task.channel = spot.channel();
    task.form = form;
    task.measure = spot.offer().measures().get(0);
    task.drawn = drawn;
    task.period = round.period();
    task.state = AssignmentState.PROPOSED;
    task.reason = "";
    task.changedAt = by.at();
    return task;
  }

  /** The same visit, for somebody else. */
  Assignment inPlaceOf(String other, AssignmentState state, By by) {
    var task = new Assignment();
    task.id = TsidCreator.getTsid().toLong();
    task.round = round;
    task.visit = visit;
    task.account = other;
    task.process = process;
    task.edition = edition;
    task.unit = unit;
    task.district = district;
    task.channel = channel;
    task.form = form;
    task.measure = measure;
    task.drawn = drawn;
    task.period = period;
    task.state = state;
    task.reason = "";
    task.changedAt = by.at();
    return task;
  }

  TaskDeed offer(By by) {
    return enter(AssignmentState.OFFERED, TaskAct.TASK_OFFERED, by);
  }

  TaskDeed accept(By by) {
    require(state == AssignmentState.OFFERED, "rounds.notOffered");
    requireTime(by);
    return enter(AssignmentState.ACCEPTED, TaskAct.TASK_ACCEPTED, by);
  }

  TaskDeed decline(String why, By by) {
    require(state.isWithTraveller(), "rounds.notYoursToDecline");
    reason = reason(why);
    return enter(AssignmentState.DECLINED, TaskAct.TASK_DECLINED, by);
  }

  TaskDeed putUp(By by) {
    require(state == AssignmentState.ACCEPTED, "rounds.notAccepted");
    return enter(AssignmentState.PUT_UP, TaskAct.TASK_PUT_UP, by);
  }

  TaskDeed keep(By by) {
    require(state == AssignmentState.PUT_UP, "rounds.notPutUp");
    return enter(AssignmentState.ACCEPTED, TaskAct.TASK_KEPT, by);
  }

  /** Somebody else has it now. */
  TaskDeed handOn(Handover why, By by) {
    require(state.isLive(), "rounds.taskEnded");
    return enter(AssignmentState.HANDED_ON, TaskAct.TASK_HANDED_ON, why, by);
  }

  /** Whoever had it cannot go, and nobody else can: it is the office's to see to. */
  TaskDeed giveBack(Handover why, By by) {
    require(state.isLive(), "rounds.taskEnded");
    return enter(AssignmentState.WITHDRAWN, TaskAct.TASK_GIVEN_BACK, why, by);
  }

  TaskDeed takenOver(By by) {
    requireTime(by);
    return deed(TaskAct.TASK_TAKEN_OVER, by);
  }

  /** A report may come in late: what was seen was seen. */
  TaskDeed done(By by) {
    require(state.isTaken() || state == AssignmentState.MISSED, "rounds.notAccepted");
    doneOn = by.day();
    return enter(AssignmentState.DONE, TaskAct.TASK_DONE, by);
  }

  TaskDeed withdraw(By by) {
    require(state.isLive(), "rounds.taskEnded");
    return enter(AssignmentState.WITHDRAWN, TaskAct.TASK_WITHDRAWN, by);
  }

  TaskDeed miss(By by) {
    require(state.isWithTraveller() && period.isOver(by.day()), "rounds.notMissed");
    return enter(AssignmentState.MISSED, TaskAct.TASK_MISSED, by);
  }

  TaskDeed goBy(VisitForm form, By by) {
    require(state.isLive(), "rounds.taskEnded");
    if (!round.allows(form)) {
      throw Refusal.invalid("rounds.formNotOfRound").at("form");
    }
    this.form = form;
    changedAt = by.at();
    return deed(TaskAct.FORM_CHANGED, by);
  }

  boolean belongsTo(String name) {
    return account.equals(name);
  }

  /** The first day left for it. */
  LocalDate nextDay(LocalDate today) {
    return period.hasBegun(today) ? today : period.begins;
  }

  LocalDate lastDay() {
    return period.ends;
  }

  boolean isOver(LocalDate today) {
    return period.isOver(today);
  }

  /** Whoever has it may go on some of these days. */
  boolean isBetween(LocalDate first, LocalDate last) {
    return !period.begins.isAfter(last) && !period.ends.isBefore(first);
  }

  boolean isSymposium() {
    return form == VisitForm.SYMPOSIUM;
  }

  /** Its round still asks people, and there is time. */
  boolean isStillAsked(By by) {
    return round.isAnnounced() && !period.isOver(by.day());
  }

  boolean isProposed() {
    return state == AssignmentState.PROPOSED;
  }

  AssignmentState state() {
    return state;
  }

  Long id() {
    return id;
  }

  Round round() {
    return round;
  }

  String account() {
    return account;
  }

  String visit() {
    return visit;
  }

  String process() {
    return process;
  }

  int edition() {
    return edition;
  }

  ServiceCounter counter() {
    return new ServiceCounter(unit, district, channel);
  }

  District district() {
    return district;
  }

  Channel channel() {
    return channel;
  }

  /** For the office, which sends people out. */
  AssignmentRow row() {
    return new AssignmentRow(
        id.toString(),
        visit,
        account,
        process,
        district,
        channel,
        form,
        measure,
        drawn,
        state,
        reason);
  }

  /** For whoever goes. */
  TaskRow taskRow() {
    return new TaskRow(
        id.toString(),
        round.title(),
        process,
        district,
        channel,
        form,
        period.begins,
        period.ends,
        state);
  }

  TaskSummary errand() {
    return new TaskSummary(id, account, round.id(), round.title(), period.ends);
  }

  Task task(String script) {
    return new Task(
        id.toString(),
        round.id().toString(),
        round.title(),
        process,
        edition,
        district,
        channel,
        form,
        form.isUnannounced(),
        period.begins,
        period.ends,
        measure,
        state,
        !round.isAnnounced(),
        script);
  }

  private void requireTime(By by) {
    if (period.isOver(by.day())) {
      throw Refusal.conflict("rounds.isOver");
    }
  }

  private void require(boolean holds, String key) {
    if (!holds) {
      throw Refusal.conflict(key, state);
    }
  }

  private static String reason(String why) {
    var words = Signs.stripped(why);
    if (words.isEmpty()) {
      throw Refusal.invalid("rounds.missing.reason").at("reason");
    }
    if (Require.length(words) > LONGEST_REASON) {
      throw Refusal.invalid("rounds.longText", LONGEST_REASON).at("reason");
    }
    return words;
  }

  private TaskDeed enter(AssignmentState next, TaskAct act, By by) {
    return enter(next, act, null, by);
  }

  private TaskDeed enter(AssignmentState next, TaskAct act, Handover why, By by) {
    state = next;
    changedAt = by.at();
    return deed(act, why, by);
  }

  private TaskDeed deed(TaskAct act, By by) {
    return deed(act, null, by);
  }

  /** The visit's key is known to the office alone: without it the digest cannot be guessed. */
  private TaskDeed deed(TaskAct act, Handover why, By by) {
    var where = String.join(" ", visit, process, district.code(), channel.name(), form.name());
    return new TaskDeed(id, account, state, act, why, by, Map.of("where", where));
  }
}
