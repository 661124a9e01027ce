package bihuan.joiners;

import bihuan.Digest;
import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Somebody who has the same trouble, under a pseudonym of this one issue. What they say goes to the
 * office alone.
 */
@Entity
@Table(name = "joiner")
class Joiner {

  private static final int LONGEST = 1000;

  @Id private Long id;

  private IssueNumber number;

  private String pseudonym;

  /** Of a browser without an account, for this issue alone; null of an account. */
  @Column(name = "browser_mark")
  private String browser;

  /** As they read it when they joined. */
  private String title;

  private String words;

  @Column(name = "joined_on")
  private LocalDate joinedOn;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "rated_on")
  private LocalDate ratedOn;

  private Boolean solved;

  private Integer satisfaction;

  @Column(name = "rated_words")
  private String ratedWords;

  protected Joiner() {} // JPA

  /**
   * @param browser what a browser without an account is known by; null of an account
   * @param by under the pseudonym
   */
  static Joiner of(IssueNumber number, String title, String words, String browser, By by) {
    var joiner = new Joiner();
    joiner.id = Ids.unguessable();
    joiner.number = number;
    joiner.pseudonym = by.name();
    joiner.browser = browser == null ? null : markOf(number, browser);
    joiner.title = title;
    joiner.words = Require.optional("words", words, LONGEST);
    joiner.joinedOn = by.day();
    return joiner;
  }

  /** Another one for every issue, so that no two rows tell of one browser. */
  static String markOf(IssueNumber number, String browser) {
    return Digest.SHA256.of("joined " + number + " from " + browser);
  }

  JoinerDeed joined(String notice, By by) {
    return JoinerDeed.of(this, JoinerAct.JOINED, by).with("notice", notice).saying(words);
  }

  /** What they said goes with them. */
  JoinerDeed withdraw(By by) {
    requireStaying();
    withdrawnOn = by.day();
    words = "";
    browser = null;
    return JoinerDeed.of(this, JoinerAct.JOINER_WITHDREW, by);
  }

  /**
   * @param watched the issue can still be opened again
   */
  JoinerDeed rate(JoinerRating rating, boolean watched, By by) {
    requireStaying();
    if (ratedOn != null) {
      throw Refusal.conflict("joiners.ratedAlready");
    }
    ratedOn = by.day();
    solved = rating.solved();
    satisfaction = rating.satisfaction();
    ratedWords = rating.words();
    var deed = JoinerDeed.of(this, JoinerAct.JOINER_RATED, by).with("solved", solved.toString());
    return (watched && !solved ? deed.with("reopening", "true") : deed).saying(ratedWords);
  }

  /** The issue was taken up again: once that is over, they may say so anew. */
  void askAgain() {
    ratedOn = null;
    solved = null;
    satisfaction = null;
    ratedWords = "";
  }

  private void requireStaying() {
    if (withdrawnOn != null) {
      throw Refusal.conflict("joiners.withdrawnAlready");
    }
  }

  /** Nobody needs to know any more what they said; that they were there stays. */
  void forget() {
    words = "";
    ratedWords = "";
    browser = null;
  }

  boolean isStaying() {
    return withdrawnOn == null;
  }

  /** Taken back before it was ever told. */
  boolean wasNeverTold() {
    return withdrawnOn != null && YearMonth.from(withdrawnOn).equals(month());
  }

  YearMonth month() {
    return YearMonth.from(joinedOn);
  }

  long id() {
    return id;
  }

  String pseudonym() {
    return pseudonym;
  }

  String title() {
    return title;
  }

  IssueNumber number() {
    return number;
  }

  /** For the office. */
  JoinerRow row() {
    return new JoinerRow(words, solved, satisfaction, ratedWords);
  }

  /** For whoever it is. */
  JoinedIssue seen(Progress progress) {
    return new JoinedIssue(
        Long.toString(id),
        title,
        words,
        joinedOn,
        progress,
        withdrawnOn != null,
        ratedOn != null,
        withdrawnOn == null && ratedOn == null && progress.isOver());
  }
}
