package bihuan.lessons;

import bihuan.Cursor;
import bihuan.Ids;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.answers.AnswerFiles;
import bihuan.deadlines.Days;
import bihuan.deadlines.Limit;
import bihuan.evidence.CopyKind;
import bihuan.evidence.FileCopy;
import bihuan.evidence.FileRow;
import bihuan.evidence.Purpose;
import bihuan.evidence.Upload;
import bihuan.ledger.Deed;
import bihuan.loop.IssueNotes;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Note;
import bihuan.loop.Visibility;
import bihuan.parties.UnitRow;
import bihuan.parties.Units;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The improvement of a common trouble goes to the other units that may have it, each answers, and
 * the office takes the answer or sends it back. A unit reads the words written for it and never the
 * issue that they come from.
 */
@ApplicationScoped
@Transactional
public class Lessons {

  /** Rows of one page. */
  public static final int PAGE = 20;

  private static final int MOST_UNITS = 60;

  private static final String OF_ISSUE =
      "select r from Reply r join fetch r.lesson l where l.number = :number order by l.givenAt,"
          + " l.id, r.unit";

  private static final String OF_UNIT =
      """
      select r from Reply r join fetch r.lesson
      where r.unit = :unit and (r.due < :due or (r.due = :due and r.id < :id))
      order by r.due desc, r.id desc
      """;

  private static final String WAITING =
      "select r.id from Reply r where r.unit = :unit and r.state = :state";

  private static final String DUE =
      """
      select r from Reply r join fetch r.lesson
      where r.state in :states and r.due <= :until and (r.due > :due or (r.due = :due and r.id > :id))
      order by r.due, r.id
      """;

  private static final List<ReplyState> WITH_UNIT = List.of(ReplyState.ASKED, ReplyState.WRITTEN);

  @PersistenceContext EntityManager em;

  @Inject Issues issues;
  @Inject IssueNotes notes;
  @Inject Units units;
  @Inject Days days;
  @Inject AnswerFiles files;
  @Inject Event<Deed> deeds;

  /**
   * By a coordinator, once the improvement of a common trouble is there; refused while the words
   * hold a trace of whoever reported.
   *
   * @param title as the units read it
   * @param words what was the trouble, what helped, and what each is to look at
   * @param codes of the other units that it may hold for
   */
  public void give(IssueNumber number, String title, String words, List<String> codes, By by) {
    var named = Require.words("title", title, 120);
    var said = Require.words("lesson", words);
    notes.make(Note.LESSON_GIVEN, number, named + "\n" + said, by);
    var lesson = Lesson.of(number, named, said, by);
    em.persist(lesson);
    var due = days.of(by).due(Limit.IMPROVE);
    for (var unit : others(codes, number)) {
      var reply = Reply.askedOf(unit, lesson, due, by);
      em.persist(reply);
      deeds.fire(reply.asked(by));
    }
  }

  private Set<String> others(List<String> codes, IssueNumber number) {
    var chosen = new LinkedHashSet<>(codes == null ? List.<String>of() : codes);
    if (chosen.isEmpty() || chosen.size() > MOST_UNITS) {
      throw Refusal.invalid("lessons.chooseUnits", MOST_UNITS).at("units");
    }
    var asked = repliesOf(number).stream().map(Reply::unit).toList();
    var lead = issues.audience(number).lastLead();
    for (var code : chosen) {
      var known = units.find(code).filter(it -> !it.isCollective()).isPresent();
      if (!known || code.equals(lead)) {
        throw Refusal.invalid("lessons.notThisUnit", code).at("units");
      }
      if (asked.contains(code)) {
        throw Refusal.invalid("lessons.askedAlready", code).at("units");
      }
    }
    return chosen;
  }

  /** Those that may still be asked. */
  public List<UnitRow> candidates(IssueView issue) {
    var asked = repliesOf(issue.number()).stream().map(Reply::unit).toList();
    return units.leadCandidates().stream()
        .filter(it -> !it.code().equals(issue.lead()) && !asked.contains(it.code()))
        .toList();
  }

  /**
   * By a case handler of the unit; where it has the trouble, with at least one piece of evidence.
   */
  public void answer(String id, Boolean hasIt, String words, By officer) {
    var reply = toChange(id, officer);
    reply.requireUnits(officer, Role.CASE_HANDLER);
    var deed = reply.answer(hasIt, words, officer);
    if (hasIt && files.ofThisTurn(reply).isEmpty()) {
      throw Refusal.invalid("lessons.noEvidence").at("evidence");
    }
    deeds.fire(deed);
  }

  /** By the unit's leader, who did not write it; then it is the office's. */
  public void sign(String id, By approver) {
    var reply = toChange(id, approver);
    reply.requireUnits(approver, Role.APPROVER);
    deeds.fire(reply.sign(approver));
  }

  /** By the unit's leader before it is signed, by the office afterwards. */
  public void sendBack(String id, String reason, By by) {
    var reply = toChange(id, by);
    if (reply.isOf(by.actor())) {
      reply.requireUnits(by, Role.APPROVER);
      deeds.fire(reply.sendBack(ReplyState.WRITTEN, reason, by));
    } else {
      requireOffices(reply, by);
      deeds.fire(reply.sendBack(ReplyState.SIGNED, reason, by));
    }
  }

  public void take(String id, By coordinator) {
    var reply = toChange(id, coordinator);
    requireOffices(reply, coordinator);
    deeds.fire(reply.take(coordinator));
  }

  public void remind(String id, By coordinator) {
    var reply = toChange(id, coordinator);
    requireOffices(reply, coordinator);
    deeds.fire(reply.remind(coordinator));
  }

  /** For the unit's people and whoever reads the issue in the office or in supervision. */
  public ReplyView seenBy(By reader, String id) {
    var reply = toRead(id, reader);
    var actor = reader.actor();
    var rules = isOffices(reply, reader);
    var answers = reply.isUnits(reader, Role.CASE_HANDLER) && reply.isAt(ReplyState.ASKED);
    return new ReplyView(
        shown(reply, reader),
        reply.lesson().words(),
        issues.visibilityTo(reader, reply.lesson().number()) == Visibility.OFFICE
            ? reply.lesson().number().value()
            : null,
        files.copies(reply),
        answers ? files.ofThisTurn(reply) : List.of(),
        answers,
        reply.isUnits(reader, Role.APPROVER) && reply.isAt(ReplyState.WRITTEN),
        rules && reply.isAt(ReplyState.SIGNED),
        rules && reply.isWithUnit());
  }

  /** What was given out for this issue, with the answers; for the office and supervision. */
  public List<LessonRow> about(IssueView issue, By reader) {
    if (issue.visibility() != Visibility.OFFICE && issue.visibility() != Visibility.OVERSIGHT) {
      return List.of();
    }
    var replies = new LinkedHashMap<Lesson, List<ReplyRow>>();
    repliesOf(issue.number())
        .forEach(
            it ->
                replies
                    .computeIfAbsent(it.lesson(), l -> new ArrayList<>())
                    .add(shown(it, reader)));
    return replies.entrySet().stream().map(Lessons::row).toList();
  }

  private static LessonRow row(Map.Entry<Lesson, List<ReplyRow>> entry) {
    return new LessonRow(entry.getKey().title(), entry.getKey().words(), entry.getValue());
  }

  /** Of the reader's unit, the latest due first; none to whoever is of no unit. */
  public Page<ReplyRow> ofUnit(String after, By reader) {
    if (!reader.actor().role().isOfUnit()) {
      return Page.of(List.of(), PAGE, it -> null);
    }
    var from = Cursor.read(after);
    var found =
        em.createQuery(OF_UNIT, Reply.class)
            .setParameter("unit", reader.actor().unit())
            .setParameter("due", from.map(it -> it.date(0)).orElse(LocalDate.of(9999, 1, 1)))
            .setParameter("id", from.map(it -> it.number(1)).orElse(Long.MAX_VALUE))
            .setMaxResults(PAGE + 1)
            .getResultStream()
            .map(it -> it.row(reader.day()))
            .toList();
    return Page.of(found, PAGE, it -> Cursor.of(it.due(), it.id()));
  }

  /** How many wait for the reader, counted to this and no further. */
  public int waiting(Actor reader, int most) {
    return reader.role().isOfUnit()
        ? em.createQuery(WAITING, Long.class)
            .setParameter("unit", reader.unit())
            .setParameter("state", reader.is(Role.APPROVER) ? ReplyState.WRITTEN : ReplyState.ASKED)
            .setMaxResults(most)
            .getResultList()
            .size()
        : 0;
  }

  /**
   * What a unit owes until then, for the clock: a batch behind this one, the first of all for null.
   */
  public List<LessonSummary> due(LocalDate until, LessonSummary after) {
    return em.createQuery(DUE, Reply.class)
        .setParameter("states", WITH_UNIT)
        .setParameter("until", until)
        .setParameter("due", after == null ? LocalDate.EPOCH : after.due())
        .setParameter("id", after == null ? 0L : Long.parseLong(after.id()))
        .setMaxResults(500)
        .getResultStream()
        .map(Reply::summary)
        .toList();
  }

  // ---- evidence

  /** By whoever may answer now. */
  public FileRow keep(String id, Upload upload, By officer) {
    return files.keep(toChange(id, officer), upload, Purpose.IMPROVEMENT, officer);
  }

  public void forget(String id, String file, By officer) {
    files.forget(toChange(id, officer), file, officer);
  }

  /** The cleaned copy, or its small picture. */
  public FileCopy open(String id, String file, CopyKind kind, By reader) {
    return files.open(files.copies(toRead(id, reader)), file, kind);
  }

  // ---- who may

  /** Outside the unit nobody reads an answer before it is signed. */
  private ReplyRow shown(Reply reply, By reader) {
    var row = reply.row(reader.day());
    return reply.isOf(reader.actor()) || !reply.isWithUnit() ? row : row.unanswered();
  }

  private void requireOffices(Reply reply, By by) {
    if (!isOffices(reply, by)) {
      throw Refusal.forbidden("lessons.ofOffice");
    }
  }

  /** A coordinator on the issue, of neither of the units. */
  private boolean isOffices(Reply reply, By by) {
    var number = reply.lesson().number();
    return by.actor().guises().anyMatch(it -> it.is(Role.COORDINATOR))
        && issues.visibilityTo(by, number) == Visibility.OFFICE
        && !reply.isOf(by.actor())
        && !issues.audience(number).accused().contains(by.actor().unit());
  }

  private List<Reply> repliesOf(IssueNumber number) {
    return em.createQuery(OF_ISSUE, Reply.class).setParameter("number", number).getResultList();
  }

  private Reply toRead(String id, By reader) {
    var reply = Ids.read(id).map(it -> em.find(Reply.class, it)).orElse(null);
    if (reply == null || !maySee(reply, reader)) {
      throw Refusal.unknown("lessons.unknown");
    }
    return reply;
  }

  private Reply toChange(String id, By by) {
    var reply = toRead(id, by);
    em.lock(reply, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return reply;
  }

  private boolean maySee(Reply reply, By reader) {
    if (reader.actor().role().isOfUnit() && reply.isOf(reader.actor())) {
      return true;
    }
    var visibility = issues.visibilityTo(reader, reply.lesson().number());
    return visibility == Visibility.OFFICE || visibility == Visibility.OVERSIGHT;
  }
}
