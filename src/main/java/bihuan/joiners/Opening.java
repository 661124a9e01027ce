package bihuan.joiners;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The office lets others join an issue, and in which words they read of it. */
@Entity
@Table(name = "joiner_opening")
class Opening {

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST = 1000;

  @Id private IssueNumber number;

  private String title;

  private String words;

  @Column(name = "in_force")
  private boolean inForce;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  protected Opening() {} // JPA

  static Opening of(IssueNumber number) {
    var opening = new Opening();
    opening.number = number;
    return opening;
  }

  void open(String title, String words, By by) {
    this.title = Require.words("title", title, LONGEST_TITLE);
    this.words = Require.words("words", words, LONGEST);
    inForce = true;
    openedOn = by.day();
  }

  void close() {
    if (!inForce) {
      throw Refusal.conflict("joiners.notOpen");
    }
    inForce = false;
  }

  boolean isInForce() {
    return inForce;
  }

  String title() {
    return title;
  }

  String words() {
    return words;
  }

  /** Title and words as they are put on record. */
  String said() {
    return title + "\n\n" + words;
  }
}
