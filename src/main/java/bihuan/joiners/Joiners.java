package bihuan.joiners;

import bihuan.Batches;
import bihuan.Ids;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.loop.Publication.PublicationState;
import bihuan.loop.Stage;
import bihuan.loop.Succession;
import bihuan.series.IssueNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All who joined, and what they may join. */
@ApplicationScoped
@Transactional
public class Joiners implements Succession.Witnesses {

  /** A unit reads of that many at least, and of no number between. */
  private static final int[] BANDS = {200, 100, 50, 20, 5};

  private static final int LISTED = 50;

  private static final String OPEN =
      """
      select new bihuan.joiners.Joiners$Found(i.id, i.number, i.stage, o.title, o.words, i.classified.process, i.routing.lead)
      from Issue i, Opening o where o.number = i.number and o.inForce = true and i.ended = false\
      """;

  private static final String LATEST = OPEN + " order by o.openedOn desc, i.id";

  private static final String OF_PROCESS =
      OPEN + " and i.classified.process = :process order by o.openedOn desc, i.id";

  private static final String OPEN_ONE = OPEN + " and i.id = :id";

  private static final String CASES =
      """
      select new bihuan.joiners.Joiners$Found(i.id, i.number, i.stage, i.publication.title, i.publication.reported, i.classified.process,
        i.routing.lead)
      from Issue i where i.publication.state = :cleared\
      """;

  private static final String CASE = CASES + " and i.id = :id";

  private static final String CASES_OF = CASES + " and i.number in :numbers";

  private static final String ID = "select i.id from Issue i where i.number = :number";

  private static final String HOLD = "select i from Issue i where i.number = :number";

  private static final String REPORTED =
      """
      select i.number from Issue i
      where i.pseudonym in :pseudonyms and (i.number = :number or i.outcome.mergedInto = :number)
      """;

  private static final String OF =
      "select j from Joiner j where j.number in :numbers order by j.id";

  private static final String OF_BROWSER =
      "select j.id from Joiner j where j.number = :number and j.browser = :browser";

  private static final String UNDER =
      "select j from Joiner j where j.pseudonym in :pseudonyms order by j.joinedOn desc, j.id";

  private static final String BELOW =
      "select i.number from Issue i where i.outcome.mergedInto in :numbers";

  @PersistenceContext EntityManager em;

  /** As the queries read it; public for their sake. */
  public record Found(
      long id,
      IssueNumber number,
      Stage stage,
      String title,
      String words,
      String process,
      String lead) {

    JoinableIssue shown() {
      return new JoinableIssue(
          Long.toString(id), title, words, process, lead, stage == Stage.CLOSED);
    }
  }

  /** What the office has opened, the latest first. */
  public List<JoinableIssue> open() {
    return em.createQuery(LATEST, Found.class)
        .setMaxResults(LISTED)
        .getResultStream()
        .map(Found::shown)
        .toList();
  }

  /** What the office has opened about this service. */
  List<JoinableIssue> openAbout(String process, int most) {
    return em.createQuery(OF_PROCESS, Found.class)
        .setParameter("process", process)
        .setMaxResults(most)
        .getResultStream()
        .map(Found::shown)
        .toList();
  }

  /** Those of them that are cleared for the public, in their order. */
  List<JoinableIssue> cases(List<IssueNumber> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    var found =
        em.createQuery(CASES_OF, Found.class)
            .setParameter("cleared", PublicationState.CLEARED)
            .setParameter("numbers", numbers)
            .getResultStream()
            .collect(Collectors.toMap(Found::number, it -> it));
    return numbers.stream()
        .flatMap(it -> Stream.ofNullable(found.get(it)))
        .map(Found::shown)
        .toList();
  }

  /** Opened by the office, or cleared for the public; unknown where it is neither. */
  Found joinable(String id) {
    var read = Ids.read(id).orElseThrow(Joiners::notJoinable);
    return em.createQuery(OPEN_ONE, Found.class)
        .setParameter("id", read)
        .getResultStream()
        .findFirst()
        .or(() -> closed(read))
        .orElseThrow(Joiners::notJoinable);
  }

  private Optional<Found> closed(long id) {
    return em.createQuery(CASE, Found.class)
        .setParameter("cleared", PublicationState.CLEARED)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private static Refusal notJoinable() {
    return Refusal.unknown("joiners.notJoinable");
  }

  /** The id under which others join it. */
  String idOf(IssueNumber number) {
    return em.createQuery(ID, Long.class)
        .setParameter("number", number)
        .getSingleResult()
        .toString();
  }

  /** Two at once come one after the other. */
  void hold(IssueNumber number) {
    em.createQuery(HOLD)
        .setParameter("number", number)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  boolean wasReportedUnder(Collection<String> pseudonyms, IssueNumber number) {
    return !pseudonyms.isEmpty()
        && em.createQuery(REPORTED, IssueNumber.class)
            .setParameter("pseudonyms", pseudonyms)
            .setParameter("number", number)
            .getResultStream()
            .findAny()
            .isPresent();
  }

  boolean hasJoined(String browser, IssueNumber number) {
    return em.createQuery(OF_BROWSER, Long.class)
        .setParameter("number", number)
        .setParameter("browser", Joiner.markOf(number, browser))
        .getResultStream()
        .findAny()
        .isPresent();
  }

  /** Those who spoke under these pseudonyms, the latest first. */
  List<Joiner> under(Collection<String> pseudonyms) {
    return pseudonyms.isEmpty()
        ? List.of()
        : em.createQuery(UNDER, Joiner.class)
            .setParameter("pseudonyms", pseudonyms)
            .getResultList();
  }

  void add(Joiner joiner) {
    em.persist(joiner);
  }

  Optional<Opening> opening(IssueNumber number) {
    return Optional.ofNullable(em.find(Opening.class, number));
  }

  void add(Opening opening) {
    em.persist(opening);
  }

  /** Those who joined it, or what is handled with it, and have not withdrawn. */
  List<Joiner> of(IssueNumber main) {
    return all(together(main)).stream().filter(Joiner::isStaying).toList();
  }

  @Override
  public List<String> pseudonyms(IssueNumber number) {
    return of(number).stream().map(Joiner::pseudonym).toList();
  }

  private List<Joiner> all(List<IssueNumber> numbers) {
    return em.createQuery(OF, Joiner.class).setParameter("numbers", numbers).getResultList();
  }

  private List<IssueNumber> together(IssueNumber main) {
    return Stream.iterate(List.of(main), it -> !it.isEmpty(), this::below)
        .flatMap(List::stream)
        .toList();
  }

  private List<IssueNumber> below(List<IssueNumber> numbers) {
    return em.createQuery(BELOW, IssueNumber.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  /**
   * Of at least how many a unit reads: of months that are over, never fewer than five together, and
   * what was told once is not taken back when somebody withdraws.
   */
  int band(IssueNumber number, LocalDate today) {
    return band(all(List.of(number)), today);
  }

  static int band(List<Joiner> all, LocalDate today) {
    var perMonth =
        all.stream()
            .filter(it -> !it.wasNeverTold())
            .collect(Collectors.toMap(Joiner::month, it -> 1, Integer::sum));
    var told = new Batches(perMonth, YearMonth.from(today).minusMonths(1)).all();
    return IntStream.of(BANDS).filter(it -> told >= it).findFirst().orElse(0);
  }

  /** Who spoke under these pseudonyms, with the subject of their issue. */
  public List<String> subjectsUnder(List<String> pseudonyms) {
    return under(pseudonyms).stream().map(it -> it.number().subject()).distinct().toList();
  }

  /** Those of these pseudonyms whose issue is one of these subjects. */
  public List<String> pseudonymsAbout(List<String> pseudonyms, Collection<String> subjects) {
    return under(pseudonyms).stream()
        .filter(it -> subjects.contains(it.number().subject()))
        .map(Joiner::pseudonym)
        .toList();
  }

  /** What they said goes with the names behind them. */
  public void forget(List<String> pseudonyms) {
    under(pseudonyms).forEach(Joiner::forget);
  }

  /** Whom to tell of the end of an issue: pseudonym, id and the words they know it by. */
  public List<ToldJoiner> toTell(IssueNumber main) {
    return of(main).stream()
        .map(it -> new ToldJoiner(it.pseudonym(), "joiner " + it.id(), it.title()))
        .toList();
  }

  /** Somebody who joined, as notices address them. */
  public record ToldJoiner(String pseudonym, String subject, String title) {}

  Optional<Joiner> find(String id, Collection<String> pseudonyms) {
    return Ids.read(id)
        .map(it -> em.find(Joiner.class, it, LockModeType.PESSIMISTIC_WRITE))
        .filter(it -> pseudonyms.contains(it.pseudonym()));
  }

  static By as(String pseudonym, By by) {
    return new Actor(pseudonym, Role.REPORTER, "").at(by.at());
  }
}
