package bihuan.loop;

import bihuan.access.Actor;
import bihuan.access.Role;
import bihuan.calendar.Calendars;
import bihuan.city.City;
import bihuan.vault.Reporters;
import bihuan.vault.screening.Redaction;
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

  private static final String OF_ISSUE =
      "select p from Passage p where p.number = :number order by p.at, p.id";

  private static final String LATEST =
      "select p from Passage p where p.number = :number order by p.at desc, p.id desc";

  /** Written by somebody whose words may give them away. */
  private static final Set<Move> PERSONAL = Set.of(Move.SATISFIED, Move.NOT_SATISFIED);

  private static final String TRACKED =
      "select p from Passage p where p.number in :numbers and p.what = 'Move.TRACK' order by p.at, p.id";

  @PersistenceContext EntityManager em;

  @Inject Issues issues;
  @Inject Calendars calendars;
  @Inject Reporters reporters;

  void record(@Observes IssueMoved moved) {
    em.persist(Passage.of(moved, wordsForUnits(moved), daysTaken(moved)));
  }

  void record(@Observes IssueNoted noted) {
    em.persist(Passage.of(noted, noted.isForUnits() ? noted.words() : ""));
  }

  /** The history as this visibility allows, oldest first. */
  List<PassageRow> of(IssueNumber number, Visibility visibility) {
    return em.createQuery(OF_ISSUE, Passage.class)
        .setParameter("number", number)
        .getResultStream()
        .filter(it -> it.isFor(visibility))
        .map(it -> it.seenBy(visibility))
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
          .forEach(it -> found.put(it.number(), it.tracking(forOffice)));
    }
    return found;
  }

  private String wordsForUnits(IssueMoved moved) {
    if (!moved.move().isForUnits()) {
      return "";
    }
    return PERSONAL.contains(moved.move()) ? blanked(moved) : moved.words();
  }

  /**
   * Without whatever gives somebody away in general, and the reporter, whom the vault knows, in
   * particular. Of a reporter whom it does not know nobody can tell what gives them away: their
   * words stay with the office.
   */
  private String blanked(IssueMoved moved) {
    var pseudonyms = issues.pseudonymsBehind(moved.number());
    if (moved.hand().actor().is(Role.REPORTER) && !reporters.isKnown(moved.hand().name())) {
      return "";
    }
    var blanked = moved.words();
    for (var it : pseudonyms) {
      blanked = Redaction.suggested(blanked, reporters.hints(blanked, it));
    }
    var shown = blanked;
    return pseudonyms.stream().anyMatch(it -> reporters.remainIn(shown, it)) ? "" : shown;
  }

  private int daysTaken(IssueMoved moved) {
    if (moved.from() == null) {
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
