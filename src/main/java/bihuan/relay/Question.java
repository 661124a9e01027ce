package bihuan.relay;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A question to the reporter by way of the house; a unit's reaches them only as a coordinator has
 * passed it on, and so does the answer the unit.
 */
@Entity
@Table(name = "relay_question")
class Question {

  @Id private Long id;

  private IssueNumber number;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "of_unit")
  private boolean ofUnit;

  private String question;

  @Column(name = "asked_at")
  private Instant askedAt;

  /** As it reached the reporter; null while a unit's waits for the office, or was declined. */
  private String put;

  @Column(name = "put_by")
  private String putBy;

  private String declined;

  @Column(name = "declined_by")
  private String declinedBy;

  /** For the office: to be passed on, one way or the other. */
  private boolean waiting;

  private String answer;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "passed_on")
  private String passedOn;

  @Column(name = "passed_by")
  private String passedBy;

  protected Question() {} // JPA

  static Question ask(IssueNumber number, String words, By by) {
    var asked = new Question();
    asked.id = Ids.unguessable();
    asked.number = number;
    asked.askedBy = by.name();
    asked.ofUnit = by.actor().role().isOfUnit();
    asked.question = Require.words("question", words, 1000);
    asked.askedAt = by.at();
    asked.waiting = asked.ofUnit;
    if (!asked.ofUnit) {
      asked.putToReporter(asked.question, by);
    }
    return asked;
  }

  long id() {
    return id;
  }

  /**
   * A unit's question goes to the reporter.
   *
   * @return whether in other words than the unit's
   */
  boolean forward(String words, By coordinator) {
    requireUndecided();
    putToReporter(Require.words("question", words, 1000), coordinator);
    waiting = false;
    return isReworded();
  }

  void decline(String reason, By coordinator) {
    requireUndecided();
    declined = Require.words("reason", reason, 1000);
    declinedBy = coordinator.name();
    waiting = false;
  }

  private void putToReporter(String words, By by) {
    put = words;
    putBy = by.name();
  }

  private void requireUndecided() {
    if (put != null || declined != null) {
      throw Refusal.conflict("relay.decidedAlready", number);
    }
  }

  void answer(String words, By reporter) {
    if (put == null) {
      throw Refusal.unknown("relay.unknownQuestion");
    }
    if (answer != null) {
      throw Refusal.conflict("relay.answeredAlready", number);
    }
    answer = Require.words("answer", words);
    answeredAt = reporter.at();
    waiting = ofUnit;
  }

  void passOn(String words, By coordinator) {
    if (!ofUnit || answer == null || passedOn != null) {
      throw Refusal.conflict("relay.notToBePassedOn", number);
    }
    passedOn = Require.words("passedOn", words);
    passedBy = coordinator.name();
    waiting = false;
  }

  boolean isAbout(IssueNumber number) {
    return this.number.equals(number);
  }

  QuestionRow seenBy(Visibility visibility) {
    var own = visibility == Visibility.OFFICE || visibility == Visibility.REPORTER;
    var office = visibility == Visibility.OFFICE;
    var reporter = visibility == Visibility.REPORTER;
    return new QuestionRow(
        Long.toString(id),
        reporter ? put : question,
        ofUnit,
        put != null,
        isReworded() && !reporter ? put : null,
        declined,
        own ? answer : passedOn,
        passedOn,
        passedOn != null && !passedOn.equals(answer),
        answer != null && own,
        put == null && declined == null,
        office && ofUnit && answer != null && passedOn == null);
  }

  private boolean isReworded() {
    return put != null && !put.equals(question);
  }

  boolean isFor(Visibility visibility) {
    return switch (visibility) {
      case OFFICE -> true;
      case REPORTER -> put != null;
      case UNIT -> ofUnit;
      default -> false;
    };
  }
}
