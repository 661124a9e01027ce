package bihuan.history;

import bihuan.Ids;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.loop.IssueMoved;
import bihuan.loop.IssueNoted;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Stage;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * One line of an issue's history: who by part, when, what, why, and how many working days it took.
 */
@Entity
@Table(name = "issue_passage")
class Passage {

  private static final Set<Move> HANDED = Set.of(Move.ASSIGN, Move.REASSIGN, Move.REDIRECT);

  @Id private Long id;

  private IssueNumber number;

  private String what;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_stage")
  private Stage from;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_stage")
  private Stage to;

  @Column(name = "by_name")
  private String byName;

  @Enumerated(EnumType.STRING)
  @Column(name = "by_role")
  private Role byRole;

  @Column(name = "by_unit")
  private String byUnit;

  private String words;

  @Column(name = "words_for_units")
  private String wordsForUnits;

  @Column(name = "facts")
  private String facts;

  @Column(name = "at_time")
  private Instant at;

  @Column(name = "days_taken")
  private int days;

  /** Working days at the stage that it led away from; null where it led from none, or not yet. */
  @Column(name = "stage_days")
  private Integer stageDays;

  @Column(name = "ledger_seq")
  private long entry;

  @Column(name = "for_units")
  private boolean forUnits;

  protected Passage() {} // JPA

  static Passage of(IssueMoved moved, long entry, String wordsForUnits, int days) {
    var passage =
        of(
            moved.number(),
            "Move." + moved.move(),
            moved.hand(),
            moved.words(),
            moved.facts(),
            entry);
    passage.from = moved.from();
    passage.to = moved.to();
    passage.wordsForUnits = wordsForUnits;
    passage.days = days;
    passage.forUnits = moved.move().isForUnits();
    return passage;
  }

  static Passage of(IssueNoted noted, long entry, String wordsForUnits) {
    var passage =
        of(
            noted.number(),
            "Note." + noted.note(),
            noted.hand(),
            noted.words(),
            noted.facts(),
            entry);
    passage.wordsForUnits = wordsForUnits;
    passage.forUnits = noted.isForUnits();
    return passage;
  }

  private static Passage of(
      IssueNumber number,
      String what,
      bihuan.access.By hand,
      String words,
      Map<String, String> facts,
      long entry) {
    var passage = new Passage();
    passage.id = Ids.unguessable();
    passage.number = number;
    passage.what = what;
    passage.byName = hand.name();
    passage.byRole = hand.actor().role();
    passage.byUnit = hand.actor().unit();
    passage.words = words;
    passage.facts = PassageFacts.text(facts);
    passage.at = hand.at();
    passage.entry = entry;
    return passage;
  }

  /** As this reader may see it. */
  PassageRow seenBy(Visibility visibility) {
    var office = visibility.readsOriginals();
    return new PassageRow(
        what,
        from,
        to,
        office ? byRole : partShown(),
        office ? byName : "",
        office || byRole.isOfUnit() ? byUnit : "",
        visibility.wordsOf(isForReporters(), words, wordsForUnits),
        office ? PassageFacts.of(facts) : PassageFacts.shown(facts),
        office ? at : null,
        City.day(at),
        office,
        office || !isAssignment() ? days : 0);
  }

  /** From here on others than the office and the reporter read along. */
  boolean isAssignment() {
    return what.equals("Move." + Move.ASSIGN);
  }

  private boolean isForReporters() {
    var name = what.substring(what.indexOf('.') + 1);
    return what.startsWith("Move.")
        ? Move.valueOf(name).isForReporters()
        : Note.valueOf(name).isForReporters();
  }

  /**
   * A verifier is a verifier, whether or not it is the reporter who verifies; whoever looks again
   * is of the office, for a verifier who did would tell that it was not the reporter who verified.
   */
  private Role partShown() {
    if (what.equals("Note." + Note.EFFECT_CHECKED)) {
      return Role.COORDINATOR;
    }
    return what.equals("Move." + Move.SATISFIED) || what.equals("Move." + Move.NOT_SATISFIED)
        ? Role.CALL_BACK_OFFICER
        : byRole;
  }

  boolean isFor(Visibility visibility) {
    return switch (visibility) {
      case UNIT -> forUnits;
      case REPORTER -> !isBetweenUnitAndOffice();
      default -> true;
    };
  }

  /** What a unit would ask does not reach the reporter before it is passed on. */
  private boolean isBetweenUnitAndOffice() {
    return what.equals("Note." + Note.QUESTION_DECLINED)
        || what.equals("Note." + Note.ASKED_REPORTER) && byRole.isOfUnit();
  }

  IssueNumber number() {
    return number;
  }

  boolean leavesAStage() {
    return from != null && from != to;
  }

  Stage stageLeft() {
    return from;
  }

  void stood(int days) {
    stageDays = days;
  }

  boolean isReckoned() {
    return stageDays != null;
  }

  int daysAtStage() {
    return stageDays;
  }

  /** The unit that has it from here on, where another had it before. */
  String leadAfter(String unit) {
    return what.startsWith("Move.") && HANDED.contains(Move.valueOf(what.substring(5)))
        ? PassageFacts.of(facts).getOrDefault("lead", unit)
        : unit;
  }

  /** What a decision to track says. */
  TrackingRow tracking(boolean forOffice) {
    var told = PassageFacts.of(facts);
    var next = told.getOrDefault("next", "");
    return new TrackingRow(
        wordsForUnits,
        next.isEmpty() ? null : LocalDate.parse(next),
        forOffice ? told.getOrDefault("responsible", "") : "");
  }

  /** The number of its entry in the ledger, among those about the issue. */
  long entry() {
    return entry;
  }

  Instant at() {
    return at;
  }
}
