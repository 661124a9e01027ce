package bihuan.loop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What stands beside the stage: what was asked, objected, marked and warned. */
@Embeddable
class Flags {

  @Column(name = "asked_for_more")
  boolean askedForMore;

  @Column(name = "objected")
  boolean objected;

  @Column(name = "objection_waiting")
  boolean objectionWaiting;

  @Column(name = "supervised")
  boolean supervised;

  @Column(name = "major")
  boolean major;

  /** The reporter never said what was asked for. */
  @Column(name = "lapsed")
  boolean lapsed;

  /** The reporter asked to withdraw, and waits for an answer. */
  @Column(name = "withdrawal_asked")
  boolean withdrawalAsked;

  /** It goes on although its reporter left it: a trouble of many. */
  @Column(name = "without_reporter")
  boolean withoutReporter;

  /** The unit let the days of signing pass. */
  @Column(name = "signed_by_default")
  boolean signedByDefault;

  @Column(name = "yellow_cards")
  int yellowCards;

  @Column(name = "red_cards")
  int redCards;

  protected Flags() {} // JPA

  static Flags none() {
    return new Flags();
  }

  void raise(Move move) {
    switch (move) {
      case ASK_INFO -> askedForMore = true;
      case OBJECT -> {
        objected = true;
        objectionWaiting = true;
      }
      case RECONSIDER, DISMISS -> objectionWaiting = false;
      case LAPSE -> lapsed = true;
      case ASK_TO_WITHDRAW -> withdrawalAsked = true;
      case RELEASE -> withdrawalAsked = false;
      case SIGN_BY_DEFAULT -> signedByDefault = true;
      case ASSIGN, REASSIGN, REDIRECT -> signedByDefault = false;
      default -> {}
    }
  }

  /**
   * What the reporter did themself is for the office and them: a unit that presses somebody must
   * not see it work.
   */
  IssueView.Flags shown(Issue issue, Visibility visibility) {
    var own = visibility.isOwn();
    return new IssueView.Flags(
        supervised,
        major,
        yellowCards,
        redCards,
        issue.outcome().reopened,
        issue.rectified().contradictory,
        issue.extension().isWaiting(),
        own && objectionWaiting,
        own && lapsed,
        own && withdrawalAsked,
        own && withoutReporter,
        signedByDefault);
  }

  void raise(Note note) {
    switch (note) {
      case SUPERVISED -> supervised = true;
      case MAJOR -> major = true;
      case YELLOW_CARD -> yellowCards++;
      case RED_CARD -> redCards++;
      case GOES_ON_WITHOUT -> {
        withdrawalAsked = false;
        withoutReporter = true;
      }
      default -> {}
    }
  }

  /** A ruling took one back. */
  void cancel(ShownCard card) {
    if (card.isYellow()) {
      yellowCards--;
    } else {
      redCards--;
    }
  }
}
