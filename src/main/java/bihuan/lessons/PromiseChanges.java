package bihuan.lessons;

import bihuan.Refusal;
import bihuan.Require;
import bihuan.access.By;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.loop.IssueNotes;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Note;
import bihuan.loop.Publication.PublicationState;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Improvements and the editions of the catalogue that they became, read from either side. */
@ApplicationScoped
@Transactional
public class PromiseChanges {

  private static final String OF_ISSUE =
      "select c from PromiseChange c where c.number = :number order by c.namedAt, c.id";

  private static final String OF_PROCESS =
      "select c from PromiseChange c where c.process = :process order by c.edition, c.id";

  private static final String PUBLIC =
      "select i.number from Issue i where i.number in :numbers and i.publication.state = :cleared";

  @PersistenceContext EntityManager em;

  @Inject IssueNotes notes;
  @Inject Issues issues;
  @Inject Processes processes;

  /** By a case handler of the unit that leads or a coordinator, once the improvement is there. */
  public void name(IssueNumber number, String process, Integer edition, By by) {
    notes.require(Note.EDITION_NAMED, number, by);
    var issue = issues.seenBy(by, number);
    var found = edition(Require.words("process", process, 8), Require.given("edition", edition));
    requireLater(found, issue);
    if (of(number).stream().anyMatch(it -> it.isOf(found.code(), found.version()))) {
      throw Refusal.conflict("lessons.editionNamedAlready", number);
    }
    notes.make(Note.EDITION_NAMED, number, "%s %d".formatted(found.name(), found.version()), by);
    em.persist(PromiseChange.of(number, found.code(), found.version(), by));
  }

  /** What somebody chose and nobody knows is refused at its field: the issue itself is known. */
  private EditionView edition(String process, int version) {
    try {
      return processes.edition(process, version);
    } catch (Refusal unknown) {
      throw Refusal.invalid(unknown.key(), unknown.details()).at("edition");
    }
  }

  /** It takes the place of another, and was published since the unit had the issue. */
  private static void requireLater(EditionView edition, IssueView issue) {
    var assigned = issue.dates().assigned();
    if (edition.version() < 2
        || assigned == null
        || City.day(edition.publishedAt()).isBefore(assigned)) {
      throw Refusal.invalid("lessons.editionEarlier").at("edition");
    }
  }

  /** Those that may be named: of the service that the issue is about. */
  public List<EditionView> candidates(IssueView issue) {
    var assigned = issue.dates().assigned();
    return issue.marks().process().isEmpty() || assigned == null
        ? List.of()
        : processes.editions(issue.marks().process()).stream()
            .filter(it -> it.version() > 1 && !City.day(it.publishedAt()).isBefore(assigned))
            .toList();
  }

  /** For whoever sees the issue. */
  public List<PromiseChangeRow> of(IssueView issue) {
    return of(issue.number()).stream().map(PromiseChange::row).toList();
  }

  /** Which editions of this service came of improvements. */
  public List<PromiseOrigin> originsOf(String process, By reader) {
    var all =
        em.createQuery(OF_PROCESS, PromiseChange.class)
            .setParameter("process", process)
            .getResultList();
    var open = openTo(reader, all.stream().map(PromiseChange::number).toList());
    return all.stream()
        .map(
            it ->
                new PromiseOrigin(
                    it.edition(), open.contains(it.number()) ? it.number().value() : null))
        .toList();
  }

  private Set<IssueNumber> openTo(By reader, List<IssueNumber> numbers) {
    if (numbers.isEmpty()) {
      return Set.of();
    }
    return reader.actor().role().isOfOffice()
        ? Set.copyOf(numbers)
        : Set.copyOf(
            em.createQuery(PUBLIC, IssueNumber.class)
                .setParameter("numbers", numbers)
                .setParameter("cleared", PublicationState.CLEARED)
                .getResultList());
  }

  private List<PromiseChange> of(IssueNumber number) {
    return em.createQuery(OF_ISSUE, PromiseChange.class)
        .setParameter("number", number)
        .getResultList();
  }
}
