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
      default -> {}
    }
  }

  IssueView.Flags shown(Issue issue) {
    return new IssueView.Flags(
        supervised,
        major,
        yellowCards,
        redCards,
        issue.outcome().reopened,
        issue.rectified().contradictory,
        issue.extension().isWaiting(),
        objectionWaiting);
  }

  void raise(Note note) {
    switch (note) {
      case SUPERVISED -> supervised = true;
      case MAJOR -> major = true;
      case YELLOW_CARD -> yellowCards++;
      case RED_CARD -> redCards++;
      default -> {}
    }
  }
}
