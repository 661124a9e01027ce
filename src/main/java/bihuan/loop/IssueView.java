package bihuan.loop;

import bihuan.Refusal;
import bihuan.city.District;
import bihuan.classification.CardReason;
import bihuan.classification.CardRuling;
import bihuan.classification.Cause;
import bihuan.classification.Change;
import bihuan.classification.Conclusion;
import bihuan.classification.Effect;
import bihuan.classification.IssueClass;
import bihuan.classification.Kind;
import bihuan.classification.Method;
import bihuan.classification.Nature;
import bihuan.classification.Phase;
import bihuan.classification.Source;
import bihuan.classification.VerdictRuling;
import bihuan.deadlines.Light;
import bihuan.evidence.FileRow;
import bihuan.series.IssueNumber;
import bihuan.vault.Secrecy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One issue as one reader may see it; nothing in it tells more than the reader's visibility allows.
 *
 * @param blind this reader goes the same way again and reads neither the reply nor the history
 * @param text the reporter's own for office and reporter, the reviewed one for everybody else
 * @param outgoing what goes to the unit; null parts before the review
 * @param reporter whom it comes from: the pseudonym for the office, name and organisation where
 *     spoken openly, else empty
 * @param course what goes on beside the stage
 * @param moves what this reader may do now
 * @param notes what this reader may do beside that
 * @param reply null where there is none yet, or where a blind verifier must not see it
 * @param effect what somebody finds who looks again whether the improvement lasts; null where
 *     nobody is to
 * @param suggested the unit suggested for a return that waits for a ruling, or on filing for an
 *     issue that waits to be assigned; for the office only, else null
 * @param extensionReason why more time is asked for, for the reporter why it was given; else empty
 * @param preview while the reporter may strike what gives them away, for the office and them; else
 *     null
 */
public record IssueView(
    IssueNumber number,
    Visibility visibility,
    boolean blind,
    Text text,
    Text outgoing,
    Stage stage,
    Light.Lamp lamp,
    Marks marks,
    Flags flags,
    Links links,
    String reporter,
    String lead,
    Set<String> cooperating,
    Dates dates,
    ReplyShown reply,
    VerdictShown verdict,
    Improvement improvement,
    EffectShown effect,
    String suggested,
    String extensionReason,
    PreviewShown preview,
    Course course,
    List<Move> moves,
    List<Note> notes,
    List<FileRow> files) {

  public record Text(String title, String fact, String wish) {

    /** The fact of the ledger that seals the original with its title. */
    public static final String ORIGINAL_SEALED = ReporterText.ORIGINAL_SEALED;

    /** The fact of the ledger that seals the reviewed text with its title. */
    public static final String OUTGOING_SEALED = ReporterText.OUTGOING_SEALED;

    /** Title and text as one seal covers them. */
    public String sealed() {
      return title + "\n\n" + fact;
    }
  }

  /**
   * @param source for office and reporter only, as are secrecy and reportedKind
   * @param edition of the process that the step belongs to: the one the reporter could know; 0 for
   *     none
   */
  public record Marks(
      Source source,
      Secrecy secrecy,
      District district,
      Kind reportedKind,
      Kind kind,
      Cause cause,
      Nature nature,
      IssueClass grade,
      int measure,
      String process,
      int edition,
      int step,
      boolean urgent) {}

  /**
   * @param withdrawalAsked for office and reporter only, as are objectionWaiting, lapsed and
   *     withoutReporter
   */
  public record Flags(
      boolean supervised,
      boolean major,
      int yellowCards,
      int redCards,
      int reopened,
      boolean contradictory,
      boolean extensionWaiting,
      boolean objectionWaiting,
      boolean lapsed,
      boolean withdrawalAsked,
      boolean withoutReporter,
      boolean signedByDefault) {}

  /**
   * @param mergedInto the main issue, null where it was not merged
   * @param mainStands where the main issue stands, null where it was not merged
   * @param cameBackAs the issue that showed that it was not mended for good, null where none
   */
  public record Links(IssueNumber mergedInto, Stage mainStands, IssueNumber cameBackAs) {

    /** Whoever reported a merged issue may be asked whether they are satisfied. */
    public boolean mainIsThrough() {
      return mainStands != null && mainStands.isThrough();
    }

    void requireThrough(IssueNumber merged) {
      if (!mainIsThrough()) {
        throw Refusal.conflict("loop.notYetToBeRated", merged, mergedInto);
      }
    }
  }

  /**
   * @param filed for office and reporter only
   * @param due of the rectification, with what was granted and what did not count
   * @param originalDue of the rectification as first set
   */
  public record Dates(
      LocalDate filed,
      LocalDate assigned,
      LocalDate due,
      LocalDate originalDue,
      LocalDate closed,
      LocalDate watchedUntil) {}

  public record ReplyShown(String measures, Conclusion conclusion) {}

  public record VerdictShown(
      Method method,
      Boolean contacted,
      Boolean solved,
      Integer satisfaction,
      boolean explained,
      boolean notReached) {}

  /**
   * @param text that goes out, but for what the reporter strikes
   * @param until the last day of answering
   */
  public record PreviewShown(Text text, LocalDate until) {}

  /**
   * @param signed by the unit's leader
   * @param ruledOut the head has ruled that nothing lasting can be had
   */
  public record Improvement(Change change, String words, boolean signed, boolean ruledOut) {}

  /**
   * Whether the improvement lasts.
   *
   * @param due from when on somebody looks again; null once somebody has
   * @param found null as long as nobody has looked, as are {@code on} and {@code words}
   * @param reopeningProposed it does not last, and was watched when that was found
   */
  public record EffectShown(
      LocalDate due, Effect found, LocalDate on, String words, boolean reopeningProposed) {}

  /**
   * What a co-operating unit says on its part.
   *
   * @param words once they are signed, for its own unit before that too; else null
   */
  public record OpinionShown(String unit, LocalDate due, boolean written, String words) {}

  /**
   * A card of one unit.
   *
   * @param position by which it is named in an appeal
   * @param appealableUntil null where it can no longer be appealed
   * @param appeal null where there is none
   * @param ruling null while there is none
   */
  public record CardShown(
      int position,
      String unit,
      CardReason reason,
      LocalDate shown,
      LocalDate appealableUntil,
      String appeal,
      CardRuling ruling,
      String rulingWords) {

    public boolean isAppealWaiting() {
      return appeal != null && ruling == null;
    }
  }

  /**
   * A verdict that goes against a unit, and what the unit has against it.
   *
   * @param told the day of the verdict
   * @param appealableUntil null where it can no longer be appealed
   * @param appeal null where there is none
   * @param due by when the head rules, the verdict stands afterwards; null where nobody waits
   * @param ruling null while there is none
   * @param rulingWords empty where nobody ruled in time
   */
  public record VerdictAppeal(
      String unit,
      LocalDate told,
      LocalDate appealableUntil,
      String appeal,
      LocalDate due,
      VerdictRuling ruling,
      String rulingWords) {}

  /**
   * What the reporter said once it was over, and what the office heard when it called back.
   *
   * @param solved null where they have not answered, as is all else
   */
  public record Rated(
      Boolean solved,
      Integer satisfaction,
      Boolean solvedWhenCalled,
      Integer satisfactionWhenCalled,
      boolean reopeningProposed) {}

  /**
   * What goes on beside the stage.
   *
   * @param turn whose it is now; null once it has ended
   * @param outgoingEdition how often the outgoing text was written, for the office; else 0
   * @param opinions of the co-operating units
   * @param cards of this reader's unit; of all for the office and supervision
   * @param heardUnit the unit that is heard, null where none; for it and the office
   * @param heardUntil the last day on which it may state its case
   * @param tries when the verifier tried in vain, for the verifier and the office
   * @param rated for the office and the reporter, else null
   * @param verdictAppeal while a verdict goes against a unit, for it, the office and supervision;
   *     else null
   */
  public record Course(
      Part turn,
      int outgoingEdition,
      List<OpinionShown> opinions,
      List<CardShown> cards,
      String heardUnit,
      LocalDate heardUntil,
      List<Instant> tries,
      Rated rated,
      VerdictAppeal verdictAppeal) {}

  /** This reader may make that move now. */
  public boolean may(String move) {
    return moves.contains(Move.valueOf(move));
  }

  /** This reader may make that note now. */
  public boolean allows(String note) {
    return notes.contains(Note.valueOf(note));
  }

  public boolean isForOffice() {
    return visibility == Visibility.OFFICE;
  }

  public Phase getPhase() {
    return stage.phase();
  }
}
