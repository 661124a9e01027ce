package bihuan.gathering;

import bihuan.Refusal;
import bihuan.access.By;
import bihuan.city.City;
import bihuan.evidence.CopyKind;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileCopy;
import bihuan.evidence.FileRow;
import bihuan.loop.IssueView;
import bihuan.loop.Issues;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the reports merged into an issue bring to it: all of it for the office; for the unit at work
 * the words that were reviewed to go out beside the main ones, and the cleaned copies that were
 * released with them. They stand in the order of ids of chance, files apart from words, without
 * number, day or count, so that nothing tells who came when or what belongs together.
 */
@ApplicationScoped
@Transactional
public class MergedReports {

  private static final String MERGED_INTO =
      "select i.number from Issue i where i.outcome.mergedInto in :numbers";

  private static final String OUT =
      """
      i.text.beside = true
        and (i.preview.until is null or i.preview.answered = true or i.preview.until < :today)\
      """;

  private static final String REPORTS =
      """
      select new bihuan.gathering.MergedReport(i.number, i.text.title, i.text.original, i.text.outgoingTitle, i.text.outgoing)
      from Issue i where i.number in :numbers order by i.filedAt, i.number
      """;

  private static final String GONE_OUT =
      "select i.number from Issue i where i.number in :numbers and " + OUT;

  private static final String WORDINGS =
      """
      select new bihuan.gathering.MergedWording(i.text.outgoingTitle, i.text.outgoing) from Issue i
      where i.number in :numbers and\
      """
          + " "
          + OUT
          + " order by i.id";

  private static final String RELEASED =
      "select i.number, f from Issue i join i.released f where i.number in :numbers and " + OUT;

  @PersistenceContext EntityManager em;

  @Inject Issues issues;
  @Inject Evidence evidence;

  /** For the office, the first reported first; nobody else has any. */
  public List<MergedReport> reports(IssueView main, By reader) {
    var numbers = main.isForOffice() ? mergedInto(main.number()) : List.<IssueNumber>of();
    if (numbers.isEmpty()) {
      return List.of();
    }
    var out = Set.copyOf(query(GONE_OUT, IssueNumber.class, numbers, reader).getResultList());
    return em.createQuery(REPORTS, MergedReport.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .map(it -> out.contains(it.number()) ? it.goneOut() : it)
        .toList();
  }

  /** For the unit that works on it. */
  public List<MergedWording> wordings(IssueView main, By reader) {
    return main.visibility() == Visibility.UNIT
        ? of(main, WORDINGS, MergedWording.class, reader)
        : List.of();
  }

  /** For the unit that works on it, counted as it sees them. */
  public List<FileRow> files(IssueView main, By reader) {
    if (main.visibility() != Visibility.UNIT) {
      return List.of();
    }
    var released = of(main, RELEASED, Object[].class, reader);
    var ids = released.stream().map(it -> (String) it[1]).toList();
    var subjects = released.stream().map(it -> ((IssueNumber) it[0]).subject()).distinct().toList();
    var seen = evidence.copiesOf(subjects).stream().filter(it -> ids.contains(it.id())).toList();
    return IntStream.range(0, seen.size())
        .mapToObj(it -> seen.get(it).among(main.number().subject(), it + 1))
        .toList();
  }

  /** A cleaned copy of one of them. */
  public FileCopy open(IssueNumber main, String file, CopyKind kind, By reader) {
    var shown =
        files(issues.seenBy(reader, main), reader).stream()
            .filter(it -> it.id().equals(file))
            .findFirst()
            .orElseThrow(() -> Refusal.unknown("loop.unknownFile"));
    return evidence.open(file, kind).numbered(shown.number());
  }

  private <T> List<T> of(IssueView main, String asked, Class<T> type, By reader) {
    var numbers = mergedInto(main.number());
    return numbers.isEmpty() ? List.of() : query(asked, type, numbers, reader).getResultList();
  }

  private <T> TypedQuery<T> query(
      String asked, Class<T> type, List<IssueNumber> numbers, By reader) {
    return em.createQuery(asked, type)
        .setParameter("numbers", numbers)
        .setParameter("today", City.day(reader.at()));
  }

  /** With what had been merged into them before. */
  private List<IssueNumber> mergedInto(IssueNumber main) {
    return Stream.iterate(levelBelow(List.of(main)), it -> !it.isEmpty(), this::levelBelow)
        .flatMap(List::stream)
        .toList();
  }

  private List<IssueNumber> levelBelow(List<IssueNumber> numbers) {
    return em.createQuery(MERGED_INTO, IssueNumber.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }
}
