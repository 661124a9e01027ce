package bihuan.loop;

import static java.time.temporal.ChronoUnit.HOURS;

import bihuan.Digest;
import bihuan.EnumSetColumn;
import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.RowsBeside;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.calendar.WorkingDays;
import bihuan.city.City;
import bihuan.classification.CardReason;
import bihuan.classification.Filing;
import bihuan.classification.Phase;
import bihuan.classification.Suggestion;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Deadline;
import bihuan.deadlines.Limit;
import bihuan.deadlines.LimitScope;
import bihuan.deadlines.Pause;
import bihuan.deadlines.Prolongation;
import bihuan.deadlines.Today;
import bihuan.evidence.Purpose;
import bihuan.series.IssueNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Something about a public service that cost somebody too much, could not go on, or was beyond one
 * unit; followed until it is put right, verified by somebody independent, made to last, and closed.
 *
 * <p>Whoever reported it is known here by a pseudonym only. What the reported unit may read is
 * {@code outgoingTitle} and {@code outgoing}, reviewed by a coordinator; {@code title} and {@code
 * original} stay with the office.
 */
@Entity
@Table(name = "issue")
public class Issue {

  /** What an issue may have in rows beside its own; few have any of it. */
  enum SideRows {
    PAUSES,
    PROLONGATIONS,
    COOPERATING,
    RELEASED,
    OPINIONS,
    CARDS,
    TRIES
  }

  /** Which of them, in one column. */
  @Converter
  static class SideRowsColumn extends EnumSetColumn<SideRows>
      implements AttributeConverter<Set<SideRows>, String> {

    SideRowsColumn() {
      super(SideRows.class);
    }
  }

  @Id private Long id;

  @Version private int version;

  private IssueNumber number;

  private String pseudonym;

  @Embedded private ReporterText text;

  /** Of the draft that it came from; null for one without. */
  @Column(name = "draft_mark")
  private String draftMark;

  @Embedded private Classified classified;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Enumerated(EnumType.STRING)
  private Stage origin;

  /** Whose turn it is, where that changes while the stage stays; null where the stage says it. */
  @Enumerated(EnumType.STRING)
  private Part turn;

  private boolean ended;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "stage_since")
  private Instant stageSince;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Embedded private Flags flags;

  @Embedded private Clocks clocks;

  /** What beside its row it ever had, and may still have; of all else no row is looked for. */
  @Convert(converter = SideRowsColumn.class)
  @Column(name = "side_rows")
  private Set<SideRows> beside = EnumSet.noneOf(SideRows.class);

  @ElementCollection
  @CollectionTable(name = "issue_deadline", joinColumns = @JoinColumn(name = "issue_id"))
  @OrderBy("position")
  private List<Deadline> deadlines = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "issue_pause", joinColumns = @JoinColumn(name = "issue_id"))
  @OrderBy("position")
  private List<Pause> pauses = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "issue_prolongation", joinColumns = @JoinColumn(name = "issue_id"))
  @OrderBy("position")
  private List<Prolongation> prolongations = new ArrayList<>();

  @Embedded private Routing routing;

  @ElementCollection
  @CollectionTable(name = "issue_cooperating", joinColumns = @JoinColumn(name = "issue_id"))
  @Column(name = "unit_code")
  private Set<String> cooperating = new LinkedHashSet<>();

  /** Files of the reporter that go out, as cleaned copies. */
  @ElementCollection
  @CollectionTable(name = "issue_released", joinColumns = @JoinColumn(name = "issue_id"))
  @Column(name = "file_id")
  private Set<String> released = new LinkedHashSet<>();

  /** Of the co-operating units, each on its part. */
  @ElementCollection
  @CollectionTable(name = "issue_opinion", joinColumns = @JoinColumn(name = "issue_id"))
  @OrderBy("unit")
  private List<Routing.Opinion> opinions = new ArrayList<>();

  /** A card is a unit's, whoever has the issue now. */
  @ElementCollection
  @CollectionTable(name = "issue_card", joinColumns = @JoinColumn(name = "issue_id"))
  @OrderBy("position")
  private List<ShownCard> cards = new ArrayList<>();

  /** When the verifier tried to reach somebody, in vain. */
  @ElementCollection
  @CollectionTable(name = "issue_try", joinColumns = @JoinColumn(name = "issue_id"))
  @OrderBy("at")
  private List<Rectified.Tried> tries = new ArrayList<>();

  @Embedded private Preview preview;

  @Embedded private Extension extension;

  @Embedded private Rectified rectified;

  @Embedded private Rectified.Appeal appeal;

  @Embedded private Outcome outcome;

  @Embedded private Rating rating;

  @Embedded private Hearing hearing;

  @Embedded private Publication publication;

  protected Issue() {} // JPA

  /** An issue is born submitted. */
  static Issue file(
      IssueNumber number, Filing filing, Suggestion suggestion, By reporter, Today today) {
    var issue = new Issue();
    issue.id = Ids.unguessable();
    issue.number = number;
    issue.pseudonym = reporter.name();
    issue.text = ReporterText.in(filing);
    issue.draftMark = markOf(filing.draft());
    issue.classified = Classified.by(filing, suggestion);
    issue.routing = Routing.nobody(suggestion);
    issue.flags = Flags.none();
    issue.clocks = Clocks.stopped();
    issue.preview = Preview.of(filing.preview());
    issue.extension = Extension.none();
    issue.rectified = Rectified.notYet();
    issue.appeal = Rectified.Appeal.none();
    issue.outcome = Outcome.open();
    issue.rating = Rating.none();
    issue.hearing = Hearing.none();
    issue.publication = Publication.none();
    issue.filedAt = reporter.at();
    issue.enter(Stage.SUBMITTED, reporter.at(), today.under(issue::limitScope));
    return issue;
  }

  /** What is known of a draft's token once it was filed; null where there is none. */
  public static String markOf(String draft) {
    return draft == null || draft.isEmpty() ? null : Digest.SHA256.of("filed from " + draft);
  }

  /**
   * @param notice the version of the notice on personal data that stood before the reporter
   */
  IssueMoved filed(String notice, By reporter) {
    return new IssueMoved(
        number, Move.SUBMIT, null, stage, reporter, "", text.filed(notice), text.sealed());
  }

  // ---- the one way in: allow, tell, enter, clocks, deed

  Mover movedBy(By by, Today today) {
    return new Mover(this, by, today.under(this::limitScope));
  }

  Annotator notedBy(By by, Today today) {
    return new Annotator(this, by, today.under(this::limitScope));
  }

  /** Begins a move that is allowed; what belongs to it is told to it, until it is made. */
  MoveSaid begin(Move move, String words, By by, Today today) {
    return new MoveSaid(move, words, move.rule().require(move, by, this, today), today);
  }

  /** A move under way: no other code takes an issue to a stage. */
  final class MoveSaid extends Said {

    private final Move move;

    private MoveSaid(Move move, String words, By by, Today today) {
      super(move.wording().read(words), by, today);
      this.move = move;
    }

    /** One part of the issue hears of it. */
    MoveSaid tell(Consumer<Said> part) {
      part.accept(this);
      return this;
    }

    IssueMoved made() {
      var from = stage;
      flags.raise(move);
      if (!move.staysPut()) {
        enter(move.goesBack() ? origin : move.end(), at(), today());
      }
      turn = stage == Stage.IMPROVING ? outcome.turn() : null;
      return new IssueMoved(number, move, from, stage, by(), words(), facts(), texts());
    }
  }

  private void enter(Stage next, Instant at, Today today) {
    stage = next;
    phase = next.phase();
    ended = next.hasEnded();
    stageSince = at;
    changedAt = at;
    next.run(clocks(), today);
  }

  /** Something beside the stage, in the same manner. */
  NoteSaid begin(Note note, String words, By by, Today today) {
    return new NoteSaid(note, words, note.rule().require(note, by, this, today), today);
  }

  /** A note under way. */
  final class NoteSaid extends Said {

    private final Note note;

    private NoteSaid(Note note, String words, By by, Today today) {
      super(note.wording().read(words), by, today);
      this.note = note;
    }

    IssueNoted made() {
      flags.raise(note);
      return new IssueNoted(number, note, by(), words(), facts(), texts());
    }
  }

  /** Decides which rules hold for it. */
  LimitScope limitScope() {
    var grade = classified.grade == null ? "" : classified.grade.name();
    var unit = routing.lead == null ? "" : routing.lead;
    return new LimitScope(grade, classified.measure, unit, clocks().assignedOn());
  }

  /**
   * The calendar changed.
   *
   * @param sooner it may fall due sooner than was shown
   * @return whether it is due on another day now
   */
  boolean follow(boolean sooner, WorkingDays before, Today today) {
    var was = due();
    stage.follow(clocks(), sooner, before, today);
    opinions().forEach(it -> it.follow(sooner, before, today));
    cards().forEach(it -> it.follow(sooner, before, today));
    appeal().follow(sooner, before, today);
    return !Objects.equals(was, due());
  }

  /**
   * Cards that were shown for a day that has moved, and would not be shown for the new one.
   *
   * @param was the day
   */
  Stream<ShownCard> cardsOfDay(LocalDate was, Today today) {
    return cards().stream().filter(it -> it.isUnfounded(was, due(), today));
  }

  // ---- what movers and annotators tell it

  void classify(Classified classified) {
    this.classified = classified;
  }

  /** Those who read it see something else than before. */
  void changed(Instant at) {
    changedAt = at;
  }

  /** Where a move that goes back will end. */
  void comesBackTo(Stage stage) {
    origin = stage;
  }

  void passTurn() {
    turn = outcome.turn();
  }

  /**
   * These units co-operate from now on, each within a limit of its own; nothing said before counts.
   */
  void askAnew(Set<String> units, Today today) {
    opinions().clear();
    replace(SideRows.COOPERATING, cooperating, Set.of());
    ask(units, today);
  }

  /** These units co-operate from now on; what has been signed stays. */
  void ask(Set<String> units, Today today) {
    opinions().removeIf(it -> !units.contains(it.unit) && !it.isSigned());
    units.stream()
        .filter(it -> !isCooperating(it))
        .forEach(it -> opinions().add(Routing.Opinion.askedOf(it, today)));
    replace(SideRows.COOPERATING, cooperating, units);
  }

  void release(Set<String> files) {
    replace(SideRows.RELEASED, released, files);
  }

  private void replace(SideRows which, Set<String> some, Set<String> others) {
    if (beside.contains(which)) {
      some.clear();
    }
    if (!others.isEmpty()) {
      keep(which);
      some.addAll(others);
    }
  }

  private <T> List<T> beside(SideRows which, List<T> rows) {
    return new RowsBeside<>(rows, () -> beside.contains(which), () -> keep(which));
  }

  private List<Rectified.Tried> attempts() {
    return beside(SideRows.TRIES, tries);
  }

  /** A set of its own each time: JPA knows by that that it changed. */
  private void keep(SideRows which) {
    if (!beside.contains(which)) {
      beside = EnumSet.copyOf(beside);
      beside.add(which);
    }
  }

  private boolean isCooperating(String unit) {
    return beside.contains(SideRows.COOPERATING) && cooperating.contains(unit);
  }

  void tried(Instant at) {
    attempts().add(Rectified.Tried.at(at));
  }

  void forgetTries() {
    attempts().clear();
  }

  void show(CardReason reason, String unit, Today today) {
    cards().add(ShownCard.to(unit, reason, cards().size(), today));
  }

  // ---- questions

  /** It ended before this moment, and nobody watches any more whether it comes back. */
  boolean isOver(Instant before, LocalDate day) {
    var watched = clocks().watchedUntil();
    return ended && stageSince.isBefore(before) && (watched == null || watched.isBefore(day));
  }

  boolean isWatched(Today today) {
    return stage == Stage.CLOSED && today.isNotAfter(clocks().watchedUntil());
  }

  List<Move> movesOpenTo(Actor actor, Today today) {
    return Move.openTo(actor, this, today).toList();
  }

  List<Note> notesOpenTo(Actor actor, Today today) {
    return Note.openTo(actor, this, today).toList();
  }

  boolean wasReportedBy(Actor actor) {
    return pseudonym.equals(actor.name());
  }

  boolean isLedBy(String unit) {
    return routing.handed && !unit.isEmpty() && unit.equals(routing.lead);
  }

  /** Leads or co-operates: the units that are reported on. */
  boolean isWith(String unit) {
    return isLedBy(unit) || routing.handed && isCooperating(unit);
  }

  /** A unit has had it before its eyes. */
  boolean wasHandedOut() {
    return routing.handedOn != null;
  }

  /** Beside the lead. */
  boolean isHelpedBy(String unit) {
    return routing.handed && !isLedBy(unit) && isCooperating(unit);
  }

  /** A unit it is with, one that is heard, or one that was shown a card for it. */
  boolean concerns(String unit) {
    return stage != Stage.TRANSFERRED
        && (isWith(unit)
            || !unit.isEmpty() && (hearing.isOf(unit) || cardsOf(unit).findAny().isPresent()));
  }

  boolean wasClosed() {
    return stage == Stage.CLOSED || outcome.reopened > 0;
  }

  boolean isAsLateAsARedCard(Today today) {
    return due() != null && -today.workingDaysUntil(due()) >= today.amount(Limit.RED);
  }

  /** Three tries, no two within the same hour, on at least two days. */
  boolean wasTriedEnough() {
    var hours = tries().stream().map(it -> it.atZone(City.ZONE).truncatedTo(HOURS)).distinct();
    var days = tries().stream().map(City::day).distinct();
    var hoursOfDay = tries().stream().map(it -> it.atZone(City.ZONE).getHour()).distinct();
    return hours.count() >= 3 && days.count() >= 2 && hoursOfDay.count() >= 2;
  }

  Optional<Routing.Opinion> opinionOf(Actor actor) {
    return opinions().stream().filter(it -> it.isOf(actor.unit())).findFirst();
  }

  /** Those that count and those that a ruling took back. */
  Stream<ShownCard> cardsOf(String unit) {
    return cards().stream().filter(it -> it.isOf(unit));
  }

  /** Of the unit, and not taken back. */
  int yellowCardsOf(String unit) {
    return (int) cardsOf(unit).filter(ShownCard::counts).filter(ShownCard::isYellow).count();
  }

  /** Whose turn it is; null once it has ended. */
  Part turn() {
    return turn == null ? stage.keeper() : turn;
  }

  boolean isVerifiedBy(Actor actor) {
    return actor.guises().anyMatch(this::isVerifiedIn);
  }

  /** The named verifier, or whoever stands in for them and could have been named. */
  private boolean isVerifiedIn(Actor guise) {
    return guise.worn() == null
        ? !guise.name().isEmpty() && guise.name().equals(rectified.verifier)
        : guise.worn().isInsteadOf(rectified.verifier)
            && guise.is(Role.CALL_BACK_OFFICER)
            && !wasAssignedBy(guise.name())
            && !isWith(guise.unit());
  }

  /** The units whose people do not judge it: they are what it is about. */
  Set<String> accused() {
    var units = new TreeSet<String>();
    Stream.concat(
            Stream.of(routing.lead, routing.leftTo, hearing.unit),
            cards().stream().filter(ShownCard::isAppealWaiting).map(it -> it.unit))
        .filter(it -> it != null && !it.isEmpty())
        .forEach(units::add);
    return units;
  }

  /** The office acts on it, but for those whose own unit is meant; then it is the substitutes'. */
  boolean isOpenTo(Actor officer) {
    var accused = accused();
    return !accused.contains(officer.unit())
        && (!officer.isSubstitute() || accused.contains(officer.worn().about()));
  }

  /** Their verdict stands already: they are not asked again. */
  boolean wasJudgedByReporter() {
    return pseudonym.equals(rectified.verifier) && rectified.solved != null;
  }

  boolean wasAssignedBy(String account) {
    return account.equals(routing.assigner);
  }

  LocalDate due() {
    return clocks().due();
  }

  Stage stage() {
    return stage;
  }

  IssueNumber number() {
    return number;
  }

  // ---- what views are made of

  List<Routing.Opinion> opinions() {
    return beside(SideRows.OPINIONS, opinions);
  }

  List<ShownCard> cards() {
    return beside(SideRows.CARDS, cards);
  }

  ShownCard card(Integer position) {
    Require.given("card", position);
    return cards().stream()
        .filter(it -> it.position == position)
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("loop.unknownCard").at("card"));
  }

  List<Instant> tries() {
    return attempts().stream().map(it -> it.at).toList();
  }

  Rating rating() {
    return rating;
  }

  Hearing hearing() {
    return hearing;
  }

  /** Those beside the lead. */
  Set<String> cooperating() {
    if (!beside.contains(SideRows.COOPERATING)) {
      return Set.of();
    }
    var others = new LinkedHashSet<>(cooperating);
    others.remove(routing.lead);
    return others;
  }

  Set<String> released() {
    return beside.contains(SideRows.RELEASED) ? Set.copyOf(released) : Set.of();
  }

  boolean isOfThisTurn(Purpose purpose, Instant at) {
    return !at.isBefore(turnBegan(purpose));
  }

  /** Since when the unit has been at it; for all else since when it stands where it stands. */
  Instant turnBegan(Purpose purpose) {
    var work = rectified.workBegan;
    return purpose == Purpose.RECTIFICATION && work != null ? work : stageSince;
  }

  String pseudonym() {
    return pseudonym;
  }

  Outcome outcome() {
    return outcome;
  }

  Instant changedAt() {
    return changedAt;
  }

  Instant filedAt() {
    return filedAt;
  }

  Clocks clocks() {
    return clocks.with(
        deadlines, beside(SideRows.PAUSES, pauses), beside(SideRows.PROLONGATIONS, prolongations));
  }

  ReporterText text() {
    return text;
  }

  Routing routing() {
    return routing;
  }

  Flags flags() {
    return flags;
  }

  Classified classified() {
    return classified;
  }

  Preview preview() {
    return preview;
  }

  Extension extension() {
    return extension;
  }

  Publication publication() {
    return publication;
  }

  Rectified.Appeal appeal() {
    return appeal;
  }

  Rectified rectified() {
    return rectified;
  }
}
