package bihuan.supervision;

import bihuan.classification.CardRuling;
import bihuan.evidence.FileRow;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper as its reader may see it and with what they may do now.
 *
 * @param words what it says
 * @param answer what the unit said; null before, and for others before it is signed
 * @param files that show it, told with the answer
 * @param sentBack why the answer was sent back last
 * @param answerDue by when the unit must answer; null where it may
 * @param appealUntil the last day for an appeal; null where none is open
 * @param rulingDue by when an appeal is ruled on; null where none waits
 * @param ending what was said when it was declined or released
 * @param lapse why it lapsed, or was released by the house
 */
public record PaperView(
    PaperRow row,
    String words,
    LocalDate answerDue,
    String acknowledgedBy,
    String answer,
    List<FileRow> files,
    LocalDate signed,
    String sentBack,
    String appeal,
    LocalDate appealUntil,
    LocalDate rulingDue,
    CardRuling ruling,
    String rulingWords,
    LocalDate ended,
    String ending,
    Lapse lapse,
    Offered offered) {

  /**
   * What its reader may do with it now.
   *
   * @param choose what they may issue in its place; null where nothing
   */
  public record Offered(
      boolean word,
      LadderStep choose,
      boolean issue,
      boolean decline,
      boolean acknowledge,
      boolean answer,
      boolean sign,
      boolean sendBack,
      boolean release,
      boolean appeal,
      boolean rule) {}

  /** Why a paper lapsed before it was issued, or was released by the house. */
  public enum Lapse {
    /** More time was given, or a day off was declared. */
    DUE_MOVED,
    /** The unit handed in, or somebody else has it. */
    MOVED_ON,
    /** By now a stronger paper is right. */
    SUPERSEDED,
    /** The paper that was not answered has been. */
    ANSWERED,
    CARD_CANCELLED
  }
}
