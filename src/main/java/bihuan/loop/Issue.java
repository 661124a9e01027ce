package bihuan.loop;

import bihuan.Ids;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.classification.Adoption;
import bihuan.classification.Classification;
import bihuan.classification.Method;
import bihuan.classification.Phase;
import bihuan.classification.RefusalReason;
import bihuan.classification.RejectReason;
import bihuan.classification.Reply;
import bihuan.classification.Suggestion;
import bihuan.classification.SuspendReason;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Deadline;
import bihuan.deadlines.Pause;
import bihuan.deadlines.Prolongation;
import bihuan.deadlines.Today;
import bihuan.series.IssueNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

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

  @Id private Long id;

  @Version private int version;

  private IssueNumber number;

  private String pseudonym;

  @Embedded private ReporterText text;

  @Embedded private Classified classified;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Enumerated(EnumType.STRING)
  private Phase phase;

  @Enumerated(EnumType.STRING)
  private Stage origin;

  private boolean ended;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "stage_since")
  private Instant stageSince;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Embedded private Flags flags;

  @Embedded private Clocks clocks;

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

  @Embedded private Preview preview;

  @Embedded private Extension extension;

  @Embedded private Rectified rectified;

  @Embedded private Outcome outcome;

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
    issue.classified = Classified.by(filing, suggestion);
    issue.routing = Routing.nobody(suggestion);
    issue.flags = Flags.none();
    issue.clocks = Clocks.stopped();
    issue.preview = Preview.of(filing.preview());
    issue.extension = Extension.none();
    issue.rectified = Rectified.notYet();
    issue.outcome = Outcome.open();
    issue.publication = Publication.none();
    issue.filedAt = reporter.at();
    issue.enter(Stage.SUBMITTED, reporter.at(), today);
    return issue;
  }

  /**
   * @param notice the version of the notice on personal data that stood before the reporter
   */
  IssueMoved filed(String notice, By reporter) {
    return new IssueMoved(
        number, Move.SUBMIT, null, stage, reporter, "", text.filed(notice), text.sealed());
  }

  // ---- the one way in: allow, tell, enter, clocks, deed

  /** Begins a move that is allowed; what belongs to it is told to it, until it is made. */
  private Turn turn(Move move, String words, By by, Today today) {
    move.rule().require(move, by.actor(), this, today);
    return new Turn(move, words, by, today);
  }

  /** A move under way: no other code takes an issue to a stage. */
  private final class Turn extends Said {

    private final Move move;

    Turn(Move move, String words, By by, Today today) {
      super(move.wording().read(words), by, today);
      this.move = move;
    }

    /** One part of the issue hears of it. */
    Turn tell(Consumer<Said> part) {
      part.accept(this);
      return this;
    }

    IssueMoved made() {
      var from = stage;
      flags.raise(move);
      if (!move.staysPut()) {
        enter(move.goesBack() ? origin : move.end(), at(), today());
      }
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
  IssueNoted note(Note note, String words, By by, Today today) {
    return aside(note, words, by, today).made();
  }

  private Aside aside(Note note, String words, By by, Today today) {
    note.rule().require(note, by.actor(), this, today);
    return new Aside(note, words, by, today);
  }

  /** A note under way. */
  private final class Aside extends Said {

    private final Note note;

    Aside(Note note, String words, By by, Today today) {
      super(note.wording().read(words), by, today);
      this.note = note;
    }

    IssueNoted made() {
      flags.raise(note);
      return new IssueNoted(number, note, by(), words(), facts(), texts());
    }
  }

  /**
   * The calendar changed.
   *
   * @param sooner it may fall due sooner than was shown
   */
  void reckonAnew(boolean sooner, Today today) {
    stage.reckonAnew(clocks(), sooner, today);
  }

  // ---- intake and triage

  IssueMoved askInfo(String missing, By coordinator, Today today) {
    return turn(Move.ASK_INFO, missing, coordinator, today).made();
  }

  IssueMoved supplyInfo(String supplement, By reporter, Today today) {
    return turn(Move.SUPPLY_INFO, supplement, reporter, today).tell(text::add).made();
  }

  IssueMoved withdraw(String reason, By reporter, Today today) {
    return turn(Move.WITHDRAW, reason, reporter, today).made();
  }

  IssueMoved refuse(RefusalReason reason, String words, By coordinator, Today today) {
    var turn = turn(Move.REFUSE, words, coordinator, today);
    turn.given("reason", reason);
    clocks().allowObjection(today);
    return turn.made();
  }

  IssueMoved object(String reason, By reporter, Today today) {
    return turn(Move.OBJECT, reason, reporter, today).made();
  }

  IssueMoved reconsider(String words, By head, Today today) {
    return turn(Move.RECONSIDER, words, head, today).made();
  }

  IssueMoved dismiss(String words, By head, Today today) {
    return turn(Move.DISMISS, words, head, today).made();
  }

  IssueMoved merge(Issue main, String words, By coordinator, Today today) {
    var turn = turn(Move.MERGE, words, coordinator, today);
    outcome.merge(number, main, turn);
    return turn.made();
  }

  IssueMoved transfer(String authority, String words, By head, Today today) {
    var turn = turn(Move.TRANSFER, words, head, today);
    turn.fact("authority", Require.words("authority", authority, 100));
    return turn.made();
  }

  IssueMoved accept(Classification made, By coordinator, Today today) {
    var turn = turn(Move.ACCEPT, "", coordinator, today);
    classified = Classified.by(made, turn);
    return turn.made();
  }

  /**
   * What the unit will read, once a coordinator has looked at it beside the original.
   *
   * @param files of the reporter that go out with it
   */
  IssueNoted review(String title, String outgoing, Set<String> files, By coordinator, Today today) {
    var aside = aside(Note.OUTGOING_REVIEWED, "", coordinator, today);
    text.review(title, outgoing, aside);
    preview.requireNothingStruckIn(text.outgoingTitle, text.outgoing);
    preview.show(aside);
    clocks().leaveTime(preview.until(), today);
    replace(released, files);
    changedAt = coordinator.at();
    return aside.made();
  }

  IssueMoved assign(String lead, Set<String> others, By coordinator, Today today) {
    var turn = turn(Move.ASSIGN, "", coordinator, today);
    text.requireReviewed(number);
    preview.requireOver(number, today);
    return handTo(lead, others, turn);
  }

  private IssueMoved handTo(String lead, Set<String> others, Turn turn) {
    routing.to(lead, others, turn);
    replace(cooperating, others);
    turn.fact("due", clocks().startRectification(classified.limit(), turn.today()));
    return turn.made();
  }

  private static void replace(Set<String> some, Set<String> others) {
    some.clear();
    some.addAll(others);
  }

  // ---- the unit

  IssueMoved sign(By officer, Today today) {
    return beginWork(turn(Move.SIGN, "", officer, today));
  }

  private IssueMoved beginWork(Turn turn) {
    rectified.begin(turn);
    clocks().awaitFirstContact(turn.today());
    return turn.made();
  }

  IssueMoved requestReturn(String reason, String suggested, By officer, Today today) {
    var turn = turn(Move.REQUEST_RETURN, reason, officer, today);
    routing.returnTo(suggested, turn);
    clocks().pause(today);
    return turn.made();
  }

  IssueMoved reassign(String lead, Set<String> others, String words, By coordinator, Today today) {
    var turn = turn(Move.REASSIGN, words, coordinator, today);
    routing.requireAnother(lead);
    return handTo(lead, others, turn);
  }

  IssueMoved uphold(String reason, By coordinator, Today today) {
    var turn = turn(Move.UPHOLD, reason, coordinator, today);
    clocks().resumeAfterRuling(today);
    return beginWork(turn);
  }

  IssueMoved suspend(SuspendReason reason, String words, By coordinator, Today today) {
    var turn = turn(Move.SUSPEND, words, coordinator, today);
    turn.given("reason", reason);
    clocks().pause(today);
    return turn.made();
  }

  IssueMoved resume(By coordinator, Today today) {
    var turn = turn(Move.RESUME, "", coordinator, today);
    clocks().resumeAfterSuspension(today);
    return turn.made();
  }

  IssueMoved report(Reply reply, By officer, Today today) {
    var turn = turn(Move.REPORT, reply.measures(), officer, today);
    origin = stage;
    rectified.report(reply, turn);
    return turn.made();
  }

  IssueMoved sendBack(String reason, By approver, Today today) {
    return turn(Move.SEND_BACK, reason, approver, today).made();
  }

  IssueMoved signOff(By approver, Today today) {
    var turn = turn(Move.SIGN_OFF, "", approver, today);
    rectified.sign(turn);
    extension.lapse();
    return turn.made();
  }

  IssueMoved requestExtension(String reason, By officer, Today today) {
    return turn(Move.REQUEST_EXTENSION, reason, officer, today).tell(extension::ask).made();
  }

  IssueMoved grantExtension(By ruler, Today today) {
    var turn = turn(Move.GRANT_EXTENSION, "", ruler, today);
    extension.rule(Extension.State.GRANTED);
    turn.fact("due", clocks().extend(classified.extension(), today));
    return turn.made();
  }

  IssueMoved declineExtension(String reason, By ruler, Today today) {
    var turn = turn(Move.DECLINE_EXTENSION, reason, ruler, today);
    extension.rule(Extension.State.DECLINED);
    return turn.made();
  }

  // ---- review and verification

  IssueMoved reject(RejectReason reason, String words, By coordinator, Today today) {
    var turn = turn(Move.REJECT, words, coordinator, today);
    rectified.reject(reason, turn);
    clocks().startRedo(today);
    return turn.made();
  }

  IssueMoved track(String plan, LocalDate nextLook, String responsible, By head, Today today) {
    var turn = turn(Move.TRACK, plan, head, today);
    rectified.track(nextLook, responsible, turn);
    clocks().appoint(nextLook, today);
    return turn.made();
  }

  IssueMoved restart(String words, By coordinator, Today today) {
    var turn = turn(Move.RESTART, words, coordinator, today).tell(rectified::begin);
    clocks().restartRectification(classified.limit(), today);
    return turn.made();
  }

  IssueMoved sendToVerify(Actor verifier, Method method, By coordinator, Today today) {
    var turn = turn(Move.SEND_TO_VERIFY, "", coordinator, today);
    turn.given("method", method);
    routing.requireIndependent(verifier, isWith(verifier.unit()));
    rectified.verifyBy(verifier, method, turn);
    return turn.made();
  }

  /** Satisfied or not, as the verdict says. */
  IssueMoved verify(Verdict verdict, By verifier, Today today) {
    var turn = turn(verdict.move(), verdict.words(), verifier, today);
    rectified.verified(verdict, turn);
    if (!verdict.isGood()) {
      clocks().startRedo(today);
    }
    return turn.made();
  }

  IssueMoved explain(String basis, String words, By head, Today today) {
    var turn = turn(Move.EXPLAIN, words, head, today);
    rectified.explain(basis, turn);
    outcome.close(turn);
    return turn.made();
  }

  // ---- improvement and closing

  IssueMoved improve(String words, By coordinator, Today today) {
    return turn(Move.IMPROVE, words, coordinator, today).made();
  }

  IssueMoved adopt(Adoption adoption, By officer, Today today) {
    var turn = turn(Move.ADOPT, adoption.words(), officer, today);
    outcome.adopt(adoption, turn);
    return turn.made();
  }

  IssueMoved close(By coordinator, Today today) {
    var turn = turn(Move.CLOSE, "", coordinator, today).tell(outcome::close);
    publication.await();
    clocks().watch(today);
    return turn.made();
  }

  /** The same trouble came back, as that other issue tells. */
  IssueMoved reopen(IssueNumber cameBackAs, String words, By coordinator, Today today) {
    var turn = turn(Move.REOPEN, words, coordinator, today);
    outcome.reopen(cameBackAs, turn);
    publication.lapse();
    routing.takeBack();
    extension = Extension.none();
    rectified.forget();
    return turn.made();
  }

  // ---- what the public may read

  /**
   * @param read the edition of the public words that whoever writes these has read
   */
  IssueNoted writePublicly(Publication.Words words, int read, By by, Today today) {
    var aside = aside(Note.PUBLIC_TEXT_REVIEWED, "", by, today);
    publication.write(words, read, number, aside);
    return toldPublicly(aside);
  }

  IssueNoted clear(Set<Publication.PublicationCheck> checks, int read, By head, Today today) {
    var aside = aside(Note.PUBLICATION_CLEARED, "", head, today);
    publication.clear(checks, read, number, aside);
    return toldPublicly(aside);
  }

  IssueNoted declineToPublish(String reason, By head, Today today) {
    var aside = aside(Note.PUBLICATION_DECLINED, reason, head, today);
    publication.decline(number);
    return toldPublicly(aside);
  }

  IssueNoted withdrawFromPublic(String reason, By head, Today today) {
    var aside = aside(Note.PUBLICATION_WITHDRAWN, reason, head, today);
    publication.withdraw(number);
    return toldPublicly(aside);
  }

  private IssueNoted toldPublicly(Aside aside) {
    changedAt = aside.at();
    return aside.made();
  }

  // ---- notes: beside the stage

  /** It ended before this moment, and nobody watches any more whether it comes back. */
  boolean isOver(Instant before, LocalDate day) {
    var watched = clocks().watchedUntil();
    return ended && stageSince.isBefore(before) && (watched == null || watched.isBefore(day));
  }

  /** By the house's clock and rules. */
  IssueNoted show(Note card, Enum<?> why, By house, Today today) {
    var aside = aside(card, "", house, today);
    aside.fact("card", why);
    return aside.made();
  }

  IssueNoted contact(String words, By officer, Today today) {
    var aside = aside(Note.CONTACTED, words, officer, today);
    rectified.contact(aside);
    return aside.made();
  }

  IssueNoted answer(String answer, By reporter, Today today) {
    var aside = aside(Note.REPORTER_ANSWERED, "", reporter, today);
    aside.sealed("answer", answer);
    return aside.made();
  }

  /** The reporter has seen what goes out, and struck these pieces of it. */
  IssueNoted answerPreview(List<String> struck, By reporter, Today today) {
    var aside = aside(Note.PREVIEW_ANSWERED, "", reporter, today);
    preview.strike(struck, text, aside);
    changedAt = reporter.at();
    return aside.made();
  }

  /** From now on the name stays in the vault. */
  IssueNoted raiseProtection(By reporter, Today today) {
    var aside = aside(Note.PROTECTION_RAISED, "", reporter, today);
    text.conceal();
    return aside.made();
  }

  /** Somebody else goes and sees in place of whoever left. */
  IssueNoted handOnVerification(String verifier, By house, Today today) {
    var aside = aside(Note.VERIFICATION_HANDED_ON, "", house, today);
    rectified.handOn(verifier);
    return aside.made();
  }

  /**
   * The reporter of a merged issue is asked for satisfaction of their own, once the main is
   * through.
   */
  IssueNoted rate(Verdict verdict, IssueView.Links links, By reporter, Today today) {
    var aside = aside(Note.RATED, verdict.words(), reporter, today);
    links.requireThrough(number);
    rectified.rate(verdict, aside);
    return aside.made();
  }

  // ---- questions

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
    return isLedBy(unit) || routing.handed && cooperating.contains(unit);
  }

  /** A unit has had it before its eyes. */
  boolean wasHandedOut() {
    return routing.handedOn != null;
  }

  boolean isVerifiedBy(Actor actor) {
    return !actor.name().isEmpty() && actor.name().equals(rectified.verifier);
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

  /** Those beside the lead. */
  Set<String> cooperating() {
    var others = new LinkedHashSet<>(cooperating);
    others.remove(routing.lead);
    return others;
  }

  Set<String> released() {
    return Set.copyOf(released);
  }

  /** Handed in since it stands where it stands. */
  boolean isOfThisTurn(Instant at) {
    return !at.isBefore(stageSince);
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
    return clocks.with(deadlines, pauses, prolongations);
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

  Rectified rectified() {
    return rectified;
  }
}
