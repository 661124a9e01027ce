package bihuan.instructions;

import bihuan.Cursor;
import bihuan.Ids;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.ledger.Deed;
import bihuan.loop.IssueNotes;
import bihuan.loop.Issues;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
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
import java.util.stream.Collectors;

/** All task forces: formed by the head, read by the units in them. */
@ApplicationScoped
@Transactional
public class TaskForces {

  /** Rows of one page. */
  public static final int PAGE = 20;

  private static final String ALL =
      """
      select f from TaskForce f
      where f.formed < :formed or (f.formed = :formed and f.id < :id)
      order by f.formed desc, f.id desc
      """;

  private static final String OF_UNIT =
      """
      select f from TaskForce f
      where (f.lead = :unit or :unit member of f.members)
        and (f.formed < :formed or (f.formed = :formed and f.id < :id))
      order by f.formed desc, f.id desc
      """;

  @PersistenceContext EntityManager em;

  @Inject JointMeetings meetings;
  @Inject Issues issues;
  @Inject IssueNotes notes;
  @Inject Event<Deed> deeds;

  /**
   * By the head.
   *
   * @param lead the unit that leads it
   * @param codes of the other units in it
   * @param until its last day
   */
  public ForceRow form(
      String name,
      String lead,
      List<String> codes,
      List<IssueNumber> numbers,
      LocalDate until,
      By head) {
    var agenda = new LinkedHashSet<>(numbers == null ? List.<IssueNumber>of() : numbers);
    requireHead(agenda, head);
    meetings.units(List.of(Require.given("lead", lead)));
    var force = TaskForce.formed(name, lead, meetings.units(codes), agenda, until, head);
    for (var it : agenda) {
      notes.screen(it, name, head, Refusal.invalid("supervision.tellsWho").at("name"));
    }
    em.persist(force);
    deeds.fire(force.formed(head));
    return row(force, head);
  }

  public ForceRow dissolve(String id, String reason, By head) {
    var force = Ids.read(id).map(it -> em.find(TaskForce.class, it)).orElse(null);
    if (force == null) {
      throw Refusal.unknown("instructions.unknownForce");
    }
    requireHead(force.agenda(), head);
    em.refresh(force, LockModeType.PESSIMISTIC_WRITE);
    deeds.fire(force.dissolve(reason, head));
    return row(force, head);
  }

  private void requireHead(Set<IssueNumber> agenda, By head) {
    var accused = new TreeSet<String>();
    agenda.forEach(it -> accused.addAll(issues.audience(it).accused()));
    if (!head.actor().actsAbout(accused, Set.of(Role.HEAD))) {
      throw Refusal.forbidden("instructions.ofHead");
    }
  }

  /** The latest first; to a unit those that it is in. */
  public Page<ForceRow> all(String after, By reader) {
    reader.actor().require(Right.READ_MANDATES);
    var from = Cursor.read(after);
    var ofUnit = reader.actor().role().isOfUnit();
    var query =
        em.createQuery(ofUnit ? OF_UNIT : ALL, TaskForce.class)
            .setParameter("formed", from.map(it -> it.date(0)).orElse(LocalDate.of(9999, 1, 1)))
            .setParameter("id", from.map(it -> it.number(1)).orElse(Long.MAX_VALUE))
            .setMaxResults(PAGE + 1);
    if (ofUnit) {
      query.setParameter("unit", reader.actor().unit());
    }
    var found = query.getResultStream().map(it -> row(it, reader)).toList();
    return Page.of(found, PAGE, it -> Cursor.of(it.formed(), it.id()));
  }

  private ForceRow row(TaskForce force, By reader) {
    return force.row(
        force.agenda().stream()
            .filter(it -> issues.visibilityTo(reader, it) != Visibility.NONE)
            .map(IssueNumber::value)
            .collect(Collectors.toCollection(TreeSet::new)),
        reader.day());
  }
}
