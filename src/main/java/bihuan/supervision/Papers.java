package bihuan.supervision;

import bihuan.Ids;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.answers.AnswerFiles;
import bihuan.classification.CardRuling;
import bihuan.deadlines.Days;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileCopy;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import bihuan.ledger.Deed;
import bihuan.loop.Duties;
import bihuan.loop.Duties.Duty;
import bihuan.loop.IssueNotes;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Note;
import bihuan.loop.Visibility;
import bihuan.parties.Units;
import bihuan.series.IssueNumber;
import bihuan.series.Series;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The papers of the ladder as people act on them: who may prepares and issues them, the unit
 * acknowledges, answers and appeals, the office releases.
 */
@ApplicationScoped
@Transactional
public class Papers {

  static final Set<Role> OFFICE = Set.of(Role.COORDINATOR, Role.SUPERVISOR, Role.HEAD);

  private static final String OF_ISSUE =
      "select p from Paper p where p.number = :number order by p.proposed, p.id";

  @PersistenceContext EntityManager em;

  @Inject PaperGate gate;
  @Inject Ladder ladder;
  @Inject Duties duties;
  @Inject PaperWords wording;
  @Inject Issues issues;
  @Inject IssueNotes notes;
  @Inject Units units;
  @Inject AnswerFiles files;
  @Inject Days days;
  @Inject Series series;
  @Inject Event<Deed> deeds;

  // ---- reading

  /** As its reader may see it, with what they may do; unknown to whoever may not. */
  public PaperView seenBy(By reader, String id) {
    return view(toRead(id, reader), reader);
  }

  private PaperView view(Paper paper, By reader) {
    var offered = offered(paper, reader);
    var shown = offered.answer() ? files.ofThisTurn(paper) : files.copies(paper);
    return paper.view(paper.isOf(reader.actor()), shown, offered, days.of(reader));
  }

  private PaperView.Offered offered(Paper paper, By by) {
    var proposed = paper.isAt(PaperState.PROPOSED);
    var prepares = proposed && prepares(paper, by);
    var office = gate.acts(paper, by, OFFICE);
    var approver = paper.isUnits(by, Role.APPROVER);
    var officer = paper.isUnits(by, Role.CASE_HANDLER);
    return new PaperView.Offered(
        prepares,
        issues(paper, by) ? paper.instead() : null,
        proposed && issues(paper, by),
        prepares,
        paper.isUnacknowledged() && receives(paper, by),
        officer && paper.isAt(PaperState.ISSUED),
        approver && paper.isAt(PaperState.WRITTEN),
        approver && paper.isAt(PaperState.WRITTEN) || office && paper.isAt(PaperState.SIGNED),
        office && paper.isReleasable(),
        approver && paper.isAppealable(days.of(by)),
        paper.isAppealWaiting() && gate.acts(paper, by, Set.of(Role.HEAD)));
  }

  /** On one issue, in their order, as far as this reader may know of them. */
  public List<PaperRow> about(IssueView issue, By reader) {
    return onIssue(issue, reader).papers();
  }

  /** The same, and what the reader may propose by hand now; nothing where no unit has the issue. */
  public OnIssue onIssue(IssueView issue, By reader) {
    var there = of(issue.number());
    var today = days.of(reader);
    var own =
        issue.visibility() != Visibility.REPORTER && issue.visibility() != Visibility.VERIFIER;
    return new OnIssue(
        there.stream()
            .filter(it -> own && gate.admits(it, reader))
            .map(it -> it.row(today))
            .toList(),
        proposable(issue, there, reader));
  }

  private List<LadderStep> proposable(IssueView issue, List<Paper> there, By by) {
    var audience = issues.audience(issue.number());
    var own =
        Stream.of(LadderStep.values())
            .filter(it -> it.cause() != LadderStep.Cause.CARD)
            .filter(it -> by.actor().actsAbout(audience.accused(), by(it)))
            .toList();
    if (own.isEmpty() || audience.lead() == null || audience.outgoingTitle() == null) {
      return List.of();
    }
    var about =
        subject(
            issue.number(), audience.lead(), audience.outgoingTitle(), hangsOn(issue.number(), by));
    return own.stream()
        .filter(it -> !isAmong(there, it, about, ""))
        .filter(it -> !about.letter() || it.isForAnyUnit())
        .toList();
  }

  // ---- steps

  /**
   * By hand: by whoever may prepare it, or issue it, while a unit has the issue.
   *
   * @param words what it says; empty for the usual, where the unit is late indeed
   */
  public PaperView propose(LadderStep step, IssueNumber number, String words, By by) {
    var kind = Require.given("step", step);
    var audience = issues.audience(number);
    if (issues.visibilityTo(by, number) == Visibility.NONE || audience.lastLead() == null) {
      throw Refusal.unknown("loop.unknown", number);
    }
    if (kind.cause() == LadderStep.Cause.CARD
        || !by.actor().actsAbout(audience.accused(), by(kind))) {
      throw Refusal.forbidden("supervision.notYours", kind);
    }
    if (audience.lead() == null || audience.outgoingTitle() == null) {
      throw Refusal.conflict("supervision.withNoUnit");
    }
    var text =
        isSaid(kind, number, audience.lead(), by)
            ? Require.optional("words", words, Require.LONGEST)
            : Require.words("words", words);
    if (!text.isEmpty()) {
      notes.screen(number, text, by, Refusal.invalid("supervision.tellsWho").at("words"));
    }
    var about = subject(number, audience.lead(), audience.outgoingTitle(), hangsOn(number, by));
    if (about.letter() && !kind.isForAnyUnit()) {
      throw Refusal.invalid("supervision.notInstead", kind).at("step");
    }
    return view(add(kind, about, "", text, by), by);
  }

  /** What the house says with such a paper is so: nobody is called late who is not. */
  boolean isSaid(LadderStep step, IssueNumber number, String unit, By by) {
    if (step.cause() == LadderStep.Cause.OVERDUE) {
      return duties.of(number, by).filter(it -> it.isUnits() && it.days() < 0).isPresent();
    }
    return of(number).stream()
        .filter(it -> it.unit().equals(unit))
        .filter(it -> it.step().next().filter(next -> next == step.rung()).isPresent())
        .anyMatch(it -> it.isUnansweredFor(0, days.of(by)));
  }

  /** The day on which the unit owed something; this one where it owes nothing yet. */
  LocalDate hangsOn(IssueNumber number, By by) {
    return duties
        .of(number, by)
        .filter(it -> it.isUnits() && it.days() < 0)
        .map(Duty::due)
        .orElse(by.day());
  }

  private static Set<Role> by(LadderStep step) {
    var roles = EnumSet.copyOf(step.preparers());
    roles.add(step.issuer());
    return roles;
  }

  PaperSubject subject(IssueNumber number, String unit, String title, LocalDate due) {
    return new PaperSubject(number, title, unit, !units.get(unit).kind().isShownCards(), due);
  }

  Paper add(LadderStep step, PaperSubject about, String cause, String words, By by) {
    var said = words.isEmpty() ? usual(step, about, cause) : words;
    if (isThere(step, about, cause)) {
      throw Refusal.conflict("supervision.thereAlready", step);
    }
    var paper = Paper.proposed(step, about, cause, said, by);
    em.persist(paper);
    deeds.fire(paper.proposed(by));
    return paper;
  }

  private String usual(LadderStep step, PaperSubject about, String cause) {
    return wording.text(step, about.letter(), about.named(), about.due(), cause);
  }

  /** It, or what stands in its place, for this day, whatever became of it. */
  boolean isThere(LadderStep step, PaperSubject about, String cause) {
    return isAmong(of(about.number()), step, about, cause);
  }

  private static boolean isAmong(
      List<Paper> papers, LadderStep step, PaperSubject about, String cause) {
    return papers.stream()
        .anyMatch(
            it ->
                it.step().rung() == step.rung()
                    && it.unit().equals(about.unit())
                    && it.due().equals(about.due())
                    && (cause.isEmpty() || it.isOfCard(cause)));
  }

  List<Paper> of(IssueNumber number) {
    return em.createQuery(OF_ISSUE, Paper.class).setParameter("number", number).getResultList();
  }

  /** Other words, before it is issued; refused while they hold a trace of whoever reported. */
  public void word(String id, String words, By by) {
    var paper = toChange(id, by);
    requirePrepares(paper, by);
    var deed = paper.word(words, by);
    screen(paper, words, by);
    deeds.fire(deed);
  }

  private void screen(Paper paper, String words, By by) {
    var no = Refusal.invalid("supervision.tellsWho").at("words");
    notes.screenPaper(paper.number(), words, by, no);
  }

  /**
   * By whoever issues it: the interview or the circular, as the rule leaves open. Words that the
   * house proposed change with it, those of people stay.
   */
  public void choose(String id, LadderStep step, By issuer) {
    var paper = toChange(id, issuer);
    requireIssues(paper, issuer);
    var other = Require.given("step", step);
    var words =
        paper.words().equals(usual(paper.step(), paper.about(), ""))
            ? usual(other, paper.about(), "")
            : paper.words();
    deeds.fire(paper.choose(other, words, issuer));
  }

  public void decline(String id, String reason, By by) {
    var paper = toChange(id, by);
    requirePrepares(paper, by);
    deeds.fire(paper.decline(reason, by));
  }

  /**
   * By whoever signs papers of this kind: it has its number from now on and is with the unit.
   * Refused where what it was proposed for is gone.
   */
  public void issue(String id, By by) {
    var paper = toChange(id, by);
    requireIssues(paper, by);
    if (!paper.isAt(PaperState.PROPOSED)) {
      throw Refusal.conflict("supervision.outOfTurn", paper.summary().state());
    }
    if (ladder.passing(paper, by).isPresent()) {
      throw Refusal.conflict("supervision.passed");
    }
    var year = by.day().getYear();
    var running = series.next(paper.step().document(), year);
    var label = wording.number(paper.step(), year, running);
    deeds.fire(paper.issue(running, label, days.of(by), by));
    mark(paper, label, by);
  }

  /** The issue says so too. */
  private void mark(Paper paper, String label, By by) {
    switch (paper.step()) {
      case SUPERVISION_NOTICE -> {
        if (!issues.seenBy(by, paper.number()).flags().supervised()) {
          notes.make(Note.SUPERVISED, paper.number(), label, by);
        }
      }
      case MAJOR_REPORT -> {
        if (!issues.audience(paper.number()).major()) {
          notes.make(Note.MAJOR, paper.number(), label, by);
        }
      }
      default -> {}
    }
  }

  /** By anybody of the unit whom it reached; of a report, by a leader. */
  public void acknowledge(String id, By reader) {
    var paper = toChange(id, reader);
    if (!receives(paper, reader)) {
      throw Refusal.forbidden("supervision.ofUnit");
    }
    deeds.fire(paper.acknowledge(reader));
  }

  /**
   * By a case handler of the unit.
   *
   * @param promised by when it will be done; null where nothing is promised
   */
  public void answer(String id, String words, LocalDate promised, By officer) {
    var paper = toChange(id, officer);
    paper.requireUnits(officer, Role.CASE_HANDLER);
    deeds.fire(paper.answer(words, promised, officer));
  }

  /** By the unit's leader, who did not write it. */
  public void sign(String id, By approver) {
    var paper = toChange(id, approver);
    paper.requireUnits(approver, Role.APPROVER);
    deeds.fire(paper.sign(approver));
  }

  /** By the unit's leader before it is signed, by the office afterwards. */
  public void sendBack(String id, String reason, By by) {
    var paper = toChange(id, by);
    if (paper.isOf(by.actor())) {
      paper.requireUnits(by, Role.APPROVER);
      deeds.fire(paper.sendBack(PaperState.WRITTEN, reason, by));
    } else {
      requireOffices(paper, by);
      var deed = paper.sendBack(PaperState.SIGNED, reason, by);
      screen(paper, reason, by);
      deeds.fire(deed);
    }
  }

  public void release(String id, String words, By by) {
    var paper = toChange(id, by);
    requireOffices(paper, by);
    var deed = paper.release(words, by);
    if (!deed.texts().isEmpty()) {
      screen(paper, words, by);
    }
    deeds.fire(deed);
  }

  /** By the unit's leader, within the working days that cards have too. */
  public void appeal(String id, String reason, By approver) {
    var paper = toChange(id, approver);
    paper.requireUnits(approver, Role.APPROVER);
    deeds.fire(paper.appeal(reason, days.of(approver), approver));
  }

  public void rule(String id, CardRuling ruling, String words, By head) {
    var paper = toChange(id, head);
    if (!gate.acts(paper, head, Set.of(Role.HEAD))) {
      throw Refusal.forbidden("supervision.notYours", paper.step());
    }
    var deed = paper.rule(ruling, words, head);
    screen(paper, words, head);
    deeds.fire(deed);
  }

  // ---- evidence

  /** By whoever may answer now. */
  public FileRow keep(String id, Upload upload, By officer) {
    return files.keep(toChange(id, officer), upload, Purpose.RECTIFICATION, officer);
  }

  /** By whoever kept it, while the answer is still to be written. */
  public void forget(String id, String file, By officer) {
    files.forget(toChange(id, officer), file, officer);
  }

  /** The cleaned copy, or its small picture; to others once the answer is signed. */
  public FileCopy open(String id, String file, CopyKind kind, By reader) {
    return files.open(seenBy(reader, id).files(), file, kind);
  }

  // ---- who may

  private boolean prepares(Paper paper, By by) {
    return gate.acts(paper, by, by(paper.step()));
  }

  private boolean issues(Paper paper, By by) {
    return gate.acts(paper, by, Set.of(paper.step().issuer()));
  }

  private static boolean receives(Paper paper, By by) {
    return paper.step().isForLeaders()
        ? by.actor().acts(Role.LEADER)
        : paper.isUnits(by, Role.CASE_HANDLER) || paper.isUnits(by, Role.APPROVER);
  }

  private void requirePrepares(Paper paper, By by) {
    if (!prepares(paper, by)) {
      throw Refusal.forbidden("supervision.notYours", paper.step());
    }
  }

  private void requireIssues(Paper paper, By by) {
    if (!issues(paper, by)) {
      throw Refusal.forbidden("supervision.notYours", paper.step());
    }
  }

  private void requireOffices(Paper paper, By by) {
    if (!gate.acts(paper, by, OFFICE)) {
      throw Refusal.forbidden("supervision.notYours", paper.step());
    }
  }

  private Paper toRead(String id, By reader) {
    var paper = Ids.read(id).map(it -> em.find(Paper.class, it)).orElse(null);
    if (paper == null || !gate.admits(paper, reader)) {
      throw Refusal.unknown("supervision.unknown");
    }
    return paper;
  }

  /** Held until the end of the transaction: whoever comes second sees where it stands by then. */
  private Paper toChange(String id, By by) {
    var paper = toRead(id, by);
    em.refresh(paper, LockModeType.PESSIMISTIC_WRITE);
    return paper;
  }
}
