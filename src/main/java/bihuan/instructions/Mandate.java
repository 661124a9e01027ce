package bihuan.instructions;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.answers.Asked;
import bihuan.answers.UnitAnswer;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Light;
import bihuan.deadlines.Today;
import bihuan.instructions.MandateDeed.MandateAct;
import bihuan.instructions.MandateDeed.MandateSummary;
import bihuan.instructions.MandateRow.MandateSource;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that a unit is to do by a day because a leader wrote so or a meeting decided it: handed
 * on by the office, answered by the unit, signed by its leader, closed by the office.
 */
@Entity
@Table(name = "mandate")
class Mandate implements Asked {

  @Id private Long id;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private MandateSource source;

  @Column(name = "meeting_id")
  private Long meeting;

  @Column(name = "paper_id")
  private Long paper;

  private IssueNumber number;

  private String title;

  private String words;

  @Column(name = "due_on")
  private LocalDate due;

  @Column(name = "given_by")
  private String giver;

  @Column(name = "given_on")
  private LocalDate given;

  @Column(name = "unit_code")
  private String unit;

  @Enumerated(EnumType.STRING)
  private MandateState state;

  @Column(name = "year_no")
  private Integer year;

  @Column(name = "running_no")
  private Integer running;

  private String label;

  @Column(name = "handed_by")
  private String hander;

  @Column(name = "handed_on")
  private LocalDate handed;

  @Embedded private UnitAnswer answer;

  @Column(name = "promised_on")
  private LocalDate promised;

  @Column(name = "done_by")
  private String closer;

  @Column(name = "done_on")
  private LocalDate done;

  private String ending;

  protected Mandate() {} // JPA

  /** A leader's. */
  static Mandate instruction(
      IssueNumber number, String title, String words, LocalDate due, By leader) {
    return given(MandateSource.INSTRUCTION, number, title, words, due, leader);
  }

  /** Straight on a report that leaders were sent. */
  Mandate writtenOn(Long paper) {
    this.paper = paper;
    return this;
  }

  /** A meeting's, handed on with its minutes. */
  static Mandate decision(
      long meeting, String title, String unit, String words, LocalDate due, By by) {
    var mandate = given(MandateSource.DECISION, null, title, words, due, by);
    mandate.meeting = meeting;
    mandate.unit = unit;
    return mandate;
  }

  private static Mandate given(
      MandateSource source, IssueNumber number, String title, String words, LocalDate due, By by) {
    var mandate = new Mandate();
    mandate.id = Ids.unguessable();
    mandate.source = source;
    mandate.number = number;
    mandate.title = title;
    mandate.words = Require.words("words", words, 1000);
    mandate.due = Require.given("due", due);
    if (due.isBefore(by.day())) {
      throw Refusal.invalid("instructions.dueBefore").at("due");
    }
    mandate.giver = by.name();
    mandate.given = by.day();
    mandate.unit = "";
    mandate.state = MandateState.GIVEN;
    return mandate;
  }

  MandateDeed given(By by) {
    return deed(MandateAct.MANDATE_GIVEN, Map.of("words", words), by);
  }

  /** Under the next number of its sheets. */
  MandateDeed hand(String unit, int running, String label, By coordinator) {
    this.unit = unit;
    this.year = coordinator.day().getYear();
    this.running = running;
    return hand(label, coordinator);
  }

  /**
   * @param label of the minutes it stands in
   */
  MandateDeed hand(String label, By by) {
    require(MandateState.GIVEN);
    this.label = label;
    hander = by.name();
    handed = by.day();
    state = MandateState.HANDED;
    return deed(MandateAct.MANDATE_HANDED, Map.of(), by);
  }

  /**
   * @param promised by when it will be done; null where it is, or where nothing is promised
   */
  MandateDeed answer(String words, LocalDate promised, By officer) {
    require(MandateState.HANDED);
    this.promised = UnitAnswer.promise(promised, officer);
    answer = answer();
    var said = answer.write("answer", words, officer);
    state = MandateState.WRITTEN;
    return deed(MandateAct.MANDATE_ANSWERED, Map.of("answer", said), officer);
  }

  MandateDeed sign(By approver) {
    require(MandateState.WRITTEN);
    answer().sign(approver);
    state = MandateState.SIGNED;
    return deed(MandateAct.MANDATE_SIGNED, Map.of(), approver);
  }

  /** By the unit's leader before the signature, by the office after it. */
  MandateDeed sendBack(MandateState from, String reason, By by) {
    require(from);
    var said = answer().sendBack(reason);
    state = MandateState.HANDED;
    return deed(MandateAct.MANDATE_SENT_BACK, Map.of("reason", said), by);
  }

  MandateDeed close(String words, By by) {
    require(MandateState.SIGNED);
    ending = Require.optional("words", words, 1000);
    closer = by.name();
    done = by.day();
    state = MandateState.DONE;
    return deed(MandateAct.MANDATE_DONE, ending.isEmpty() ? Map.of() : Map.of("words", ending), by);
  }

  /** Asked by whoever reads as well, so that it changes nothing. */
  private UnitAnswer answer() {
    return UnitAnswer.orNone(answer);
  }

  private void require(MandateState state) {
    if (this.state != state) {
      throw Refusal.conflict("instructions.outOfTurn", this.state);
    }
  }

  private MandateDeed deed(MandateAct act, Map<String, String> texts, By by) {
    var facts = new TreeMap<String, String>();
    facts.put("source", source.name());
    if (!unit.isEmpty()) {
      facts.put("unit", unit);
    }
    if (number != null) {
      facts.put("issue", number.value());
    }
    if (running != null) {
      facts.put("no", year + "/" + running);
    }
    return new MandateDeed(summary(), act, by, facts, texts);
  }

  // ---- questions

  boolean isAt(MandateState state) {
    return this.state == state;
  }

  @Override
  public String subject() {
    return summary().subject();
  }

  @Override
  public boolean isToAnswer() {
    return isAt(MandateState.HANDED);
  }

  @Override
  public boolean isOf(Actor actor) {
    return !isAt(MandateState.GIVEN) && actor.isOf(unit);
  }

  boolean isDecision() {
    return source == MandateSource.DECISION;
  }

  IssueNumber number() {
    return number;
  }

  String unit() {
    return unit;
  }

  Long paper() {
    return paper;
  }

  Long meeting() {
    return meeting;
  }

  MandateSummary summary() {
    return new MandateSummary(id.toString(), number, title, unit, giver, due);
  }

  /**
   * @param named its reader may know the issue's number
   */
  MandateRow row(boolean named, Today today) {
    return new MandateRow(
        id.toString(),
        source,
        state,
        label,
        named && number != null ? number.value() : null,
        title,
        words,
        unit,
        given,
        due,
        answer().signed() == null ? null : promised,
        Light.Lamp.of(Clocks.Running.until(due), state == MandateState.DONE, today));
  }

  String answerFor(boolean own) {
    return answer().wordsFor(own);
  }

  boolean tellsAnswer(boolean own) {
    return answer().isTold(own);
  }

  LocalDate handed() {
    return handed;
  }

  LocalDate signed() {
    return answer().signed();
  }

  String sentBack() {
    return state == MandateState.HANDED ? answer().sentBack() : null;
  }

  LocalDate done() {
    return done;
  }

  String ending() {
    return ending;
  }
}
