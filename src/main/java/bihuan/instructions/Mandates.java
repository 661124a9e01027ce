package bihuan.instructions;

import bihuan.Cursor;
import bihuan.Ids;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.answers.AnswerFiles;
import bihuan.deadlines.Days;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileCopy;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import bihuan.instructions.MandateDeed.MandateSummary;
import bihuan.ledger.Deed;
import bihuan.loop.IssueNotes;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Visibility;
import bihuan.parties.Units;
import bihuan.series.IssueNumber;
import bihuan.series.Series;
import bihuan.supervision.PaperRow;
import bihuan.supervision.Papers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What leaders ask for and meetings decide, on its way through office and unit and back: a leader
 * writes, a coordinator hands it to a unit, the unit answers, the office closes it.
 */
@ApplicationScoped
@Transactional
public class Mandates {

  /** Rows of one page. */
  public static final int PAGE = 20;

  private static final String SHEETS = "INSTRUCTION";

  private static final Set<Role> OFFICE = Set.of(Role.COORDINATOR, Role.HEAD);

  private static final Set<Role> READERS =
      Set.of(Role.COORDINATOR, Role.HEAD, Role.SUPERVISOR, Role.LEADER);

  private static final String AT =
      """
      select m from Mandate m
      where m.state = :state and (m.due > :due or (m.due = :due and m.id > :id))
      order by m.due, m.id
      """;

  private static final String OF_UNIT =
      """
      select m from Mandate m
      where m.unit = :unit and m.state = :state and (m.due > :due or (m.due = :due and m.id > :id))
      order by m.due, m.id
      """;

  private static final String OF_ISSUE =
      "select m from Mandate m where m.number = :number order by m.given, m.id";

  private static final String OF_MEETING =
      "select m from Mandate m where m.meeting = :meeting order by m.id";

  private static final String ON_PAPER =
      "select m from Mandate m where m.paper = :paper order by m.id";

  private static final String OWED =
      """
      select m from Mandate m
      where m.state in :states and m.due <= :until and (m.due > :due or (m.due = :due and m.id > :id))
      order by m.due, m.id
      """;

  private static final String BROKEN =
      """
      select m from Mandate m
      where m.state = :state and m.promised < :today
      order by m.promised, m.id
      """;

  @PersistenceContext EntityManager em;

  @Inject MandateWords wording;
  @Inject Papers papers;
  @Inject Issues issues;
  @Inject IssueNotes notes;
  @Inject AnswerFiles files;
  @Inject Units units;
  @Inject Days days;
  @Inject Series series;
  @Inject Event<Deed> deeds;

  // ---- steps

  /**
   * By a leader, about an issue that was raised to them: two fields on the phone.
   *
   * @param words what is to be done, at most 1,000 characters; screened, as a unit will read them
   * @param due by when
   */
  public MandateView instruct(IssueNumber number, String words, LocalDate due, By leader) {
    leader.actor().require(Right.GIVE_INSTRUCTIONS);
    var visibility = issues.visibilityTo(leader, number);
    if (visibility != Visibility.OVERSIGHT) {
      throw Refusal.unknown("loop.unknown", number);
    }
    var title = issues.audience(number).outgoingTitle();
    return give(Mandate.instruction(number, title, words, due, leader), words, leader);
  }

  /** The same, written straight on a report that the leaders were sent: so they have read it. */
  public MandateView instructOn(String paper, String words, LocalDate due, By leader) {
    leader.actor().require(Right.GIVE_INSTRUCTIONS);
    var report = papers.seenBy(leader, paper);
    var about = report.row();
    if (!isWritable(about)) {
      throw Refusal.conflict("instructions.notOnThis");
    }
    var mandate =
        Mandate.instruction(about.number(), about.title(), words, due, leader)
            .writtenOn(Ids.read(paper).orElseThrow());
    var given = give(mandate, words, leader);
    if (report.offered().acknowledge()) {
      papers.acknowledge(paper, leader);
    }
    return given;
  }

  /** Leaders write on what they are sent, once they have it. */
  public static boolean isWritable(PaperRow paper) {
    return paper.step().isForLeaders() && paper.state().isDelivered();
  }

  private MandateView give(Mandate mandate, String words, By leader) {
    screen(mandate.number(), "words", words, leader);
    em.persist(mandate);
    deeds.fire(mandate.given(leader));
    return view(mandate, leader);
  }

  /** By a coordinator, to the unit that is to do it: under the next number of its sheets. */
  public void hand(String id, String unit, By coordinator) {
    var mandate = toChange(id, coordinator);
    var to = Require.given("unit", unit);
    if (mandate.isDecision() || !acts(mandate, to, Set.of(Role.COORDINATOR), coordinator)) {
      throw Refusal.forbidden("instructions.ofCoordinator");
    }
    if (units.get(to).isCollective()) {
      throw Refusal.invalid("instructions.notThisUnit").at("unit");
    }
    if (!mandate.isAt(MandateState.GIVEN)) {
      throw Refusal.conflict(
          "instructions.outOfTurn", mandate.row(false, days.of(coordinator)).state());
    }
    var year = coordinator.day().getYear();
    var running = series.next(SHEETS, year);
    deeds.fire(mandate.hand(to, running, wording.sheet(year, running), coordinator));
  }

  /**
   * By a case handler of the unit.
   *
   * @param promised by when it will be done; null where nothing is promised
   */
  public void answer(String id, String words, LocalDate promised, By officer) {
    var mandate = toChange(id, officer);
    mandate.requireUnits(officer, Role.CASE_HANDLER);
    deeds.fire(mandate.answer(words, promised, officer));
  }

  /** By the unit's leader, who did not write it. */
  public void sign(String id, By approver) {
    var mandate = toChange(id, approver);
    mandate.requireUnits(approver, Role.APPROVER);
    deeds.fire(mandate.sign(approver));
  }

  /** By the unit's leader before it is signed, by the office afterwards. */
  public void sendBack(String id, String reason, By by) {
    var mandate = toChange(id, by);
    if (mandate.isOf(by.actor())) {
      mandate.requireUnits(by, Role.APPROVER);
      deeds.fire(mandate.sendBack(MandateState.WRITTEN, reason, by));
    } else {
      requireOffices(mandate, by);
      var deed = mandate.sendBack(MandateState.SIGNED, reason, by);
      screen(mandate.number(), "reason", reason, by);
      deeds.fire(deed);
    }
  }

  /** By a coordinator or the head: the leader reads what came of it. */
  public void close(String id, String words, By by) {
    var mandate = toChange(id, by);
    requireOffices(mandate, by);
    var deed = mandate.close(words, by);
    if (!deed.texts().isEmpty()) {
      screen(mandate.number(), "words", words, by);
    }
    deeds.fire(deed);
  }

  private void screen(IssueNumber number, String field, String words, By by) {
    if (number != null) {
      notes.screen(number, words, by, Refusal.invalid("supervision.tellsWho").at(field));
    }
  }

  // ---- reading

  /** For the unit that has it, the office, supervision and leaders. */
  public MandateView seenBy(By reader, String id) {
    return view(toRead(id, reader), reader);
  }

  private MandateView view(Mandate mandate, By by) {
    var own = mandate.isOf(by.actor());
    var office = acts(mandate, mandate.unit(), OFFICE, by);
    return new MandateView(
        row(mandate, by),
        mandate.meeting() == null ? null : mandate.meeting().toString(),
        mandate.paper() == null || by.actor().role().isOfUnit() ? null : mandate.paper().toString(),
        mandate.handed(),
        mandate.answerFor(own),
        shown(mandate, by),
        mandate.signed(),
        mandate.sentBack(),
        mandate.done(),
        mandate.ending(),
        mandate.isAt(MandateState.GIVEN)
            && !mandate.isDecision()
            && acts(mandate, "", Set.of(Role.COORDINATOR), by),
        mandate.isUnits(by, Role.CASE_HANDLER) && mandate.isAt(MandateState.HANDED),
        mandate.isUnits(by, Role.APPROVER) && mandate.isAt(MandateState.WRITTEN),
        mandate.isUnits(by, Role.APPROVER) && mandate.isAt(MandateState.WRITTEN)
            || office && mandate.isAt(MandateState.SIGNED),
        office && mandate.isAt(MandateState.SIGNED));
  }

  private List<FileRow> shown(Mandate mandate, By by) {
    if (mandate.isUnits(by, Role.CASE_HANDLER) && mandate.isToAnswer()) {
      return files.ofThisTurn(mandate);
    }
    return mandate.tellsAnswer(mandate.isOf(by.actor())) ? files.copies(mandate) : List.of();
  }

  private MandateRow row(Mandate mandate, By reader) {
    var named =
        mandate.number() != null
            && (!reader.actor().role().isOfUnit()
                || issues.visibilityTo(reader, mandate.number()) != Visibility.NONE);
    return mandate.row(named, days.of(reader));
  }

  /** Those that stand here, the soonest due first; to a unit its own. */
  public Page<MandateRow> at(MandateState state, String after, By reader) {
    reader.actor().require(Right.READ_MANDATES);
    var from = Cursor.read(after);
    var ofUnit = reader.actor().role().isOfUnit();
    if (ofUnit && state == MandateState.GIVEN) {
      return Page.of(List.of(), PAGE, it -> null);
    }
    var query =
        em.createQuery(ofUnit ? OF_UNIT : AT, Mandate.class)
            .setParameter("state", Require.given("state", state))
            .setParameter("due", from.map(it -> it.date(0)).orElse(LocalDate.EPOCH))
            .setParameter("id", from.map(it -> it.number(1)).orElse(0L))
            .setMaxResults(PAGE + 1);
    if (ofUnit) {
      query.setParameter("unit", reader.actor().unit());
    }
    var found = query.getResultStream().map(it -> row(it, reader)).toList();
    return Page.of(found, PAGE, it -> Cursor.of(it.due(), it.id()));
  }

  /** On one issue, for the office, supervision, leaders, and the unit that has it. */
  public List<MandateRow> about(IssueView issue, By reader) {
    return em.createQuery(OF_ISSUE, Mandate.class)
        .setParameter("number", issue.number())
        .getResultStream()
        .filter(it -> admits(it, reader))
        .map(it -> row(it, reader))
        .toList();
  }

  /** Written on one paper, as far as this reader may know of them. */
  public List<MandateRow> on(String paper, By reader) {
    return em.createQuery(ON_PAPER, Mandate.class)
        .setParameter("paper", Ids.read(paper).orElse(0L))
        .getResultStream()
        .filter(it -> admits(it, reader))
        .map(it -> row(it, reader))
        .toList();
  }

  List<Mandate> of(long meeting) {
    return em.createQuery(OF_MEETING, Mandate.class)
        .setParameter("meeting", meeting)
        .getResultList();
  }

  /** What units owe until then, for the clock: a batch behind this one. */
  public List<MandateSummary> owed(LocalDate until, MandateSummary after) {
    return em.createQuery(OWED, Mandate.class)
        .setParameter("states", MandateState.WITH_UNIT)
        .setParameter("until", until)
        .setParameter("due", after == null ? LocalDate.EPOCH : after.due())
        .setParameter("id", after == null ? 0L : Long.parseLong(after.id()))
        .setMaxResults(500)
        .getResultStream()
        .map(Mandate::summary)
        .toList();
  }

  /** What was promised by a day that went by and is not closed, the oldest first. */
  public List<MandateRow> broken(By reader, int most) {
    return em.createQuery(BROKEN, Mandate.class)
        .setParameter("state", MandateState.SIGNED)
        .setParameter("today", reader.day())
        .setMaxResults(most)
        .getResultStream()
        .map(it -> row(it, reader))
        .toList();
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

  private boolean admits(Mandate mandate, By reader) {
    var actor = reader.actor();
    return actor.role().isOfUnit()
        ? mandate.isOf(actor)
        : actor.guises().anyMatch(it -> READERS.contains(it.role()) && !it.isSubstitute())
            || actor.guises().anyMatch(Actor::isSubstitute)
                && mandate.number() != null
                && issues.visibilityTo(reader, mandate.number()) == Visibility.OFFICE;
  }

  /** In one of these roles, and not where it is about their own unit. */
  private boolean acts(Mandate mandate, String unit, Set<Role> roles, By by) {
    var accused = new TreeSet<String>();
    if (mandate.number() != null) {
      accused.addAll(issues.audience(mandate.number()).accused());
    }
    if (!unit.isEmpty()) {
      accused.add(unit);
    }
    return by.actor().actsAbout(accused, roles);
  }

  private void requireOffices(Mandate mandate, By by) {
    if (!acts(mandate, mandate.unit(), OFFICE, by)) {
      throw Refusal.forbidden("instructions.ofCoordinator");
    }
  }

  private Mandate toRead(String id, By reader) {
    var mandate = Ids.read(id).map(it -> em.find(Mandate.class, it)).orElse(null);
    if (mandate == null || !admits(mandate, reader)) {
      throw Refusal.unknown("instructions.unknown");
    }
    return mandate;
  }

  private Mandate toChange(String id, By by) {
    var mandate = toRead(id, by);
    em.refresh(mandate, LockModeType.PESSIMISTIC_WRITE);
    return mandate;
  }
}
