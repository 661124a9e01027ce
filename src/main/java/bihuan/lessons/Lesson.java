package bihuan.lessons;

import bihuan.Ids;
import bihuan.Require;
import bihuan.access.By;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * What other units are to learn from an improvement, in words that the office has written for them:
 * all that they ever read of the issue.
 */
@Entity
@Table(name = "lesson")
class Lesson {

  @Id private Long id;

  private IssueNumber number;

  private String title;

  private String words;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  protected Lesson() {} // JPA

  static Lesson of(IssueNumber number, String title, String words, By by) {
    var lesson = new Lesson();
    lesson.id = Ids.unguessable();
    lesson.number = number;
    lesson.title = Require.words("title", title, 120);
    lesson.words = Require.words("lesson", words);
    lesson.givenBy = by.name();
    lesson.givenAt = by.at();
    return lesson;
  }

  IssueNumber number() {
    return number;
  }

  String title() {
    return title;
  }

  String words() {
    return words;
  }
}
