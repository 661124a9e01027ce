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
import bihuan.deadlines.Days;
import bihuan.ledger.Deed;
import bihuan.loop.IssueNotes;
import bihuan.loop.Issues;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Joint meetings about hard cases, from the invitation to the numbered minutes. */
@ApplicationScoped
@Transactional
public class JointMeetings {

  /** Rows of one page. */
  public static final int PAGE = 20;

  private static final String SERIES = "MINUTES";

  private static final int MOST = 40;

  private static final String ALL =
      """
      select m from JointMeeting m
      where m.held < :held or (m.held = :held and m.id < :id)
      order by m.held desc, m.id desc
      """;

  private static final String OF_UNIT =
      """
      select m from JointMeeting m
      where :unit member of m.invited and (m.held < :held or (m.held = :held and m.id < :id))
      order by m.held desc, m.id desc
      """;

  @PersistenceContext EntityManager em;

  @Inject MandateWords wording;
  @Inject Mandates mandates;
  @Inject Issues issues;
  @Inject IssueNotes notes;
  @Inject Units units;
  @Inject Days days;
  @Inject Series series;
  @Inject Event<Deed> deeds;

  /**
   * By the office.
   *
   * @param numbers of the issues on the agenda, at least one
   * @param codes of the units that are invited, at least one
   */
  public String call(
      String title,
      LocalDate held,
      String place,
      List<IssueNumber> numbers,
      List<String> codes,
      By by) {
    by.actor().require(Right.CALL_MEETINGS);
    var agenda = agenda(numbers, by);
    var meeting = JointMeeting.called(title, held, place, agenda, units(codes), by);
    requireNotOwn(meeting, by);
    screen(agenda, "title", title, by);
    em.persist(meeting);
    deeds.fire(meeting.called(by));
    return String.valueOf(meeting.id());
  }

  private Set<IssueNumber> agenda(List<IssueNumber> numbers, By by) {
    var chosen = new LinkedHashSet<>(numbers == null ? List.<IssueNumber>of() : numbers);
    if (chosen.isEmpty() || chosen.size() > MOST) {
      throw Refusal.invalid("instructions.chooseIssues", MOST).at("issues");
    }
    for (var it : chosen) {
      if (issues.visibilityTo(by, it) != Visibility.OFFICE
          || issues.audience(it).outgoingTitle() == null) {
        throw Refusal.invalid("instructions.notThisIssue", it).at("issues");
      }
    }
    return chosen;
  }

  Set<String> units(List<String> codes) {
    var chosen = new LinkedHashSet<>(codes == null ? List.<String>of() : codes);
    if (chosen.isEmpty() || chosen.size() > MOST) {
      throw Refusal.invalid("instructions.chooseUnits", MOST).at("units");
    }
    for (var it : chosen) {
      if (units.find(it).filter(unit -> !unit.isCollective()).isEmpty()) {
        throw Refusal.invalid("instructions.notThisUnit", it).at("units");
      }
    }
    return chosen;
  }

  /** What the minutes will say; screened, as units read them. */
  public void note(String id, String minutes, By by) {
    var meeting = toChange(id, by);
    requireWriter(meeting, by);
    meeting.note(minutes);
    screen(meeting.agenda(), "minutes", minutes, by);
  }

  /** Before the minutes are issued. */
  public void decide(String id, String unit, String words, LocalDate due, By by) {
    var meeting = toChange(id, by);
    requireWriter(meeting, by);
    meeting.requireOpen();
    var to = Require.given("unit", unit);
    units(List.of(to));
    var mandate = Mandate.decision(meeting.id(), meeting.title(), to, words, due, by);
    screen(meeting.agenda(), "words", words, by);
    em.persist(mandate);
    deeds.fire(mandate.given(by));
  }

  /** By the head: under the next number, and each decision goes to its unit. */
  public void issue(String id, By head) {
    var meeting = toChange(id, head);
    if (!acts(meeting, Set.of(Role.HEAD), head)) {
      throw Refusal.forbidden("instructions.ofHead");
    }
    meeting.requireOpen();
    var year = head.day().getYear();
    var running = series.next(SERIES, year);
    deeds.fire(meeting.issue(running, wording.minutes(year, running), head));
    mandates.of(meeting.id()).forEach(it -> deeds.fire(it.hand(meeting.label(), head)));
  }

  private void screen(Set<IssueNumber> agenda, String field, String words, By by) {
    for (var it : agenda) {
      notes.screen(it, words, by, Refusal.invalid("supervision.tellsWho").at(field));
    }
  }

  // ---- reading

  /** The latest first; to a unit those that it is invited to. */
  public Page<MeetingRow> all(String after, By reader) {
    reader.actor().require(Right.READ_MANDATES);
    var from = Cursor.read(after);
    var ofUnit = reader.actor().role().isOfUnit();
    var query =
        em.createQuery(ofUnit ? OF_UNIT : ALL, JointMeeting.class)
            .setParameter("held", from.map(it -> it.date(0)).orElse(LocalDate.of(9999, 1, 1)))
            .setParameter("id", from.map(it -> it.number(1)).orElse(Long.MAX_VALUE))
            .setMaxResults(PAGE + 1);
    if (ofUnit) {
      query.setParameter("unit", reader.actor().unit());
    }
    var found = query.getResultStream().map(JointMeeting::row).toList();
    return Page.of(found, PAGE, it -> Cursor.of(it.held(), it.id()));
  }

  /** For the office, supervision, leaders, and the units that are invited. */
  public MeetingView seenBy(By reader, String id) {
    var meeting = toRead(id, reader);
    var ofUnit = reader.actor().role().isOfUnit();
    var writer = !meeting.isIssued() && acts(meeting, Set.of(Role.COORDINATOR, Role.HEAD), reader);
    return new MeetingView(
        meeting.row(),
        meeting.agenda().stream()
            .sorted((one, other) -> one.value().compareTo(other.value()))
            .filter(it -> !ofUnit || issues.visibilityTo(reader, it) != Visibility.NONE)
            .map(it -> new MeetingView.AgendaItem(it.value(), issues.audience(it).outgoingTitle()))
            .toList(),
        meeting.units(),
        ofUnit && !meeting.isIssued() ? "" : meeting.minutes(),
        mandates.of(meeting.id()).stream()
            .filter(it -> !ofUnit || it.isOf(reader.actor()))
            .map(it -> it.row(false, days.of(reader)))
            .toList(),
        writer,
        writer && acts(meeting, Set.of(Role.HEAD), reader));
  }

  // ---- who may

  private void requireWriter(JointMeeting meeting, By by) {
    if (!acts(meeting, Set.of(Role.COORDINATOR, Role.HEAD), by)) {
      throw Refusal.forbidden("instructions.ofCoordinator");
    }
  }

  private void requireNotOwn(JointMeeting meeting, By by) {
    if (!acts(meeting, Right.CALL_MEETINGS.roles(), by)) {
      throw Refusal.forbidden("instructions.ofCoordinator");
    }
  }

  /** Nobody whose own unit one of its issues is held against. */
  private boolean acts(JointMeeting meeting, Set<Role> roles, By by) {
    var accused = new TreeSet<String>();
    meeting.agenda().forEach(it -> accused.addAll(issues.audience(it).accused()));
    return by.actor().actsAbout(accused, roles);
  }

  private JointMeeting toRead(String id, By reader) {
    var meeting = Ids.read(id).map(it -> em.find(JointMeeting.class, it)).orElse(null);
    if (meeting == null || !admits(meeting, reader.actor())) {
      throw Refusal.unknown("instructions.unknownMeeting");
    }
    return meeting;
  }

  private static boolean admits(JointMeeting meeting, Actor actor) {
    return actor.role().isOfUnit()
        ? meeting.isInvited(actor.unit())
        : actor.may(Right.READ_MANDATES);
  }

  private JointMeeting toChange(String id, By by) {
    var meeting = toRead(id, by);
    em.refresh(meeting, LockModeType.PESSIMISTIC_WRITE);
    return meeting;
  }
}
