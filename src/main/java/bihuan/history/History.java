package bihuan.history;

import bihuan.access.Actor;
import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.ledger.Deed;
import bihuan.ledger.Ledger;
import bihuan.loop.IssueMoved;
import bihuan.loop.IssueNoted;
import bihuan.loop.IssueView;
import bihuan.loop.Move;
import bihuan.loop.Note;
import bihuan.loop.Screening;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happened to an issue, line by line; written in the transaction of the move itself. */
@ApplicationScoped
@Transactional
public class History {

  private static final int AFTER_THE_LEDGER = Ledger.FIRST + 1;

  private static final String OF_ISSUE =
      "select p from Passage p where p.number = :number order by p.at, p.entry";

  private static final String LATEST =
      "select p from Passage p where p.number = :number order by p.at desc, p.entry desc";

  /** Written by somebody whose words may give them away. */
  private static final Set<Move> PERSONAL =
      Set.of(Move.SATISFIED, Move.NOT_SATISFIED, Move.EXPLANATION_ACCEPTED, Move.NOT_REACHED);

  private static final String TRACKED =
      "select p from Passage p where p.number in :numbers and p.what in ('Move.TRACK',"
          + " 'Move.KEEP_TRACKING') order by p.at, p.entry";

  @PersistenceContext EntityManager em;

  @Inject Screening screening;
  @Inject Ledger ledger;
  @Inject Calendars calendars;

  void record(@Observes @Priority(AFTER_THE_LEDGER) IssueMoved moved) {
    em.persist(Passage.of(moved, entry(moved), wordsForUnits(moved), daysTaken(moved)));
  }

  void record(@Observes @Priority(AFTER_THE_LEDGER) IssueNoted noted) {
    em.persist(Passage.of(noted, entry(noted), wordsForUnits(noted)));
  }

  /**
   * As far as the reader of this issue may read it, oldest first. Whoever oversees it reads from
   * the assignment on: what came before tells when somebody spoke.
   */
  public List<PassageRow> of(IssueView issue) {
    return entriesOf(issue).stream().map(PassageEntry::row).toList();
  }

  /** The same, each with its entry of the ledger. */
  List<PassageEntry> entriesOf(IssueView issue) {
    return issue.blind()
        ? List.of()
        : em.createQuery(OF_ISSUE, Passage.class)
            .setParameter("number", issue.number())
            .getResultStream()
            .filter(it -> it.isFor(issue.visibility()))
            .dropWhile(it -> issue.visibility() == Visibility.OVERSIGHT && !it.isAssignment())
            .map(it -> new PassageEntry(it.seenBy(issue.visibility()), it.entry()))
            .toList();
  }

  /**
   * The plan each of these is tracked by, the latest where there were several. Who answers for it
   * is the office's business.
   *
   * @param numbers out of a list of this reader's, so that they may see them
   */
  public Map<IssueNumber, TrackingRow> trackings(List<IssueNumber> numbers, Actor reader) {
    var forOffice = Visibility.inLists(reader) == Visibility.OFFICE;
    var found = new HashMap<IssueNumber, TrackingRow>();
    if (!numbers.isEmpty()) {
      em.createQuery(TRACKED, Passage.class)
          .setParameter("numbers", numbers)
          .getResultStream()
          .forEach(it -> found.merge(it.number(), it.tracking(forOffice), TrackingRow::goingOn));
    }
    return found;
  }

  private long entry(Deed deed) {
    return ledger.newestAbout(deed.subject());
  }

  private String wordsForUnits(IssueMoved moved) {
    if (!moved.move().isForUnits()) {
      return "";
    }
    return PERSONAL.contains(moved.move()) ? screening.blanked(moved) : moved.words();
  }

  /** Whoever verified it may say more than a unit is to read. */
  private String wordsForUnits(IssueNoted noted) {
    if (!noted.isForUnits()) {
      return "";
    }
    return noted.note() == Note.EFFECT_CHECKED
        ? screening.blanked(noted.number(), noted.words())
        : noted.words();
  }

  private int daysTaken(IssueMoved moved) {
    if (moved.isFiling()) {
      return 0;
    }
    return em.createQuery(LATEST, Passage.class)
        .setParameter("number", moved.number())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(it -> calendars.current().between(City.day(it.at()), City.day(moved.at())))
        .orElse(0);
  }
}
