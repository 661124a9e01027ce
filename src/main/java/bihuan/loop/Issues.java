package bihuan.loop;

import bihuan.Refusal;
import bihuan.Spelling;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.access.Role;
import bihuan.city.City;
import bihuan.classification.Source;
import bihuan.deadlines.Days;
import bihuan.deadlines.Limit;
import bihuan.evidence.FileRow;
import bihuan.series.IssueNumber;
import bihuan.similar.IndexedIssue;
import bihuan.vault.Reporters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All issues: the only class that knows how they are stored, and the gate through which each reader
 * sees them.
 */
@ApplicationScoped
@Transactional
public class Issues {

  private static final int BATCH = 500;

  private static final int LONGEST_SHOWN = 10;

  private static final String BY_NUMBER = "select i from Issue i where i.number = :number";

  private static final String FROM_DRAFT = "select i.number from Issue i where i.draftMark = :mark";

  private static final String ABOUT = "select i from Issue i where i.number in :numbers";

  private static final String OF = "select i from Issue i where i.pseudonym in :pseudonyms";

  private static final String SUBJECT = "issue ";

  private static final String REPORTED =
      "select i.number from Issue i where i.pseudonym = :pseudonym";

  private static final String MERGED_INTO =
      "select i from Issue i where i.outcome.mergedInto in :numbers";

  private static final String CHANGED =
      """
      select i from Issue i
      where i.changedAt >= :since and (i.changedAt > :since or i.number > :number)
      order by i.changedAt, i.number
      """;

  private static final String SAME_TROUBLE =
      """
      select i.number from Issue i
      where i.classified.process = :process and i.classified.step = :step and i.classified.cause = :cause and i.outcome.closedOn >= :since
        and i.stage = :closed and i.number <> :number
      order by i.outcome.closedOn desc
      """;

  private static final String VERIFIERS =
      """
      select distinct i.rectified.verifier from Issue i
      where i.stage = :stage and i.rectified.verifier is not null
      """;

  private static final String LONGEST =
      """
      select i.number from Issue i
      where i.ended = false and i.routing.handed = true and i.routing.handedOn is not null
      order by i.routing.handedOn, i.number
      """;

  private static final String TO_BE_VERIFIED =
      """
      select i.number from Issue i
      where i.rectified.verifier = :account and i.stage = :stage
      order by i.number
      """;

  private static final String CONTACTS =
      """
      select distinct i.routing.lead, i.rectified.firstContactOn
      from Issue i
      where i.routing.lead in :units and i.routing.handedOn >= :since
        and i.text.source = :source and i.rectified.firstContactOn is not null
      """;

  /**
   * The issues this transaction holds already: whoever hears of a deed need not read them again.
   */
  @TransactionScoped
  static class AtHand implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient Map<IssueNumber, Issue> issues = new HashMap<>();

    Optional<Issue> find(IssueNumber number) {
      return Optional.ofNullable(issues.get(number));
    }

    Issue keep(Issue issue) {
      issues.put(issue.number(), issue);
      return issue;
    }

    void forget() {
      issues.clear();
    }
  }

  /**
   * A day on which somebody was spoken to for a unit's sake.
   *
   * @param unit its code
   */
  public record UnitContact(String unit, LocalDate day) {

    /** Read as a unit and a day. */
    public static UnitContact of(Object[] row) {
      return new UnitContact((String) row[0], (LocalDate) row[1]);
    }
  }

  @PersistenceContext EntityManager em;

  @Inject AtHand cache;
  @Inject Days days;
  @Inject Reporters reporters;
  @Inject IssueViews views;

  /** The issue as this reader may see it; unknown to whoever may not. */
  public IssueView seenBy(By reader, IssueNumber number) {
    var issue = find(number);
    var visibility = visibility(issue, reader.actor());
    if (visibility == Visibility.NONE) {
      throw Refusal.unknown("loop.unknown", number);
    }
    return views.of(issue, visibility, reader);
  }

  /** How much of it this reader may see, without a word to whoever may see nothing. */
  public Visibility visibilityTo(By reader, IssueNumber number) {
    return visibility(find(number), reader.actor());
  }

  /** One file of an issue, if this reader may open it. */
  public FileRow fileSeenBy(By reader, IssueNumber number, String file) {
    return seenBy(reader, number).files().stream()
        .filter(it -> it.id().equals(file))
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("loop.unknownFile"));
  }

  /** This reader may open originals of this issue's files, not only the cleaned copies. */
  public boolean readsOriginals(By reader, IssueNumber number) {
    return visibility(find(number), reader.actor()).readsOriginals();
  }

  /**
   * Closed issues with the same service, step and cause, still under watch: proposals to reopen.
   *
   * @param view as the office sees it; nothing for others
   */
  public List<IssueNumber> reboundsOf(IssueView view, By coordinator) {
    var marks = view.marks();
    var today = days.of(coordinator);
    if (!view.isForOffice() || marks.cause() == null || marks.process().isEmpty()) {
      return List.of();
    }
    return em.createQuery(SAME_TROUBLE, IssueNumber.class)
        .setParameter("process", marks.process())
        .setParameter("step", marks.step())
        .setParameter("cause", marks.cause())
        .setParameter("since", today.date().minusDays(today.amount(Limit.REBOUND)))
        .setParameter("closed", Stage.CLOSED)
        .setParameter("number", view.number())
        .setMaxResults(5)
        .getResultList();
  }

  /** When these units first spoke with whoever reported from there, of what came since that day. */
  public List<UnitContact> contacts(Source source, Set<String> units, LocalDate since) {
    return units.isEmpty()
        ? List.of()
        : em.createQuery(CONTACTS, Object[].class)
            .setParameter("units", units)
            .setParameter("since", since)
            .setParameter("source", source)
            .getResultStream()
            .map(UnitContact::of)
            .toList();
  }

  /**
   * What the index of similar issues must know of since then, a batch at a time; to be read within
   * a transaction.
   */
  Stream<IndexedIssue> changedSince(Instant since) {
    return Stream.iterate(batch(since, ""), it -> !it.isEmpty(), this::batchAfter)
        .flatMap(it -> it.stream().map(Resemblance::entryOf));
  }

  private List<Issue> batchAfter(List<Issue> batch) {
    var last = batch.get(batch.size() - 1);
    em.clear();
    cache.forget();
    return batch(last.changedAt(), last.number().value());
  }

  private List<Issue> batch(Instant since, String after) {
    return em.createQuery(CHANGED, Issue.class)
        .setParameter("since", since)
        .setParameter("number", after.isEmpty() ? IssueNumber.LEAST : new IssueNumber(after))
        .setMaxResults(BATCH)
        .getResultList();
  }

  /** Those that units have had for the longest time, and have still: what leaders ask about. */
  public List<IssueNumber> longestOpen() {
    return em.createQuery(LONGEST, IssueNumber.class).setMaxResults(LONGEST_SHOWN).getResultList();
  }

  /** Whom it concerns: for the notices, which address each of them apart. */
  public Audience audience(IssueNumber number) {
    var issue = find(number);
    var over = issue.stage().hasEnded() || issue.wasClosed();
    return Audience.of(issue, over ? mergedInto(number) : List.of());
  }

  /** It is to be put right within the days of what is urgent. */
  public boolean isUrgent(IssueNumber number) {
    return find(number).classified().urgent;
  }

  /** Whoever is to verify something, pseudonyms included. */
  List<String> verifiers() {
    return em.createQuery(VERIFIERS, String.class)
        .setParameter("stage", Stage.VERIFYING)
        .getResultList();
  }

  /** What this account is still to verify. */
  List<IssueNumber> toBeVerifiedBy(String account) {
    return em.createQuery(TO_BE_VERIFIED, IssueNumber.class)
        .setParameter("account", account)
        .setParameter("stage", Stage.VERIFYING)
        .getResultList();
  }

  /** Locked until the end of the transaction: whoever comes second sees where it stands by then. */
  Issue toMove(IssueNumber number, Actor actor) {
    var issue =
        em.createQuery(BY_NUMBER, Issue.class)
            .setParameter("number", number)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> Refusal.unknown("loop.unknown", number));
    if (visibility(issue, actor) == Visibility.NONE) {
      throw Refusal.unknown("loop.unknown", number);
    }
    return cache.keep(issue);
  }

  /** Unknown to whoever may not see it. */
  Issue toRead(IssueNumber number, Actor actor) {
    var issue = find(number);
    if (visibility(issue, actor) == Visibility.NONE) {
      throw Refusal.unknown("loop.unknown", number);
    }
    return issue;
  }

  /** What somebody reported under this pseudonym; unknown to everybody else. */
  public IssueNumber reportedBy(Actor reporter) {
    return em.createQuery(REPORTED, IssueNumber.class)
        .setParameter("pseudonym", reporter.is(Role.REPORTER) ? reporter.name() : "")
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("loop.unknown", ""));
  }

  /** For the house itself. */
  Issue find(IssueNumber number) {
    return cache.find(number).orElseGet(() -> cache.keep(read(number)));
  }

  /** Several at once, by their numbers; without those that nobody knows. */
  Map<String, Issue> all(List<IssueNumber> numbers) {
    return numbers.isEmpty()
        ? Map.of()
        : em.createQuery(ABOUT, Issue.class)
            .setParameter("numbers", numbers)
            .getResultStream()
            .collect(Collectors.toMap(it -> it.number().value(), it -> it));
  }

  private Issue read(IssueNumber number) {
    return stored(number).orElseThrow(() -> Refusal.unknown("loop.unknown", number));
  }

  private Optional<Issue> stored(IssueNumber number) {
    return em.createQuery(BY_NUMBER, Issue.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** The units that it is held against; none where nobody knows it. */
  Set<String> accused(IssueNumber number) {
    return cache.find(number).or(() -> stored(number)).map(Issue::accused).orElse(Set.of());
  }

  /** Those handled with this one, and those that had been handled with them. */
  List<Issue> mergedInto(IssueNumber number) {
    return Stream.iterate(
            mergedInto(List.of(number)),
            it -> !it.isEmpty(),
            it -> mergedInto(it.stream().map(Issue::number).toList()))
        .flatMap(List::stream)
        .toList();
  }

  private List<Issue> mergedInto(List<IssueNumber> numbers) {
    return em.createQuery(MERGED_INTO, Issue.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  /** Under which people reported this issue, and all that is handled together with it. */
  List<String> pseudonymsBehind(IssueNumber number) {
    var main = mainOf(find(number));
    return Stream.concat(Stream.of(main), mergedInto(main.number()).stream())
        .map(Issue::pseudonym)
        .toList();
  }

  /** The issue that this one is handled with, although that may have been merged in its turn. */
  Issue mainOf(Issue issue) {
    return issue.stage() == Stage.MERGED ? mainOf(find(issue.outcome().mergedInto)) : issue;
  }

  /** What was reported under these pseudonyms and holds this in its reporter's own words. */
  public List<IssueNumber> reportedSaying(String words, List<String> pseudonyms) {
    var piece = Spelling.alike(words);
    return piece.isEmpty() || pseudonyms.isEmpty()
        ? List.of()
        : em.createQuery(OF, Issue.class)
            .setParameter("pseudonyms", pseudonyms)
            .getResultStream()
            .filter(it -> it.text().saysToItsReporter(piece))
            .map(Issue::number)
            .toList();
  }

  /** The pseudonyms whose issue is open, or ended after this moment. */
  public List<String> needReporters(List<String> pseudonyms, Instant before) {
    return em.createQuery(OF, Issue.class)
        .setParameter("pseudonyms", pseudonyms)
        .getResultStream()
        .filter(it -> !isOver(it, before))
        .map(Issue::pseudonym)
        .toList();
  }

  /** The subjects of files whose issue is open, or ended after this moment. */
  public List<String> needFiles(List<String> subjects, Instant before) {
    var numbers =
        subjects.stream()
            .filter(it -> it.startsWith(SUBJECT))
            .flatMap(it -> number(it.substring(SUBJECT.length())).stream())
            .toList();
    return numbers.isEmpty()
        ? List.of()
        : em.createQuery(ABOUT, Issue.class)
            .setParameter("numbers", numbers)
            .getResultStream()
            .filter(it -> !isOver(it, before))
            .map(it -> it.number().subject())
            .toList();
  }

  private static Optional<IssueNumber> number(String said) {
    try {
      return Optional.of(new IssueNumber(said));
    } catch (Refusal unknown) {
      return Optional.empty();
    }
  }

  /** With the one that it is handled with, where it was merged. */
  private boolean isOver(Issue issue, Instant before) {
    return issue.isOver(before, City.day(before))
        && (issue.stage() != Stage.MERGED || isOver(find(issue.outcome().mergedInto), before));
  }

  /** Written at once: rows that others write beside it refer to it. */
  void add(Issue issue) {
    em.persist(cache.keep(issue));
    try {
      em.flush();
    } catch (PersistenceException e) {
      throw isThereAlready(e) ? Refusal.conflict("loop.filed.justNow") : e;
    }
  }

  /** What was filed from this draft; whoever knows its token filed it. */
  Optional<IssueNumber> filedFrom(String draft) {
    var mark = Issue.markOf(draft);
    return mark == null
        ? Optional.empty()
        : em.createQuery(FROM_DRAFT, IssueNumber.class)
            .setParameter("mark", mark)
            .getResultStream()
            .findFirst();
  }

  /** Two at once of the same draft: the database knows the second. */
  private static boolean isThereAlready(Throwable thrown) {
    return Stream.iterate(thrown, it -> it != null, Throwable::getCause)
        .anyMatch(SQLIntegrityConstraintViolationException.class::isInstance);
  }

  /** The actor as the reporter of this issue, if that is who it is. */
  By asReporter(By by, Issue issue) {
    return reporters.veil(by, issue.pseudonym());
  }

  private Visibility visibility(Issue issue, Actor actor) {
    var visibility =
        Visibility.of(
            actor, !actor.role().isOfUnit() && reporters.isTheirs(actor, issue.pseudonym()), issue);
    return visibility == Visibility.NONE
            && actor.may(Right.READ_RAISED_ISSUES)
            && isOpenLongest(issue)
        ? Visibility.OVERSIGHT
        : visibility;
  }

  private boolean isOpenLongest(Issue issue) {
    return longestOpen().contains(issue.number());
  }
}
