package bihuan.lessons;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import jakarta.persistence.Column;
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
class Reply {

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

  private String words;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "signed_by")
  private String signedBy;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  /** Why it was sent back last; null where it was not. */
  @Column(name = "sent_back")
  private String sentBack;

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
    this.words = Require.words("words", words);
    this.writtenBy = officer.name();
    this.state = ReplyState.WRITTEN;
    return deed(LessonAct.LESSON_ANSWERED, Map.of("words", this.words), officer);
  }

  LessonDeed sign(By approver) {
    require(ReplyState.WRITTEN);
    if (approver.name().equals(writtenBy)) {
      throw Refusal.forbidden("lessons.signedByAnother");
    }
    signedBy = approver.name();
    signedOn = approver.day();
    state = ReplyState.SIGNED;
    return deed(LessonAct.LESSON_SIGNED, Map.of(), approver);
  }

  /** By the unit's leader before the signature, by the office after it. */
  LessonDeed sendBack(ReplyState from, String reason, By by) {
    require(from);
    sentBack = Require.words("reason", reason, 1000);
    signedBy = null;
    signedOn = null;
    turnBegan = by.at();
    state = ReplyState.ASKED;
    return deed(LessonAct.LESSON_SENT_BACK, Map.of("reason", sentBack), by);
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

  boolean isOf(Actor actor) {
    return actor.isOf(unit);
  }

  boolean isOfThisTurn(Instant at) {
    return !at.isBefore(turnBegan);
  }

  Instant turnBegan() {
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

  String subject() {
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
        words,
        sentBack,
        signedOn);
  }
}
