package bihuan.supervision;

import bihuan.Cursor;
import bihuan.Ids;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.classification.CardRuling;
import bihuan.deadlines.Days;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Evidence;
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
import bihuan.supervision.PaperDeed.PaperSummary;
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

  /** Rows of one page. */
  public static final int PAGE = 20;

  private static final Set<Role> OFFICE = Set.of(Role.COORDINATOR, Role.SUPERVISOR, Role.HEAD);

  private static final String OF_UNIT =
      """
      select p from Paper p
      where p.unit = :unit and p.step <> :report and p.issued is not null
        and (p.issued < :day or (p.issued = :day and p.id < :id))
      order by p.issued desc, p.id desc
      """;

  private static final String AT =
      """
      select p from Paper p
      where p.step in :steps and p.state = :state
        and (p.proposed < :day or (p.proposed = :day and p.id < :id))
      order by p.proposed desc, p.id desc
      """;

  private static final String OF_ISSUE =
      "select p from Paper p where p.number = :number order by p.proposed, p.id";

  private static final String WAITING =
      "select p.id from Paper p where p.unit = :unit and p.step <> :report and p.state = :state";

  private static final String WAITING_IN_OFFICE =
      "select p.id from Paper p where p.step in :steps and p.state = :state";

  private static final String OWED =
      """
      select p from Paper p
      where p.state in :states and p.answerDue <= :until and (p.appealed is null or p.ruling is not null)
        and (p.answerDue > :due or (p.answerDue = :due and p.id > :id))
      order by p.answerDue, p.id
      """;

  private static final String BROKEN =
      """
      select p from Paper p
      where p.state = :state and p.promised < :today
      order by p.promised, p.id
      """;

  @PersistenceContext EntityManager em;

  @Inject PaperGate gate;
  @Inject Ladder ladder;
  @Inject Duties duties;
  @Inject PaperWords wording;
  @Inject Issues issues;
  @Inject IssueNotes notes;
  @Inject Units units;
  @Inject Evidence evidence;
  @Inject Days days;
  @Inject Series series;
  @Inject Event<Deed> deeds;

  // ---- reading

  /** As its reader may see it, with what they may do; unknown to whoever may not. */
  public PaperView seenBy(By reader, String id) {
    return view(toRead(id, reader), reader);
  }

  private PaperView view(Paper paper, By reader) {
    var subject = paper.summary().subject();
    var offered = offered(paper, reader);
    var files = offered.answer() ? evidence.of(subject) : evidence.copiesOf(subject);
    return paper.view(paper.isOf(reader.actor()), files, offered, days.of(reader));
  }

  private PaperView.Offered offered(Paper paper, By by) {
    var proposed = paper.isAt(PaperState.PROPOSED);
    var prepares = proposed && prepares(paper, by);
    var office = gate.acts(paper, by, OFFICE);
    var approver = PaperGate.isUnits(paper, by, Role.APPROVER);
    var officer = PaperGate.isUnits(paper, by, Role.CASE_HANDLER);
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

  /** Of the reader's unit, the newest first; none to whoever is of no unit. */
  public Page<PaperRow> ofUnit(String after, By reader) {
    if (!reader.actor().role().isOfUnit()) {
      return Page.of(List.of(), PAGE, it -> null);
    }
    var today = days.of(reader);
    var from = Cursor.read(after);
    var found =
        em.createQuery(OF_UNIT, Paper.class)
            .setParameter("unit", reader.actor().unit())
            .setParameter("report", LadderStep.MAJOR_REPORT)
            .setParameter("day", from.map(it -> it.date(0)).orElse(LocalDate.of(9999, 1, 1)))
            .setParameter("id", from.map(it -> it.number(1)).orElse(Long.MAX_VALUE))
            .setMaxResults(PAGE + 1)
            .getResultStream()
            .map(it -> it.row(today))
            .toList();
    return Page.of(found, PAGE, it -> Cursor.of(it.issued(), it.id()));
  }

  /** Those that stand here, for the office, supervision and leaders; the newest first. */
  public Page<PaperRow> at(PaperState state, String after, By reader) {
    var today = days.of(reader);
    var from = Cursor.read(after);
    var found =
        em.createQuery(AT, Paper.class)
            .setParameter("steps", steps(reader.actor(), state))
            .setParameter("state", Require.given("state", state))
            .setParameter("day", from.map(it -> it.date(0)).orElse(LocalDate.of(9999, 1, 1)))
            .setParameter("id", from.map(it -> it.number(1)).orElse(Long.MAX_VALUE))
            .setMaxResults(PAGE + 1)
            .getResultStream()
            .map(it -> it.row(today))
            .toList();
    return Page.of(found, PAGE, it -> Cursor.of(it.proposed(), it.id()));
  }

  private static Set<LadderStep> steps(Actor reader, PaperState state) {
    if (OFFICE.stream().anyMatch(reader::acts)) {
      return EnumSet.allOf(LadderStep.class);
    }
    if (!reader.acts(Role.LEADER)) {
      throw Refusal.forbidden("Right." + Right.READ_PAPERS);
    }
    return state.isDelivered()
        ? EnumSet.of(LadderStep.INTERVIEW, LadderStep.CIRCULAR, LadderStep.MAJOR_REPORT)
        : EnumSet.of(LadderStep.INTERVIEW, LadderStep.CIRCULAR);
  }

  /** On one issue, in their order, as far as this reader may know of them. */
  public List<PaperRow> about(IssueView issue, By reader) {
    var today = days.of(reader);
    if (issue.visibility() == Visibility.REPORTER || issue.visibility() == Visibility.VERIFIER) {
      return List.of();
    }
    return em.createQuery(OF_ISSUE, Paper.class)
        .setParameter("number", issue.number())
        .getResultStream()
        .filter(it -> gate.admits(it, reader))
        .map(it -> it.row(today))
        .toList();
  }

  /** What the reader may propose by hand now; nothing where no unit has the issue. */
  public List<LadderStep> proposable(IssueView issue, By by) {
    var audience = issues.audience(issue.number());
    if (audience.lead() == null || audience.outgoingTitle() == null) {
      return List.of();
    }
    var about =
        subject(
            issue.number(), audience.lead(), audience.outgoingTitle(), hangsOn(issue.number(), by));
    return Stream.of(LadderStep.values())
        .filter(it -> it.cause() != LadderStep.Cause.CARD && !isThere(it, about, ""))
        .filter(it -> !about.letter() || it.isForAnyUnit())
        .filter(it -> by.actor().actsAbout(audience.accused(), by(it)))
        .toList();
  }

  /** The reader signs papers of this kind, but for those about their own unit. */
  public boolean signs(PaperRow paper, By by) {
    return by.actor().guises().anyMatch(it -> it.role() == paper.step().issuer());
  }

  /** How many wait for the reader, counted to this and no further. */
  public int waiting(Actor reader, int most) {
    if (!reader.role().isOfUnit()) {
      return em.createQuery(WAITING_IN_OFFICE, Long.class)
          .setParameter("steps", waitingFor(reader))
          .setParameter("state", waitingAt(reader))
          .setMaxResults(most)
          .getResultList()
          .size();
    }
    return em.createQuery(WAITING, Long.class)
        .setParameter("unit", reader.unit())
        .setParameter("report", LadderStep.MAJOR_REPORT)
        .setParameter("state", reader.is(Role.APPROVER) ? PaperState.WRITTEN : PaperState.ISSUED)
        .setMaxResults(most)
        .getResultList()
        .size();
  }

  /** Where papers stand that wait for the reader: to be issued, or answered and to be read. */
  public PaperState waitingAt(Actor reader) {
    return reader.is(Role.HEAD, Role.LEADER) ? PaperState.PROPOSED : PaperState.SIGNED;
  }

  private static List<LadderStep> waitingFor(Actor reader) {
    return Stream.of(LadderStep.values())
        .filter(it -> !reader.is(Role.HEAD, Role.LEADER) || it.issuer() == reader.role())
        .toList();
  }

  /** What units must answer until then, for the clock: a batch behind this one. */
  public List<PaperSummary> owed(LocalDate until, PaperSummary after) {
    return em.createQuery(OWED, Paper.class)
        .setParameter("states", PaperState.WITH_UNIT)
        .setParameter("until", until)
        .setParameter("due", after == null ? LocalDate.EPOCH : after.due())
        .setParameter("id", after == null ? 0L : Long.parseLong(after.id()))
        .setMaxResults(500)
        .getResultStream()
        .map(Paper::summary)
        .toList();
  }

  /** What was promised by a day that went by and is not released, the oldest first. */
  public List<PaperRow> broken(By reader, int most) {
    var today = days.of(reader);
    return em.createQuery(BROKEN, Paper.class)
        .setParameter("state", PaperState.SIGNED)
        .setParameter("today", today.date())
        .setMaxResults(most)
        .getResultStream()
        .map(it -> it.row(today))
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
    return of(about.number()).stream()
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
    notes.screen(paper.number(), words, by, Refusal.invalid("supervision.tellsWho").at("words"));
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
    requireUnits(paper, officer, Role.CASE_HANDLER);
    deeds.fire(paper.answer(words, promised, officer));
  }

  /** By the unit's leader, who did not write it. */
  public void sign(String id, By approver) {
    var paper = toChange(id, approver);
    requireUnits(paper, approver, Role.APPROVER);
    deeds.fire(paper.sign(approver));
  }

  /** By the unit's leader before it is signed, by the office afterwards. */
  public void sendBack(String id, String reason, By by) {
    var paper = toChange(id, by);
    if (paper.isOf(by.actor())) {
      requireUnits(paper, by, Role.APPROVER);
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
    requireUnits(paper, approver, Role.APPROVER);
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
    var paper = toAnswer(id, officer);
    return evidence.keep(upload, paper.summary().subject(), Purpose.RECTIFICATION, officer);
  }

  /** By whoever kept it, while the answer is still to be written. */
  public void forget(String id, String file, By officer) {
    var paper = toAnswer(id, officer);
    evidence.forget(paper.summary().subject(), file, officer);
  }

  private Paper toAnswer(String id, By officer) {
    var paper = toChange(id, officer);
    requireUnits(paper, officer, Role.CASE_HANDLER);
    if (!paper.isAt(PaperState.ISSUED)) {
      throw Refusal.conflict("supervision.evidenceStays");
    }
    return paper;
  }

  /** The cleaned copy, or its small picture; to others once the answer is signed. */
  public FileCopy open(String id, String file, CopyKind kind, By reader) {
    if (kind == CopyKind.ORIGINAL
        || seenBy(reader, id).files().stream().noneMatch(it -> it.id().equals(file))) {
      throw Refusal.unknown("loop.unknownFile");
    }
    return evidence.open(file, kind);
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
        : PaperGate.isUnits(paper, by, Role.CASE_HANDLER)
            || PaperGate.isUnits(paper, by, Role.APPROVER);
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

  private static void requireUnits(Paper paper, By by, Role role) {
    if (!PaperGate.isUnits(paper, by, role)) {
      throw Refusal.forbidden("supervision.ofUnit");
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
