package bihuan.supervision;

import bihuan.access.By;
import bihuan.ledger.Deed;
import bihuan.series.IssueNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Something was done about a paper; what was said is on record as a seal. */
public record PaperDeed(
    PaperSummary about, PaperAct act, By hand, Map<String, String> facts, Map<String, String> texts)
    implements Deed {

  @Override
  public String subject() {
    return about.subject();
  }

  @Override
  public String what() {
    return act.name();
  }

  @Override
  public String by() {
    return hand.name();
  }

  @Override
  public Instant at() {
    return hand.at();
  }

  /**
   * What notices need of a paper.
   *
   * @param title of the issue, as it was reviewed for units
   * @param unit whom it is about
   * @param due when its next word is owed; null where none is
   */
  public record PaperSummary(
      String id,
      LadderStep step,
      PaperState state,
      IssueNumber number,
      String title,
      String unit,
      LocalDate due) {

    /** As the ledger and the notices name it. */
    public String subject() {
      return "paper " + id;
    }
  }

  /** What is done about a paper of the ladder. */
  public enum PaperAct {
    PAPER_PROPOSED,
    PAPER_WORDED,
    PAPER_CHOSEN,
    PAPER_DECLINED,
    PAPER_LAPSED,
    PAPER_ISSUED,
    PAPER_ACKNOWLEDGED,
    PAPER_ANSWERED,
    PAPER_SIGNED,
    PAPER_SENT_BACK,
    PAPER_RELEASED,
    PAPER_APPEALED,
    PAPER_RULED
  }
}
