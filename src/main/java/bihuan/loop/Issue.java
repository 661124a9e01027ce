package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Deadline;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Pause;
import bihuan.deadlines.Prolongation;
import bihuan.deadlines.Today;
import bihuan.ledger.Seal;
import bihuan.similar.IndexedIssue;
import bihuan.vault.Secrecy;
import com.github.f4b6a3.tsid.TsidCreator;
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

  @Embedded private Extension extension;

  @Embedded private Rectified rectified;

  @Embedded private Outcome outcome;

  protected Issue() {} // JPA

  /** An issue is born submitted. */
  static Issue file(IssueNumber number, Filing filing, By reporter, Today today) {
    return file(number, filing, Suggestion.NONE, reporter, today);
  }

  static Issue file(
      IssueNumber number, Filing filing, Suggestion suggestion, By reporter, Today today) {
    var issue = new Issue();
    issue.id = TsidCreator.getTsid().toLong();
    issue.number = number;
    issue.pseudonym = reporter.name();
    issue.text = ReporterText.in(filing);
    issue.classified = Classified.by(filing, suggestion);
    issue.flags = Flags.none();
    issue.outcome = Outcome.open();
    issue.clocks = Clocks.stopped();
    issue.routing = Routing.nobody(suggestion);
    issue.extension = Extension.none();
    issue.rectified = Rectified.notYet();
    issue.filedAt = reporter.at();
    issue.enter(Stage.SUBMITTED, reporter.at(), today);
    return issue;
  }

  IssueMoved filed(By reporter) {
    var said =
        new Said("").fact("secrecy", text.secrecy).fact(ReporterText.ORIGINAL_SEALED, text.seal());
    return new IssueMoved(number, Move.SUBMIT, null, stage, reporter, "", said.facts());
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
    private final By by;
    private final Today today;

    Turn(Move move, String words, By by, Today today) {
      super(move.wording().read(words));
      this.move = move;
      this.by = by;
      this.today = today;
    }

    IssueMoved made() {
      var from = stage;
      if (!move.staysPut()) {
        enter(move.goesBack() ? origin : move.end(), by.at(), today);
      }
      return new IssueMoved(number, move, from, stage, by, words(), facts());
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
    return new Aside(note, words, by);
  }

  /** A note under way. */
  private final class Aside extends Said {

    private final Note note;
    private final By by;

    Aside(Note note, String words, By by) {
      super(note.wording().read(words));
      this.note = note;
      this.by = by;
    }

    IssueNoted made() {
      flags.raise(note);
      return new IssueNoted(number, note, by, words(), facts());
    }
  }

  // ---- intake and triage

  IssueMoved askInfo(String missing, By coordinator, Today today) {
    var turn = turn(Move.ASK_INFO, missing, coordinator, today);
    flags.askForMore();
    return turn.made();
  }

  IssueMoved supplyInfo(String supplement, By reporter, Today today) {
    var turn = turn(Move.SUPPLY_INFO, supplement, reporter, today);
    text.add(turn.words());
    return turn.made();
  }

  IssueMoved withdraw(String reason, By reporter, Today today) {
    return turn(Move.WITHDRAW, reason, reporter, today).made();
  }

  IssueMoved refuse(RefusalReason reason, String words, By coordinator, Today today) {
    var turn = turn(Move.REFUSE, words, coordinator, today);
    turn.fact("reason", Require.given("reason", reason));
    clocks().allowObjection(today);
    return turn.made();
  }

  IssueMoved object(String reason, By reporter, Today today) {
    var turn = turn(Move.OBJECT, reason, reporter, today);
    flags.object();
    return turn.made();
  }

  IssueMoved reconsider(String words, By head, Today today) {
    var turn = turn(Move.RECONSIDER, words, head, today);
    flags.ruleOnObjection();
    return turn.made();
  }

  IssueMoved dismiss(String words, By head, Today today) {
    var turn = turn(Move.DISMISS, words, head, today);
    flags.ruleOnObjection();
    return turn.made();
  }

  IssueMoved merge(Issue main, String words, By coordinator, Today today) {
    if (main.number.equals(number)) {
      throw Refusal.invalid("loop.mergeIntoItself").at("main");
    }
    if (main.ended) {
      throw Refusal.invalid("loop.mergeIntoEnded", main.number, main.stage).at("main");
    }
    var turn = turn(Move.MERGE, words, coordinator, today);
    outcome.merge(main.number);
    turn.fact("main", main.number.value());
    return turn.made();
  }

  IssueMoved transfer(String authority, String words, By head, Today today) {
    var turn = turn(Move.TRANSFER, words, head, today);
    turn.fact("authority", Require.words("authority", authority, 100));
    return turn.made();
  }

  IssueMoved accept(Classification made, By coordinator, Today today) {
    var turn = turn(Move.ACCEPT, "", coordinator, today);
    classified = Classified.by(made);
    classified.tell(turn);
    return turn.made();
  }

  /**
   * What the unit will read, once a coordinator has looked at it beside the original.
   *
   * @param files of the reporter that go out with it
   */
  IssueNoted review(String title, String outgoing, Set<String> files, By coordinator, Today today) {
    var aside = aside(Note.OUTGOING_REVIEWED, "", coordinator, today);
    text.review(title, outgoing, coordinator.name());
    changedAt = coordinator.at();
    replace(released, files);
    aside.fact(ReporterText.OUTGOING_SEALED, text.outgoingSeal());
    return aside.made();
  }

  IssueMoved assign(String lead, Set<String> others, By coordinator, Today today) {
    var turn = turn(Move.ASSIGN, "", coordinator, today);
    text.requireReviewed(number);
    handTo(lead, others, coordinator, today, turn);
    return turn.made();
  }

  // ---- the unit

  IssueMoved sign(By officer, Today today) {
    var turn = turn(Move.SIGN, "", officer, today);
    beginWork(officer, today);
    return turn.made();
  }

  IssueMoved requestReturn(String reason, String suggested, By officer, Today today) {
    var turn = turn(Move.REQUEST_RETURN, reason, officer, today);
    routing.returnTo(suggested);
    clocks().pause(today);
    turn.fact("suggested", suggested);
    return turn.made();
  }

  IssueMoved reassign(String lead, Set<String> others, String words, By coordinator, Today today) {
    var turn = turn(Move.REASSIGN, words, coordinator, today);
    routing.requireAnother(lead);
    handTo(lead, others, coordinator, today, turn);
    return turn.made();
  }

  IssueMoved uphold(String reason, By coordinator, Today today) {
    var turn = turn(Move.UPHOLD, reason, coordinator, today);
    clocks().resumeAfterRuling(today);
    beginWork(coordinator, today);
    return turn.made();
  }

  IssueMoved suspend(SuspendReason reason, String words, By coordinator, Today today) {
    var turn = turn(Move.SUSPEND, words, coordinator, today);
    turn.fact("reason", Require.given("reason", reason));
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
    rectified.report(reply, officer.name());
    turn.fact("conclusion", reply.conclusion());
    return turn.made();
  }

  IssueMoved sendBack(String reason, By approver, Today today) {
    return turn(Move.SEND_BACK, reason, approver, today).made();
  }

  IssueMoved signOff(By approver, Today today) {
    var turn = turn(Move.SIGN_OFF, "", approver, today);
    rectified.sign(approver.name(), today.date());
    extension.lapse();
    return turn.made();
  }

  IssueMoved requestExtension(String reason, By officer, Today today) {
    var turn = turn(Move.REQUEST_EXTENSION, reason, officer, today);
    extension.ask(turn.words());
    return turn.made();
  }

  IssueMoved grantExtension(By ruler, Today today) {
    var turn = turn(Move.GRANT_EXTENSION, "", ruler, today);
    extension.rule(Extension.State.GRANTED);
    turn.fact("due", clocks().extend(classified.grade.extension(), today));
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
    turn.fact("reason", Require.given("reason", reason));
    rectified.reject(coordinator.at());
    clocks().startRedo(today);
    return turn.made();
  }

  IssueMoved track(String plan, LocalDate nextLook, String responsible, By head, Today today) {
    var turn = turn(Move.TRACK, plan, head, today);
    turn.fact("responsible", Require.words("responsible", responsible, 60));
    turn.fact("next", clocks().appoint(day(nextLook, today), today));
    rectified.reviewedBy = head.name();
    return turn.made();
  }

  /** From tomorrow on, at most as far away as the limit says. */
  private static LocalDate day(LocalDate nextLook, Today today) {
    var last = today.due(Limit.LONGTERM);
    if (!Require.given("nextLook", nextLook).isAfter(today.date()) || nextLook.isAfter(last)) {
      throw Refusal.invalid("loop.nextLookRange", last).at("nextLook");
    }
    return nextLook;
  }

  IssueMoved restart(String words, By coordinator, Today today) {
    var turn = turn(Move.RESTART, words, coordinator, today);
    clocks().restartRectification(classified.limit(), today);
    rectified.begin(coordinator.at());
    return turn.made();
  }

  IssueMoved sendToVerify(Actor verifier, Method method, By coordinator, Today today) {
    var turn = turn(Move.SEND_TO_VERIFY, "", coordinator, today);
    turn.fact("method", Require.given("method", method));
    requireIndependent(verifier);
    rectified.verifyBy(verifier.name(), method, coordinator.name());
    return turn.made();
  }

  private void requireIndependent(Actor verifier) {
    if (wasAssignedBy(verifier.name())) {
      throw Refusal.invalid("loop.verifierAssigned").at("verifier");
    }
    if (verifier.role().isOfUnit() || isWith(verifier.unit())) {
      throw Refusal.invalid("loop.verifierOfUnit").at("verifier");
    }
  }

  /** Satisfied or not, as the verdict says. */
  IssueMoved verify(Verdict verdict, By verifier, Today today) {
    var turn = turn(verdict.move(), verdict.words(), verifier, today);
    rectified.found(verdict.tell(turn));
    if (!verdict.isGood()) {
      rectified.begin(verifier.at());
      clocks().startRedo(today);
    }
    return turn.made();
  }

  IssueMoved explain(String basis, String words, By head, Today today) {
    var turn = turn(Move.EXPLAIN, words, head, today);
    turn.fact("basis", Require.words("basis", basis, 200));
    rectified.conclusion = Conclusion.EXPLAINED;
    outcome.close(today.date());
    return turn.made();
  }

  // ---- improvement and closing

  IssueMoved improve(String words, By coordinator, Today today) {
    return turn(Move.IMPROVE, words, coordinator, today).made();
  }

  IssueMoved adopt(Adoption adoption, By officer, Today today) {
    var turn = turn(Move.ADOPT, adoption.words(), officer, today);
    turn.fact("change", adoption.change()).fact("promise", adoption.promise());
    outcome.adopt(adoption);
    return turn.made();
  }

  IssueMoved close(By coordinator, Today today) {
    var turn = turn(Move.CLOSE, "", coordinator, today);
    outcome.close(today.date());
    clocks().watch(today);
    return turn.made();
  }

  /** The same trouble came back, as that other issue tells. */
  IssueMoved reopen(IssueNumber cameBackAs, String words, By coordinator, Today today) {
    var turn = turn(Move.REOPEN, words, coordinator, today);
    outcome.reopen(cameBackAs, turn);
    routing.takeBack();
    extension = Extension.none();
    rectified.forget();
    return turn.made();
  }

  private void handTo(String lead, Set<String> others, By coordinator, Today today, Said said) {
    routing.to(lead, coordinator.name());
    replace(cooperating, others);
    said.fact("lead", lead)
        .fact("others", String.join("|", others))
        .fact("due", clocks().startRectification(classified.limit(), today));
  }

  private void beginWork(By by, Today today) {
    rectified.begin(by.at());
    clocks().awaitFirstContact(today);
  }

  private static void replace(Set<String> some, Set<String> others) {
    some.clear();
    some.addAll(others);
  }

  // ---- notes: beside the stage

  /** By the house's clock and rules. */
  IssueNoted show(Card card, By house, Today today) {
    var aside = aside(card.note(), "", house, today);
    aside.fact("card", card);
    return aside.made();
  }

  IssueNoted contact(String words, By officer, Today today) {
    var aside = aside(Note.CONTACTED, words, officer, today);
    rectified.contact(today.date());
    return aside.made();
  }

  IssueNoted answer(String answer, By reporter, Today today) {
    var aside = aside(Note.REPORTER_ANSWERED, "", reporter, today);
    aside.fact("answer", Seal.of(answer));
    return aside.made();
  }

  /** Somebody else goes and sees in place of whoever left. */
  IssueNoted handOnVerification(String verifier, By house, Today today) {
    var aside = aside(Note.VERIFICATION_HANDED_ON, "", house, today);
    rectified.verifyBy(verifier, rectified.method, rectified.reviewedBy);
    return aside.made();
  }

  /**
   * The reporter of a merged issue is asked for satisfaction of their own, once the main is
   * through.
   */
  IssueNoted rate(Verdict verdict, IssueView.Links links, By reporter, Today today) {
    var aside = aside(Note.RATED, verdict.words(), reporter, today);
    links.requireThrough(number);
    rectified.found(verdict);
    aside.fact("satisfaction", verdict.satisfaction());
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

  boolean isVerifiedBy(Actor actor) {
    return !actor.name().isEmpty() && actor.name().equals(rectified.verifier);
  }

  boolean isOfClass(IssueClass which) {
    return classified.grade == which;
  }

  boolean wasAssignedBy(String account) {
    return account.equals(routing.assigner);
  }

  boolean hasExtensionWaiting() {
    return extension.state == Extension.State.WAITING;
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

  /** What is due now; for a suspension the day until which it may last. */
  Duty duty(Today today) {
    var due = stage == Stage.SUSPENDED ? clocks().suspendedUntil(today) : clocks().due();
    return new Duty(
        number, stage, due, today.workingDaysUntil(due), stage.pace() == Stage.Pace.UNIT);
  }

  /** Those beside the lead. */
  Set<String> cooperating() {
    var others = new LinkedHashSet<>(cooperating);
    others.remove(routing.lead);
    return others;
  }

  /** The lead first. */
  Set<String> units() {
    var all = new LinkedHashSet<String>();
    if (routing.lead != null) {
      all.add(routing.lead);
    }
    all.addAll(cooperating);
    return all;
  }

  /** Somebody walks the process anew, and must not see the reply until they have. */
  boolean isReRun() {
    return stage == Stage.VERIFYING && rectified.method == Method.RE_RUN;
  }

  boolean wasReviewedForUnits() {
    return text.isReviewed();
  }

  Set<String> released() {
    return Set.copyOf(released);
  }

  /** Handed in since it stands where it stands. */
  boolean isOfThisTurn(Instant at) {
    return !at.isBefore(stageSince);
  }

  boolean isReleased(String file) {
    return released.contains(file);
  }

  String pseudonym() {
    return pseudonym;
  }

  IssueView.Text textFor(Visibility visibility) {
    return text.textFor(visibility);
  }

  IssueView.Text outgoing() {
    return text.outgoing();
  }

  IssueView.Marks marksFor(Visibility visibility, int edition) {
    return classified.marksFor(visibility, text, edition);
  }

  String process() {
    return classified.process;
  }

  IssueView.Flags flagsShown() {
    return new IssueView.Flags(
        flags.supervised,
        flags.major,
        flags.yellowCards,
        flags.redCards,
        outcome.reopened,
        rectified.contradictory,
        hasExtensionWaiting(),
        flags.objectionWaiting);
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

  Secrecy secrecy() {
    return text.secrecy;
  }

  /**
   * @param merged into this one
   */
  Audience audience(List<Issue> merged) {
    return new Audience(
        number,
        text.title,
        text.outgoingTitle,
        routing.handed ? routing.lead : null,
        routing.lead,
        routing.handed ? Set.copyOf(cooperating) : Set.of(),
        routing.assigner,
        rectified.verifier,
        pseudonym,
        isOfClass(IssueClass.A),
        rectified.dissatisfactions > 1,
        merged.stream()
            .map(it -> new Audience.Merged(it.number, it.text.title, it.pseudonym))
            .toList());
  }

  /** How the index of similar issues knows it. */
  IndexedIssue known() {
    return new IndexedIssue(
        number.value(),
        classified.process,
        classified.step,
        classified.cause == null ? "" : classified.cause.name(),
        !ended,
        outcome.closedOn,
        text.title + "\n" + text.original,
        text.isReviewed() ? text.outgoingTitle + "\n" + text.outgoing : "");
  }

  Clocks clocks() {
    return clocks.with(deadlines, pauses, prolongations);
  }

  /** Before the assignment as suggested on filing, while a return waits as the unit suggests. */
  String suggestedUnit() {
    return stage == Stage.ACCEPTED || stage == Stage.RETURN_REQUESTED ? routing.suggested : null;
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

  Extension extension() {
    return extension;
  }

  Rectified rectified() {
    return rectified;
  }
}
