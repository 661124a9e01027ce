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
 * A question to the reporter by way of the house; a unit gets the answer only as a coordinator has
 * passed it on.
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
    return asked;
  }

  long id() {
    return id;
  }

  void answer(String words, By reporter) {
    if (answer != null) {
      throw Refusal.conflict("relay.answeredAlready", number);
    }
    answer = Require.words("answer", words);
    answeredAt = reporter.at();
  }

  void passOn(String words, By coordinator) {
    if (!ofUnit || answer == null || passedOn != null) {
      throw Refusal.conflict("relay.notToBePassedOn", number);
    }
    passedOn = Require.words("passedOn", words);
    passedBy = coordinator.name();
  }

  boolean isAbout(IssueNumber number) {
    return this.number.equals(number);
  }

  QuestionRow seenBy(Visibility visibility) {
    var own = visibility == Visibility.OFFICE || visibility == Visibility.REPORTER;
    return new QuestionRow(
        Long.toString(id),
        question,
        ofUnit,
        own ? answer : passedOn,
        passedOn,
        answer != null && own,
        visibility == Visibility.OFFICE && ofUnit && answer != null && passedOn == null);
  }

  boolean isFor(Visibility visibility) {
    return switch (visibility) {
      case OFFICE, REPORTER -> true;
      case UNIT -> ofUnit;
      default -> false;
    };
  }
}
