package bihuan.loop;

import static java.time.temporal.ChronoUnit.HOURS;

import bihuan.Digest;
import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.classification.Adoption;
import bihuan.classification.CardReason;
import bihuan.classification.CardRuling;
import bihuan.classification.Classification;
import bihuan.classification.Filing;
import bihuan.classification.Method;
import bihuan.classification.Phase;
import bihuan.classification.RefusalReason;
import bihuan.classification.RejectReason;
import bihuan.classification.Reply;
import bihuan.classification.Suggestion;
import bihuan.classification.SuspendReason;
import bihuan.classification.Verdict;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Deadline;
import bihuan.deadlines.Limit;
import bihuan.deadlines.Pause;
import bihuan.deadlines.Prolongation;
import bihuan.deadlines.Today;
import bihuan.evidence.Purpose;
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
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
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
  private List<Opinion> opinions = new ArrayList<>();

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
    issue.outcome = Outcome.open();
    issue.rating = Rating.none();
    issue.hearing = Hearing.none();
    issue.publication = Publication.none();
    issue.filedAt = reporter.at();
    issue.enter(Stage.SUBMITTED, reporter.at(), today);
    return issue;
  }

  /** What is known of a draft's token once it was filed; null where there is none. */
  static String markOf(String draft) {
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

  /** Begins a move that is allowed; what belongs to it is told to it, until it is made. */
  private Turn turn(Move move, String words, By by, Today today) {
    return new Turn(move, words, move.rule().require(move, by, this, today), today);
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
  IssueNoted note(Note note, String words, By by, Today today) {
    return aside(note, words, by, today).made();
  }

  private Aside aside(Note note, String words, By by, Today today) {
    return new Aside(note, words, note.rule().require(note, by, this, today), today);
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

  /** Nothing comes of these but the stage, and what was said. */
  private static final Set<Move> PLAIN =
      EnumSet.of(
          Move.ASK_INFO,
          Move.LAPSE,
          Move.WITHDRAW,
          Move.RELEASE,
          Move.RECONSIDER,
          Move.DISMISS,
          Move.SEND_BACK,
          Move.IMPROVE);

  IssueMoved make(Move plain, String words, By by, Today today) {
    if (!PLAIN.contains(plain)) {
      throw new IllegalArgumentException(plain + " has a verb of its own");
    }
    return turn(plain, words, by, today).made();
  }

  // ---- intake and triage

  IssueMoved supplyInfo(String supplement, By reporter, Today today) {
    return turn(Move.SUPPLY_INFO, supplement, reporter, today).tell(text::add).made();
  }

  IssueMoved refuse(RefusalReason reason, String words, By coordinator, Today today) {
    var turn = turn(Move.REFUSE, words, coordinator, today);
    turn.given("reason", reason);
    clocks().allowObjection(today);
    return turn.made();
  }

  IssueMoved object(String reason, By reporter, Today today) {
    var turn = turn(Move.OBJECT, reason, reporter, today);
    turn.fact("due", clocks().awaitObjectionRuling(today));
    return turn.made();
  }

  IssueMoved askToWithdraw(String reason, By reporter, Today today) {
    var turn = turn(Move.ASK_TO_WITHDRAW, reason, reporter, today);
    turn.fact("due", clocks().awaitWithdrawalRuling(today));
    return turn.made();
  }

  IssueMoved merge(Issue main, String words, By coordinator, Today today) {
    var turn = turn(Move.MERGE, words, coordinator, today);
    outcome.merge(number, main, turn);
    return turn.made();
  }

  /**
   * No unit has it before its eyes any more: it may be the one that is accused.
   *
   * @param entry of the register of what was handed over
   */
  IssueMoved transfer(String authority, String entry, String words, By head, Today today) {
    var turn = turn(Move.TRANSFER, words, head, today);
    turn.fact("authority", Require.words("authority", authority, 100)).fact("entry", entry);
    routing.takeBack();
    return turn.made();
  }

  IssueMoved accept(Classification made, By coordinator, Today today) {
    var turn = turn(Move.ACCEPT, "", coordinator, today);
    classified = Classified.by(made, turn);
    return turn.made();
  }

  /** It was accepted as what it is not; nothing that was in time is late by it. */
  IssueMoved correct(Classification made, String words, By coordinator, Today today) {
    var turn = turn(Move.CORRECT, words, coordinator, today);
    var before = classified.limit();
    classified = classified.corrected(made, turn);
    if (routing.handed && classified.limit() != before) {
      clocks().correct(classified.limit(), stage.pace() == Stage.Pace.UNIT, today);
    }
    changedAt = coordinator.at();
    return turn.made();
  }

  /**
   * What the unit will read, once a coordinator has looked at it beside the original.
   *
   * @param read the edition that they have read, 0 where there is none yet
   * @param files of the reporter that go out with it
   */
  IssueNoted review(
      int read, String title, String outgoing, Set<String> files, By coordinator, Today today) {
    var aside = aside(Note.OUTGOING_REVIEWED, "", coordinator, today);
    text.review(read, title, outgoing, aside);
    preview.requireNothingStruckIn(text.outgoingTitle, text.outgoing);
    preview.show(aside);
    if (ended) {
      text.goOutBeside();
    } else {
      clocks().leaveTime(preview.until(), today);
    }
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
    classified.requireHandable(others);
    routing.to(lead, others, turn);
    replace(cooperating, others);
    opinions.clear();
    others.forEach(it -> opinions.add(Opinion.askedOf(it, turn.today())));
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

  /** The unit let the days pass in which it could have returned it. */
  IssueMoved signByDefault(By house, Today today) {
    return beginWork(turn(Move.SIGN_BY_DEFAULT, "", house, today));
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

  /** It was with the wrong unit. What that did stays on record, and so do its cards. */
  IssueMoved redirect(String lead, Set<String> others, String words, By by, Today today) {
    var turn = turn(Move.REDIRECT, words, by, today);
    routing.requireAnother(lead);
    turn.fact("before", routing.lead);
    routing.redirect();
    rectified.leave();
    outcome.forgetImprovement();
    extension = Extension.none();
    return handTo(lead, others, turn);
  }

  /**
   * Co-operating units are added, with a limit of their own from today, or let go.
   *
   * @param others all that co-operate from now on
   */
  IssueMoved changeUnits(Set<String> others, String words, By coordinator, Today today) {
    var turn = turn(Move.CHANGE_UNITS, words, coordinator, today);
    classified.requireHandable(others);
    turn.fact("others", String.join("|", others));
    opinions.removeIf(it -> !others.contains(it.unit) && !it.isSigned());
    others.stream()
        .filter(it -> !cooperating.contains(it))
        .forEach(it -> opinions.add(Opinion.askedOf(it, today)));
    replace(cooperating, others);
    changedAt = coordinator.at();
    return turn.made();
  }

  IssueMoved opine(String words, By officer, Today today) {
    var turn = turn(Move.OPINE, words, officer, today);
    return turn.tell(opinionOf(officer.actor()).orElseThrow()::write).made();
  }

  IssueMoved signOpinion(By approver, Today today) {
    var turn = turn(Move.SIGN_OPINION, "", approver, today);
    return turn.tell(opinionOf(approver.actor()).orElseThrow()::sign).made();
  }

  IssueMoved uphold(String reason, By coordinator, Today today) {
    var turn = turn(Move.UPHOLD, reason, coordinator, today);
    clocks().resumeAfterRuling(today);
    return beginWork(turn);
  }

  /**
   * @param days working days, after which it goes on by itself; null for all that are left
   */
  IssueMoved suspend(
      SuspendReason reason, Integer days, String words, By coordinator, Today today) {
    var turn = turn(Move.SUSPEND, words, coordinator, today);
    turn.given("reason", reason).fact("days", clocks().suspend(days, today));
    return turn.made();
  }

  IssueMoved resume(By coordinator, Today today) {
    var turn = turn(Move.RESUME, "", coordinator, today);
    clocks().resumeAfterSuspension(today);
    return turn.made();
  }

  /** Names the co-operating units that let their limit pass. */
  IssueMoved report(Reply reply, By officer, Today today) {
    var turn = turn(Move.REPORT, reply.measures(), officer, today);
    origin = stage;
    var silent = opinions.stream().filter(it -> !it.isSigned()).map(it -> it.unit).toList();
    if (!silent.isEmpty()) {
      turn.fact("silent", String.join("|", silent));
    }
    rectified.report(reply, turn);
    return turn.made();
  }

  IssueMoved signOff(By approver, Today today) {
    var turn = turn(Move.SIGN_OFF, "", approver, today);
    rectified.sign(turn);
    extension.lapse();
    return turn.made();
  }

  /** The office takes it from a unit that is much too late, and says what it found itself. */
  IssueMoved callIn(Reply found, By head, Today today) {
    var turn = turn(Move.CALL_IN, found.measures(), head, today);
    rectified.callIn(found.conclusion(), turn);
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
    origin = stage == Stage.IMPROVING ? Stage.IMPROVING : Stage.HANDLING;
    return turn.made();
  }

  /** Nothing has changed yet: it is looked at again within a quarter. */
  IssueMoved keepTracking(String seen, LocalDate nextLook, By head, Today today) {
    var turn = turn(Move.KEEP_TRACKING, seen, head, today);
    rectified.lookAgain(nextLook, turn);
    clocks().lookAgain(nextLook, today);
    return turn.made();
  }

  /** To the rectification or the improvement, whichever it was set aside from. */
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
    tries.clear();
    return turn.made();
  }

  /**
   * Somebody else goes and sees.
   *
   * @param move CHANGE_VERIFIER, or VERIFY_AGAIN where the verdict leaves a doubt
   */
  IssueMoved verifyByAnother(
      Move move, Actor verifier, Method method, String words, By coordinator, Today today) {
    var turn = turn(move, words, coordinator, today);
    turn.given("method", method);
    routing.requireIndependent(verifier, isWith(verifier.unit()));
    rectified.verifyByAnother(verifier, method, turn);
    tries.clear();
    return turn.made();
  }

  /** Satisfied, content with an explanation, or neither, as the verdict says. */
  IssueMoved verify(Verdict verdict, By verifier, Today today) {
    var turn = turn(moveOf(verdict), verdict.words(), verifier, today);
    rectified.verified(verdict, turn);
    if (moveOf(verdict) == Move.NOT_SATISFIED) {
      clocks().startRedo(today);
    }
    return turn.made();
  }

  static Move moveOf(Verdict verdict) {
    if (verdict.isGood()) {
      return Move.SATISFIED;
    }
    return verdict.isExplained() ? Move.EXPLANATION_ACCEPTED : Move.NOT_SATISFIED;
  }

  IssueNoted tryInVain(String words, By verifier, Today today) {
    var aside = aside(Note.TRIED_IN_VAIN, words, verifier, today);
    tries.add(Rectified.Tried.at(verifier.at()));
    aside.fact("tries", tries.size());
    return aside.made();
  }

  IssueMoved reachNobody(String words, By verifier, Today today) {
    var turn = turn(Move.NOT_REACHED, words, verifier, today);
    turn.fact("tries", tries.size());
    rectified.reachNobody();
    return turn.made();
  }

  IssueMoved explain(String basis, String words, By head, Today today) {
    var turn = turn(Move.EXPLAIN, words, head, today);
    rectified.explain(basis, turn);
    outcome.close(turn);
    return turn.made();
  }

  // ---- improvement and closing

  IssueMoved adopt(Adoption adoption, By officer, Today today) {
    var turn = turn(Move.ADOPT, adoption.words(), officer, today);
    outcome.adopt(adoption, turn);
    return turn.made();
  }

  IssueMoved signImprovement(By approver, Today today) {
    return turn(Move.SIGN_IMPROVEMENT, "", approver, today).tell(outcome::signImprovement).made();
  }

  /** By the head: nothing can be made to last, which figures show. */
  IssueNoted ruleOutImprovement(String reason, By head, Today today) {
    var aside = aside(Note.IMPROVEMENT_RULED_OUT, reason, head, today);
    outcome.ruleWithoutImprovement();
    turn = outcome.turn();
    return aside.made();
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
    rating = Rating.none();
    publication.lapse();
    routing.takeBack();
    extension = Extension.none();
    rectified.forget();
    return turn.made();
  }

  // ---- what a unit is held to

  /** The unit that had it last is told what it is held to have done. */
  IssueMoved hear(String words, By head, Today today) {
    var turn = turn(Move.HEAR, words, head, today);
    hearing.open(routing.lead, turn);
    turn.fact("due", clocks().hear(today));
    return turn.made();
  }

  IssueMoved stateCase(String words, By approver, Today today) {
    return turn(Move.STATE_CASE, words, approver, today).tell(hearing::state).made();
  }

  IssueMoved ruleFalseClosing(String words, By head, Today today) {
    return turn(Move.RULE_FALSE_CLOSING, words, head, today).tell(hearing::close).made();
  }

  IssueNoted dropHearing(String words, By head, Today today) {
    var aside = aside(Note.HEARING_DROPPED, words, head, today);
    hearing.close(aside);
    return aside.made();
  }

  /**
   * By the house's clock and rules.
   *
   * @param unit whose card it is
   */
  IssueNoted show(CardReason reason, String unit, By house, Today today) {
    var aside = aside(reason.isYellow() ? Note.YELLOW_CARD : Note.RED_CARD, "", house, today);
    aside.fact("card", reason).fact("unit", unit);
    cards.add(ShownCard.to(unit, reason, cards.size(), today.date()));
    return aside.made();
  }

  /** To a unit that is shown no cards. */
  IssueNoted write(CardReason reason, String unit, By house, Today today) {
    var aside = aside(Note.LETTER_WRITTEN, "", house, today);
    aside.fact("card", reason).fact("unit", unit);
    return aside.made();
  }

  IssueMoved appealCard(Integer card, String reason, By approver, Today today) {
    var turn = turn(Move.APPEAL_CARD, reason, approver, today);
    var appealed = card(card);
    if (!appealed.isOf(approver.actor().unit()) || !appealed.isAppealable(today)) {
      throw Refusal.invalid("loop.cardNotAppealable").at("card");
    }
    turn.fact("due", today.due(Limit.APPEAL_RULE));
    return turn.tell(appealed::appeal).made();
  }

  IssueMoved ruleAppeal(Integer card, CardRuling ruling, String words, By head, Today today) {
    var turn = turn(Move.RULE_APPEAL, words, head, today);
    var appealed = card(card);
    if (!appealed.isAppealWaiting()) {
      throw Refusal.invalid("loop.noAppealWaits").at("card");
    }
    appealed.rule(ruling, turn);
    if (!appealed.counts()) {
      flags.cancel(appealed);
    }
    return turn.made();
  }

  private ShownCard card(Integer position) {
    Require.given("card", position);
    return cards.stream()
        .filter(it -> it.position == position)
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("loop.unknownCard").at("card"));
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
   * The reporter is asked once it is over, of a merged issue once the main is through; nobody has
   * to answer.
   */
  IssueNoted rate(Verdict verdict, IssueView.Links links, By reporter, Today today) {
    var aside = aside(Note.RATED, verdict.words(), reporter, today);
    if (stage == Stage.MERGED) {
      links.requireThrough(number);
    }
    rating.rate(verdict, isWatched(today), aside);
    return aside.made();
  }

  /**
   * The office has called whoever has no other way back, or has not answered.
   *
   * @param tries how often it took
   */
  IssueNoted callBack(Verdict verdict, int tries, By caller, Today today) {
    var aside = aside(Note.CALLED_BACK, verdict.words(), caller, today);
    if (tries < 1 || tries > 20) {
      throw Refusal.invalid("loop.triesRange").at("tries");
    }
    rating.callBack(verdict, tries, isWatched(today), aside);
    return aside.made();
  }

  private boolean isWatched(Today today) {
    return stage == Stage.CLOSED && today.isNotAfter(clocks().watchedUntil());
  }

  /** A second person of the office agrees that what the unit concluded leaves the figures. */
  IssueNoted leaveOut(String words, By coordinator, Today today) {
    var aside = aside(Note.LEFT_OUT_OF_FIGURES, words, coordinator, today);
    rectified.leaveOut(aside);
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

  /** Beside the lead. */
  boolean isHelpedBy(String unit) {
    return routing.handed && !isLedBy(unit) && cooperating.contains(unit);
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

  Optional<Opinion> opinionOf(Actor actor) {
    return opinions.stream().filter(it -> it.isOf(actor.unit())).findFirst();
  }

  /** Those that count and those that a ruling took back. */
  Stream<ShownCard> cardsOf(String unit) {
    return cards.stream().filter(it -> it.isOf(unit));
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
            cards.stream().filter(ShownCard::isAppealWaiting).map(it -> it.unit))
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

  /** It is about the unit of whoever leaves it: somebody of another unit goes on. */
  IssueNoted leaveToSubstitutes(String words, By by, Today today) {
    var aside = aside(Note.LEFT_TO_SUBSTITUTE, words, by, today);
    routing.leaveTo(aside);
    changedAt = by.at();
    return aside.made();
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

  List<Opinion> opinions() {
    return opinions;
  }

  List<ShownCard> cards() {
    return cards;
  }

  List<Instant> tries() {
    return tries.stream().map(it -> it.at).toList();
  }

  Rating rating() {
    return rating;
  }

  Hearing hearing() {
    return hearing;
  }

  /** Those beside the lead. */
  Set<String> cooperating() {
    var others = new LinkedHashSet<>(cooperating);
    others.remove(routing.lead);
    return others;
  }

  Set<String> released() {
    return Set.copyOf(released);
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
