package bihuan.loop;

import static bihuan.loop.Guard.*;
import static bihuan.loop.Part.*;
import static bihuan.loop.Stage.*;
import static bihuan.loop.Wording.Readership.*;
import static bihuan.loop.Wording.may;
import static bihuan.loop.Wording.must;
import static bihuan.loop.Wording.none;

import bihuan.access.Actor;
import bihuan.deadlines.Today;
import bihuan.evidence.Purpose;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is done about an issue beside its stage; on record like a move, and a table like that of the
 * moves: whose it is, where the issue may stand, the field of its words, who beside the office
 * reads them, how near at hand it is, and what must hold.
 */
public enum Note {
  // spotless:off
  OUTGOING_REVIEWED      (by(COORDINATOR),                   beforeItIsOut(), none(),                 OFFICE,      0),
  /** It is about the unit of whoever leaves it. */
  LEFT_TO_SUBSTITUTE     (by(COORDINATOR, HEAD),             redirectable(),  must("words", 1000),    OFFICE,      0, BELONGS_TO_A_UNIT),
  PREVIEW_ANSWERED       (by(REPORTER),                      at(SUBMITTED, ACCEPTED, MERGED), none(), OFFICE,      1, PREVIEW_OPEN),
  PROTECTION_RAISED      (by(REPORTER),                      anywhere(),      none(),                 OFFICE,      0, SPOKEN_OPENLY),
  CONTACTED              (by(OFFICER),                       signedFor(),     must("words"),          TO_BOTH,     0),
  ASKED_REPORTER         (by(OFFICER, COORDINATOR),          open(),          must("question", 1000), TO_UNIT,     0),
  QUESTION_PASSED_ON     (by(COORDINATOR),                   open(),          may("question"),        TO_BOTH,     0),
  QUESTION_DECLINED      (by(COORDINATOR),                   anywhere(),      must("reason", 1000),   TO_UNIT,     0),
  REPORTER_ANSWERED      (by(REPORTER),                      open(),          none(),                 OFFICE,      3),
  ANSWER_PASSED_ON       (by(COORDINATOR),                   anywhere(),      must("passedOn"),       TO_UNIT,     0),
  /** The reporter left it, and it goes on: a trouble of many. */
  GOES_ON_WITHOUT        (by(COORDINATOR),                   fromAcceptance(), must("words", 1000),   TO_REPORTER, 19, WITHDRAWAL_WAITING, COMMON_ONLY),
  TRIED_IN_VAIN          (by(VERIFIER),                      at(VERIFYING),   may("words"),           OFFICE,      0, NOT_ONESELF),
  IMPROVEMENT_RULED_OUT  (by(HEAD),                          at(IMPROVING),   must("reason", 1000),   TO_UNIT,     0,  COMMON_ONLY, IMPROVEMENT_UNSIGNED),
  /** Other units may have the same trouble: words for them alone. */
  LESSON_GIVEN           (by(COORDINATOR),                   at(IMPROVING, CLOSED), must("lesson", 4200), TO_UNIT, 0,  COMMON_ONLY, IMPROVEMENT_ADOPTED),
  /** The improvement became an edition of the catalogue. */
  EDITION_NAMED          (by(OFFICER, COORDINATOR),          at(IMPROVING, CLOSED), may("words"),     TO_BOTH,     0,  IMPROVEMENT_ADOPTED),
  HEARING_DROPPED        (by(HEAD),                          anywhere(),      must("words", 1000),    TO_UNIT,     0,  BEING_HEARD),
  RATED                  (by(REPORTER),                      over(),          may("words", 4000),     TO_REPORTER, 4, RATED_ONCE_ONLY),
  CALLED_BACK            (by(COORDINATOR),                   over(),          may("words", 4000),     OFFICE,      0, CALLED_BACK_ONCE_ONLY),
  /** A verdict goes against the unit, which sees it otherwise. */
  VERDICT_APPEALED       (by(APPROVER),                      at(DISSATISFIED, VERIFIED, IMPROVING, CLOSED), must("reason"), TO_UNIT, 0, VERDICT_APPEALABLE),
  VERDICT_APPEAL_RULED   (by(HEAD),                          anywhere(),      must("words"),          TO_UNIT,     17, VERDICT_APPEAL_WAITING),
  /** Nobody ruled in time: the verdict stands. */
  VERDICT_APPEAL_LAPSED  (by(CLOCK),                         anywhere(),      none(),                 TO_UNIT,     0,
      VERDICT_APPEAL_WAITING, VERDICT_RULING_OVERDUE),
  /** Somebody has looked again whether what was made to last does. */
  EFFECT_CHECKED         (by(COORDINATOR, VERIFIER),         at(CLOSED),      must("words", 1000),    TO_BOTH,     6,  NOT_ONESELF, EFFECT_UNCHECKED,
                          EFFECT_AWAITED, EFFECT_DUE),
  LEFT_OUT_OF_FIGURES    (by(COORDINATOR),                   at(VERIFIED),    must("words", 1000),    OFFICE,      0, TO_BE_LEFT_OUT),
  REMINDED               (by(COORDINATOR, SUPERVISOR),       withUnit(),      must("words", 1000),    TO_UNIT,     0),
  SUPERVISED             (by(SUPERVISOR, HEAD),              open(),          must("words", 1000),    TO_UNIT,     0, SUPERVISED_ONCE_ONLY),
  MAJOR                  (by(HEAD),                          open(),          must("words", 1000),    TO_UNIT,     0, MARKED_ONCE_ONLY),
  YELLOW_CARD            (by(CLOCK),                         open(),          none(),                 TO_UNIT,     0),
  RED_CARD               (by(CLOCK),                         openOrClosed(),  none(),                 TO_UNIT,     0),
  /** To a court, a procuratorate, or another unit that is shown no cards. */
  LETTER_WRITTEN         (by(CLOCK),                         openOrClosed(),  none(),                 TO_UNIT,     0),
  /** Somebody else goes and sees: whoever was to has left, or was drawn and passes it on. */
  VERIFICATION_HANDED_ON (by(CLOCK, VERIFIER),               at(VERIFYING),   none(),                 OFFICE,      0,  DRAWN_BY_LOT),
  /** Others may say that they have the same trouble; read what the words for them are. */
  JOINING_OPENED         (by(COORDINATOR, HEAD),             handedOut(),     must("words", 1200),    OFFICE,      0),
  JOINING_CLOSED         (by(COORDINATOR, HEAD),             anywhere(),      none(),                 OFFICE,      0),
  /** The calendar changed, and it is due on another day. */
  DUE_MOVED              (by(CLOCK),                         handedOut(),     none(),                 TO_BOTH,     0),
  /** The same before a unit has it: that tells when somebody spoke. */
  DUE_MOVED_EARLY        (by(CLOCK),                         beforeAUnitHasIt(), none(),              TO_REPORTER, 0),
  EXPORTED               (by(COORDINATOR, HEAD, SUPERVISOR), anywhere(),      none(),                 OFFICE,      0),
  PUBLIC_TEXT_REVIEWED   (by(COORDINATOR, HEAD),             at(CLOSED),      none(),                 OFFICE,      0),
  PUBLICATION_CLEARED    (by(HEAD),                          at(CLOSED),      none(),                 OFFICE,      0),
  PUBLICATION_DECLINED   (by(HEAD),                          at(CLOSED),      must("reason", 1000),   OFFICE,      0),
  PUBLICATION_WITHDRAWN  (by(HEAD),                          at(CLOSED),      must("reason", 1000),   OFFICE,      0);
  // spotless:on

  private final Rule rule;
  private final Wording wording;
  private final Wording.Readership readership;
  private final int rank;

  Note(
      Set<Part> parts,
      Set<Stage> stages,
      Wording wording,
      Wording.Readership readership,
      int rank,
      Guard... guards) {
    this.rule = new Rule(parts, stages, List.of(guards));
    this.wording = wording;
    this.readership = readership;
    this.rank = rank;
  }

  /** About what the public may read of it. */
  public boolean isOfPublication() {
    return switch (this) {
      case PUBLIC_TEXT_REVIEWED, PUBLICATION_CLEARED, PUBLICATION_DECLINED, PUBLICATION_WITHDRAWN ->
          true;
      default -> false;
    };
  }

  /** Files for this purpose are handed in for it. */
  boolean takes(Purpose purpose) {
    return this == EFFECT_CHECKED && purpose == Purpose.EFFECT;
  }

  Rule rule() {
    return rule;
  }

  Wording wording() {
    return wording;
  }

  /** What a reporter does and nobody else. */
  public boolean isOfReportersAlone() {
    return rule.parts().equals(Set.of(REPORTER));
  }

  /** A reported unit may read of it. */
  public boolean isForUnits() {
    return readership.isForUnits();
  }

  /** The reporter reads what was said with it. */
  public boolean isForReporters() {
    return readership.isForReporters();
  }

  /** Beside the moves: 1 for what one would do first, 0 for what never suggests itself. */
  public int rank() {
    return rank;
  }

  static Stream<Note> openTo(Actor actor, Issue issue, Today today) {
    return Stream.of(values()).filter(it -> it.rule.isOpenTo(actor, issue, today));
  }

  private static Set<Part> by(Part... parts) {
    return Set.of(parts);
  }

  private static Set<Stage> at(Stage... stages) {
    return Set.of(stages);
  }

  /** What is handled with another goes out beside that. */
  private static Set<Stage> beforeItIsOut() {
    return at(SUBMITTED, ACCEPTED, RETURN_REQUESTED, MERGED);
  }

  /** From where it may be given to a unit. */
  private static Set<Stage> redirectable() {
    return where(
        it ->
            Stream.of(Move.ASSIGN, Move.REASSIGN, Move.REDIRECT)
                .anyMatch(move -> move.startsAt(it)));
  }

  private static Set<Stage> fromAcceptance() {
    return at(ACCEPTED, ASSIGNED, HANDLING, REWORK, DISSATISFIED);
  }

  /** A unit has read of it, so that words in public tell it nothing new. */
  private static Set<Stage> handedOut() {
    return where(it -> !it.hasEnded() && !beforeAUnitHasIt().contains(it));
  }

  private static Set<Stage> beforeAUnitHasIt() {
    return at(SUBMITTED, NEEDS_INFO, ACCEPTED);
  }

  private static Set<Stage> over() {
    return at(CLOSED, CLOSED_EXPLAINED, MERGED);
  }

  private static Set<Stage> anywhere() {
    return EnumSet.allOf(Stage.class);
  }

  private static Set<Stage> open() {
    return where(it -> !it.hasEnded());
  }

  /** A false closing may be ruled before anybody reopens it. */
  private static Set<Stage> openOrClosed() {
    return where(it -> !it.hasEnded() || it == CLOSED);
  }

  private static Set<Stage> withUnit() {
    return where(Stage::isWithUnit);
  }

  private static Set<Stage> signedFor() {
    return where(it -> it.isWithUnit() && it != ASSIGNED);
  }

  private static Set<Stage> where(Predicate<Stage> test) {
    return Stream.of(Stage.values()).filter(test).collect(Collectors.toSet());
  }
}
