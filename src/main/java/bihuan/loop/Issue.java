package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.similar.Known;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  static final int DAYS_TO_OBJECT = 5;
  static final int LONGEST_SUSPENSION = 30;

  @Id private Long id;

  @Version private int version;

  private IssueNumber number;

  private String pseudonym;

  @Embedded private Told told;

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

  @Embedded private Clockwork clocks;

  @Embedded private Handing handing;

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
    issue.told = Told.in(filing);
    issue.classified = Classified.by(filing, suggestion);
    issue.flags = Flags.none();
    issue.outcome = Outcome.open();
    issue.clocks = Clockwork.stopped();
    issue.handing = Handing.nobody(suggestion);
    issue.extension = Extension.none();
    issue.rectified = Rectified.notYet();
    issue.filedAt = reporter.at();
    issue.enter(Stage.SUBMITTED, reporter.at(), today);
    return issue;
  }

  IssueMoved filed(By reporter) {
    return new IssueMoved(
        number,
        Move.SUBMIT,
        null,
        stage,
        reporter,
        "",
        Map.of("secrecy", told.secrecy.name(), Told.ORIGINAL_SEALED, told.seal()));
  }

  // ---- intake and triage

  IssueMoved askInfo(String missing, By coordinator, Today today) {
    var words = Require.words("missing", missing);
    var moved = make(Move.ASK_INFO, coordinator, words, Map.of(), today);
    flags.askedForMore = true;
    return moved;
  }

  IssueMoved supplyInfo(String text, By reporter, Today today) {
    var words = Require.words("supplement", text);
    var moved = make(Move.SUPPLY_INFO, reporter, words, Map.of(), today);
    told.add(words);
    return moved;
  }

  IssueMoved withdraw(String reason, By reporter, Today today) {
    return make(Move.WITHDRAW, reporter, Require.optional("reason", reason, 1000), Map.of(), today);
  }

  IssueMoved refuse(RefusalReason reason, String words, By coordinator, Today today) {
    Require.given("reason", reason);
    var moved =
        make(
            Move.REFUSE,
            coordinator,
            Require.words("words", words),
            Map.of("reason", reason.name()),
            today);
    clocks.allowObjection(today);
    return moved;
  }

  IssueMoved object(String reason, By reporter, Today today) {
    var moved = make(Move.OBJECT, reporter, Require.words("reason", reason), Map.of(), today);
    flags.object();
    return moved;
  }

  IssueMoved reconsider(String words, By head, Today today) {
    var moved = make(Move.RECONSIDER, head, Require.words("words", words), Map.of(), today);
    flags.ruleOnObjection();
    return moved;
  }

  IssueMoved dismiss(String words, By head, Today today) {
    var moved = make(Move.DISMISS, head, Require.words("words", words), Map.of(), today);
    flags.ruleOnObjection();
    return moved;
  }

  IssueMoved merge(Issue main, String words, By coordinator, Today today) {
    if (main.number.equals(number)) {
      throw Refusal.invalid("loop.mergeIntoItself").at("main");
    }
    if (main.ended) {
      throw Refusal.invalid("loop.mergeIntoEnded", main.number, main.stage).at("main");
    }
    var note = Require.optional("words", words, 1000);
    var moved = make(Move.MERGE, coordinator, note, Map.of("main", main.number.value()), today);
    outcome.merge(main.number);
    return moved;
  }

  IssueMoved transfer(String authority, String words, By head, Today today) {
    var to = Require.words("authority", authority, 100);
    return make(Move.TRANSFER, head, Require.words("words", words), Map.of("authority", to), today);
  }

  IssueMoved accept(Classification made, By coordinator, Today today) {
    var moved = make(Move.ACCEPT, coordinator, "", Classified.facts(made), today);
    classified = Classified.by(made);
    return moved;
  }

  /**
   * What the unit will read, once a coordinator has looked at it beside the original.
   *
   * @param files of the reporter that go out with it
   */
  IssueNoted review(String title, String text, Set<String> files, By coordinator) {
    if (stage != Stage.SUBMITTED && stage != Stage.ACCEPTED && stage != Stage.RETURN_REQUESTED) {
      throw Refusal.conflict("loop.outgoingIsOut", number, stage);
    }
    told.review(title, text, coordinator.name());
    changedAt = coordinator.at();
    released.clear();
    released.addAll(files);
    return new IssueNoted(
        number,
        Note.OUTGOING_REVIEWED,
        coordinator,
        "",
        Map.of(Told.OUTGOING_SEALED, told.outgoingSeal()));
  }

  IssueMoved assign(String lead, Set<String> others, By coordinator, Today today) {
    allow(Move.ASSIGN, coordinator.actor(), today);
    if (!told.isReviewed()) {
      throw Refusal.invalid("loop.outgoingNotReviewed", number).at("outgoing");
    }
    var moved = make(Move.ASSIGN, coordinator, "", handed(lead, others, today), today);
    handTo(lead, others, coordinator, today);
    return moved;
  }

  // ---- the unit

  IssueMoved sign(By officer, Today today) {
    var moved = make(Move.SIGN, officer, "", Map.of(), today);
    rectified.begin(officer.at());
    clocks.awaitFirstContact(today);
    return moved;
  }

  IssueMoved requestReturn(String reason, String suggested, By officer, Today today) {
    var words = Require.words("reason", reason);
    var moved = make(Move.REQUEST_RETURN, officer, words, Map.of("suggested", suggested), today);
    handing.returnTo(suggested);
    clocks.pause(today);
    return moved;
  }

  IssueMoved reassign(String lead, Set<String> others, String words, By coordinator, Today today) {
    allow(Move.REASSIGN, coordinator.actor(), today);
    if (isLedBy(lead)) {
      throw Refusal.invalid("loop.sameUnit").at("lead");
    }
    var moved =
        make(
            Move.REASSIGN,
            coordinator,
            Require.optional("words", words, 1000),
            handed(lead, others, today),
            today);
    handTo(lead, others, coordinator, today);
    return moved;
  }

  IssueMoved uphold(String reason, By coordinator, Today today) {
    var why = Require.words("reason", reason);
    allow(Move.UPHOLD, coordinator.actor(), today);
    clocks.resumeAfterRuling(today);
    clocks.awaitFirstContact(today);
    rectified.begin(coordinator.at());
    return make(Move.UPHOLD, coordinator, why, Map.of(), today);
  }

  IssueMoved suspend(SuspendReason reason, String words, By coordinator, Today today) {
    Require.given("reason", reason);
    var note = Require.optional("words", words, 1000);
    var moved = make(Move.SUSPEND, coordinator, note, Map.of("reason", reason.name()), today);
    clocks.pause(today);
    return moved;
  }

  IssueMoved resume(By coordinator, Today today) {
    allow(Move.RESUME, coordinator.actor(), today);
    clocks.resumeAfterSuspension(today);
    return make(Move.RESUME, coordinator, "", Map.of(), today);
  }

  IssueMoved report(Reply reply, By officer, Today today) {
    var cameFrom = stage;
    var facts = Map.of("conclusion", reply.conclusion().name());
    var moved = make(Move.REPORT, officer, reply.measures(), facts, today);
    origin = cameFrom;
    rectified.report(reply, officer.name());
    return moved;
  }

  IssueMoved sendBack(String reason, By approver, Today today) {
    return make(Move.SEND_BACK, approver, Require.words("reason", reason), Map.of(), today);
  }

  IssueMoved signOff(By approver, Today today) {
    var moved = make(Move.SIGN_OFF, approver, "", Map.of(), today);
    rectified.sign(approver.name(), today.date());
    extension.lapse();
    return moved;
  }

  IssueMoved requestExtension(String reason, By officer, Today today) {
    var words = Require.words("reason", reason);
    var moved = make(Move.REQUEST_EXTENSION, officer, words, Map.of(), today);
    extension.ask(words);
    return moved;
  }

  IssueMoved grantExtension(By ruler, Today today) {
    allow(Move.GRANT_EXTENSION, ruler.actor(), today);
    clocks.extend(today.limit(classified.grade.extension()), today);
    extension.rule(Extension.State.GRANTED);
    return moved(Move.GRANT_EXTENSION, stage, ruler, "", Map.of("due", clocks.due().toString()));
  }

  IssueMoved declineExtension(String reason, By ruler, Today today) {
    var moved =
        make(Move.DECLINE_EXTENSION, ruler, Require.words("reason", reason), Map.of(), today);
    extension.rule(Extension.State.DECLINED);
    return moved;
  }

  // ---- review and verification

  IssueMoved reject(RejectReason reason, String words, By coordinator, Today today) {
    Require.given("reason", reason);
    var why = Require.words("words", words);
    allow(Move.REJECT, coordinator.actor(), today);
    clocks.startRedo(today);
    rectified.reject(coordinator.at());
    return make(Move.REJECT, coordinator, why, Map.of("reason", reason.name()), today);
  }

  IssueMoved track(String plan, LocalDate nextLook, String responsible, By head, Today today) {
    var words = Require.words("plan", plan);
    var person = Require.words("responsible", responsible, 60);
    Require.given("nextLook", nextLook);
    if (!nextLook.isAfter(today.date()) || nextLook.isAfter(today.due("LONGTERM"))) {
      throw Refusal.invalid("loop.nextLookRange", today.due("LONGTERM")).at("nextLook");
    }
    var facts = Map.of("next", nextLook.toString(), "responsible", person);
    var moved = make(Move.TRACK, head, words, facts, today);
    rectified.reviewedBy = head.name();
    clocks.lookAgainOn(nextLook);
    return moved;
  }

  IssueMoved restart(String words, By coordinator, Today today) {
    var note = Require.optional("words", words, 1000);
    allow(Move.RESTART, coordinator.actor(), today);
    clocks.restartRectification(classified.limit(), today);
    rectified.begin(coordinator.at());
    return make(Move.RESTART, coordinator, note, Map.of(), today);
  }

  IssueMoved sendToVerify(Actor verifier, Method method, By coordinator, Today today) {
    Require.given("method", method);
    allow(Move.SEND_TO_VERIFY, coordinator.actor(), today);
    if (verifier.name().equals(handing.assigner)) {
      throw Refusal.invalid("loop.verifierAssigned").at("verifier");
    }
    if (verifier.role().isOfUnit() || isWith(verifier.unit())) {
      throw Refusal.invalid("loop.verifierOfUnit").at("verifier");
    }
    var moved = make(Move.SEND_TO_VERIFY, coordinator, "", Map.of("method", method.name()), today);
    rectified.verifyBy(verifier.name(), method, coordinator.name());
    return moved;
  }

  /** Satisfied or not, as the verdict says. */
  IssueMoved verify(Verdict verdict, By verifier, Today today) {
    var move = verdict.isGood() ? Move.SATISFIED : Move.NOT_SATISFIED;
    allow(move, verifier.actor(), today);
    if (!verdict.isGood()) {
      clocks.startRedo(today);
      rectified.begin(verifier.at());
    }
    rectified.found(verdict);
    var facts =
        Map.of(
            "contacted", String.valueOf(verdict.contacted()),
            "solved", String.valueOf(verdict.solved()),
            "satisfaction", String.valueOf(verdict.satisfaction()));
    return make(move, verifier, verdict.words(), facts, today);
  }

  IssueMoved explain(String basis, String words, By head, Today today) {
    var law = Require.words("basis", basis, 200);
    var moved =
        make(Move.EXPLAIN, head, Require.words("words", words), Map.of("basis", law), today);
    rectified.conclusion = Conclusion.EXPLAINED;
    outcome.close(today.date());
    return moved;
  }

  // ---- improvement and closing

  IssueMoved improve(String words, By coordinator, Today today) {
    return make(Move.IMPROVE, coordinator, Require.words("words", words), Map.of(), today);
  }

  IssueMoved adopt(Adoption adoption, By officer, Today today) {
    var facts = Map.of("change", adoption.change().name(), "promise", adoption.promise());
    var moved = make(Move.ADOPT, officer, adoption.words(), facts, today);
    outcome.adopt(adoption);
    return moved;
  }

  IssueMoved close(By coordinator, Today today) {
    var moved = make(Move.CLOSE, coordinator, "", Map.of(), today);
    outcome.close(today.date());
    clocks.watch(today);
    return moved;
  }

  /** The same trouble came back, as that other issue tells. */
  IssueMoved reopen(IssueNumber cameBackAs, String words, By coordinator, Today today) {
    var why = Require.words("words", words);
    var facts = cameBackAs == null ? Map.<String, String>of() : Map.of("back", cameBackAs.value());
    var moved = make(Move.REOPEN, coordinator, why, facts, today);
    outcome.reopen(cameBackAs);
    handing.takeBack();
    extension = Extension.none();
    rectified.forget();
    return moved;
  }

  // ---- flags and notes: beside the stage

  IssueNoted flag(Note note, String words, By by) {
    if (ended) {
      throw Refusal.conflict("loop.endedAlready", number, stage);
    }
    flags.raise(note);
    return new IssueNoted(number, note, by, words, Map.of());
  }

  /** Somebody else goes and sees in place of whoever left. */
  IssueNoted handOnVerification(String verifier, By house) {
    if (stage != Stage.VERIFYING) {
      throw Refusal.conflict("loop.outOfTurn", number, Move.SEND_TO_VERIFY, stage);
    }
    rectified.verifyBy(verifier, rectified.method, rectified.reviewedBy);
    return new IssueNoted(number, Note.VERIFICATION_HANDED_ON, house, "", Map.of());
  }

  boolean wasAssignedBy(String account) {
    return account.equals(handing.assigner);
  }

  /** By the house's clock and rules. */
  IssueNoted show(Card card, By house) {
    flag(card.note(), "", house);
    return new IssueNoted(number, card.note(), house, "", Map.of("card", card.name()));
  }

  IssueNoted contact(String words, By officer, Today today) {
    if (!Part.OFFICER.isPlayedBy(officer.actor(), this)) {
      throw Refusal.forbidden("loop.notYours", number, Note.CONTACTED);
    }
    if (stage.hasEnded()) {
      throw Refusal.conflict("loop.endedAlready", number, stage);
    }
    if (rectified.firstContactOn == null) {
      rectified.firstContactOn = today.date();
    }
    return new IssueNoted(number, Note.CONTACTED, officer, Require.words("words", words), Map.of());
  }

  /**
   * The reporter of a merged issue is asked for satisfaction of their own, once the main is
   * through.
   */
  IssueNoted rate(Verdict verdict, IssueView.Links links, By reporter) {
    if (stage != Stage.MERGED || !wasReportedBy(reporter.actor())) {
      throw Refusal.conflict("loop.notToBeRated", number);
    }
    if (!links.mainIsThrough()) {
      throw Refusal.conflict("loop.notYetToBeRated", number, links.mergedInto());
    }
    if (rectified.satisfaction != null) {
      throw Refusal.conflict("loop.ratedAlready", number);
    }
    rectified.found(verdict);
    return new IssueNoted(
        number,
        Note.RATED,
        reporter,
        verdict.words(),
        Map.of("satisfaction", String.valueOf(verdict.satisfaction())));
  }

  // ---- questions

  List<Move> movesOpenTo(Actor actor, Today today) {
    return Move.openTo(actor, this, today).toList();
  }

  boolean wasReportedBy(Actor actor) {
    return pseudonym.equals(actor.name());
  }

  boolean isLedBy(String unit) {
    return handing.handed && !unit.isEmpty() && unit.equals(handing.lead);
  }

  /** Leads or co-operates: the units that are reported on. */
  boolean isWith(String unit) {
    return isLedBy(unit) || handing.handed && cooperating.contains(unit);
  }

  boolean isVerifiedBy(Actor actor) {
    return !actor.name().isEmpty() && actor.name().equals(rectified.verifier);
  }

  boolean wasRectifiedBy(Actor actor) {
    return actor.name().equals(rectified.reportedBy);
  }

  boolean isOfClass(Grade which) {
    return classified.grade == which;
  }

  boolean isCommon() {
    return classified.isCommon();
  }

  boolean hasAdoptedImprovement() {
    return stage == Stage.IMPROVING && outcome.adoptedChange != null;
  }

  boolean isWholeOnRecord() {
    return rectified.isWhole();
  }

  boolean wasAskedForMore() {
    return flags.askedForMore;
  }

  boolean wasReturnedBefore() {
    return handing.returned;
  }

  boolean wasObjectedTo() {
    return flags.objected;
  }

  boolean hasObjectionWaiting() {
    return flags.objectionWaiting;
  }

  boolean askedForExtension() {
    return extension.asked;
  }

  boolean hasExtensionWaiting() {
    return extension.state == Extension.State.WAITING;
  }

  int dissatisfactions() {
    return rectified.dissatisfactions;
  }

  int suspensionLeft() {
    return clocks.suspensionLeft();
  }

  LocalDate returnableUntil() {
    return clocks.returnableUntil();
  }

  LocalDate objectionUntil() {
    return clocks.objectionUntil();
  }

  LocalDate watchedUntil() {
    return clocks.watchedUntil();
  }

  LocalDate due() {
    return clocks.due();
  }

  Stage stage() {
    return stage;
  }

  IssueNumber number() {
    return number;
  }

  // ---- the one place that lets a stage change

  private IssueMoved make(Move move, By by, String words, Map<String, String> facts, Today today) {
    allow(move, by.actor(), today);
    var from = stage;
    if (!move.staysPut()) {
      enter(move.goesBack() ? origin : move.end(), by.at(), today);
    }
    return moved(move, from, by, words, facts);
  }

  private void allow(Move move, Actor actor, Today today) {
    if (!move.startsAt(stage)) {
      throw Refusal.conflict("loop.outOfTurn", number, move, stage);
    }
    if (!move.belongsTo(actor, this)) {
      throw Refusal.forbidden("loop.notYours", number, move);
    }
    move.obstacle(this, actor, today)
        .ifPresent(
            it -> {
              throw Refusal.conflict("Guard." + it, number);
            });
  }

  private void enter(Stage next, Instant at, Today today) {
    stage = next;
    phase = next.phase();
    ended = next.hasEnded();
    stageSince = at;
    changedAt = at;
    clocks.enter(next, today);
  }

  private IssueMoved moved(Move move, Stage from, By by, String words, Map<String, String> facts) {
    return new IssueMoved(number, move, from, stage, by, words, facts);
  }

  private void handTo(String lead, Set<String> others, By coordinator, Today today) {
    handing.to(lead, coordinator.name());
    cooperating.clear();
    cooperating.addAll(others);
    clocks.startRectification(classified.limit(), today);
  }

  private Map<String, String> handed(String lead, Set<String> others, Today today) {
    return Map.of(
        "lead",
        lead,
        "others",
        String.join("|", others),
        "due",
        today.due(classified.limit()).toString());
  }

  // ---- what views are made of

  int yellowCards() {
    return flags.yellowCards;
  }

  /** What is due now; for a suspension the day until which it may last. */
  Duty duty(Today today) {
    var due = stage == Stage.SUSPENDED ? clocks.suspendedUntil(today) : clocks.due();
    return new Duty(
        number, stage, due, today.workingDaysUntil(due), stage.pace() == Stage.Pace.UNIT);
  }

  /** Those beside the lead. */
  Set<String> cooperating() {
    var others = new LinkedHashSet<>(cooperating);
    others.remove(handing.lead);
    return others;
  }

  /** The lead first. */
  Set<String> units() {
    var all = new LinkedHashSet<String>();
    if (handing.lead != null) {
      all.add(handing.lead);
    }
    all.addAll(cooperating);
    return all;
  }

  /** Somebody walks the process anew, and must not see the reply until they have. */
  boolean isReRun() {
    return stage == Stage.VERIFYING && rectified.method == Method.RE_RUN;
  }

  boolean wasReviewedForUnits() {
    return told.isReviewed();
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
    return told.textFor(visibility);
  }

  IssueView.Text outgoing() {
    return told.outgoing();
  }

  IssueView.Marks marksFor(Visibility visibility, int edition) {
    return classified.marksFor(visibility, told, edition);
  }

  String process() {
    return classified.process;
  }

  IssueView.Flags flags() {
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
    return told.secrecy;
  }

  /**
   * @param merged into this one
   */
  Audience audience(List<Issue> merged) {
    return new Audience(
        number,
        told.title,
        told.outgoingTitle,
        handing.handed ? handing.lead : null,
        handing.lead,
        handing.handed ? Set.copyOf(cooperating) : Set.of(),
        handing.assigner,
        rectified.verifier,
        pseudonym,
        isOfClass(Grade.A),
        dissatisfactions() > 1,
        merged.stream()
            .map(it -> new Audience.Merged(it.number, it.told.title, it.pseudonym))
            .toList());
  }

  /** How the index of similar issues knows it. */
  Known known() {
    return new Known(
        number.value(),
        classified.process,
        classified.step,
        classified.cause == null ? "" : classified.cause.name(),
        !ended,
        outcome.closedOn,
        told.title + "\n" + told.original,
        told.isReviewed() ? told.outgoingTitle + "\n" + told.outgoing : "");
  }

  Clockwork clocks() {
    return clocks;
  }

  /** Before the assignment as suggested on filing, while a return waits as the unit suggests. */
  String suggestedUnit() {
    return stage == Stage.ACCEPTED || stage == Stage.RETURN_REQUESTED ? handing.suggested : null;
  }

  Handing handing() {
    return handing;
  }

  Extension extension() {
    return extension;
  }

  Rectified rectified() {
    return rectified;
  }
}
