package bihuan.lessons;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.answers.Asked;
import bihuan.answers.UnitAnswer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What one unit answers to a lesson: whether it has the same trouble, and what it did. Written by a
 * case handler, signed by the unit's leader, taken or sent back by the office.
 */
@Entity
@Table(name = "lesson_reply")
class Reply implements Asked {

  @Id private Long id;

  @Version private int version;

  @ManyToOne private Lesson lesson;

  @Column(name = "unit_code")
  private String unit;

  @Enumerated(EnumType.STRING)
  private ReplyState state;

  private LocalDate due;

  /** Since when it is the unit's to write. */
  @Column(name = "turn_began")
  private Instant turnBegan;

  @Column(name = "has_it")
  private Boolean hasIt;

  @Embedded
  @AttributeOverride(name = "words", column = @Column(name = "words"))
  @AttributeOverride(name = "writer", column = @Column(name = "written_by"))
  private UnitAnswer answer;

  protected Reply() {} // JPA

  static Reply askedOf(String unit, Lesson lesson, LocalDate due, By by) {
    var reply = new Reply();
    reply.id = Ids.unguessable();
    reply.lesson = lesson;
    reply.unit = unit;
    reply.state = ReplyState.ASKED;
    reply.due = due;
    reply.turnBegan = by.at();
    return reply;
  }

  LessonDeed asked(By by) {
    return deed(LessonAct.LESSON_ASKED, Map.of("lesson", lesson.words()), by);
  }

  /**
   * @param hasIt whether the unit has the same trouble
   */
  LessonDeed answer(Boolean hasIt, String words, By officer) {
    require(ReplyState.ASKED);
    this.hasIt = Require.given("hasIt", hasIt);
    answer = answer();
    var said = answer.write("words", words, officer);
    this.state = ReplyState.WRITTEN;
    return deed(LessonAct.LESSON_ANSWERED, Map.of("words", said), officer);
  }

  LessonDeed sign(By approver) {
    require(ReplyState.WRITTEN);
    answer().sign(approver);
    state = ReplyState.SIGNED;
    return deed(LessonAct.LESSON_SIGNED, Map.of(), approver);
  }

  /** By the unit's leader before the signature, by the office after it. */
  LessonDeed sendBack(ReplyState from, String reason, By by) {
    require(from);
    var said = answer().sendBack(reason);
    turnBegan = by.at();
    state = ReplyState.ASKED;
    return deed(LessonAct.LESSON_SENT_BACK, Map.of("reason", said), by);
  }

  LessonDeed take(By coordinator) {
    require(ReplyState.SIGNED);
    state = ReplyState.TAKEN;
    return deed(LessonAct.LESSON_TAKEN, Map.of(), coordinator);
  }

  LessonDeed remind(By coordinator) {
    if (!isWithUnit()) {
      throw outOfTurn();
    }
    return deed(LessonAct.LESSON_REMINDED, Map.of(), coordinator);
  }

  /** Asked by whoever reads as well, so that it changes nothing. */
  private UnitAnswer answer() {
    return UnitAnswer.orNone(answer);
  }

  private void require(ReplyState state) {
    if (this.state != state) {
      throw outOfTurn();
    }
  }

  private Refusal outOfTurn() {
    return Refusal.conflict("lessons.outOfTurn", state);
  }

  private LessonDeed deed(LessonAct act, Map<String, String> texts, By by) {
    return new LessonDeed(summary(), act, by, texts);
  }

  boolean isWithUnit() {
    return state == ReplyState.ASKED || state == ReplyState.WRITTEN;
  }

  boolean isAt(ReplyState state) {
    return this.state == state;
  }

  @Override
  public boolean isOf(Actor actor) {
    return actor.isOf(unit);
  }

  @Override
  public boolean isToAnswer() {
    return isAt(ReplyState.ASKED);
  }

  @Override
  public Instant turnBegan() {
    return turnBegan;
  }

  String unit() {
    return unit;
  }

  Lesson lesson() {
    return lesson;
  }

  static String subject(String id) {
    return "lesson " + id;
  }

  @Override
  public String subject() {
    return subject(id.toString());
  }

  LessonSummary summary() {
    return new LessonSummary(id.toString(), lesson.number(), lesson.title(), unit, due);
  }

  ReplyRow row(LocalDate today) {
    return new ReplyRow(
        id.toString(),
        lesson.title(),
        unit,
        state,
        due,
        isWithUnit() && due.isBefore(today),
        hasIt,
        answer().words(),
        answer().sentBack(),
        answer().signed());
  }
}
