package bihuan.loop;

import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Role;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.deadlines.Days;
import bihuan.deadlines.Light;
import bihuan.deadlines.Limit;
import bihuan.evidence.Evidence;
import bihuan.evidence.FileRow;
import bihuan.similar.IndexedIssue;
import bihuan.vault.Reporters;
import bihuan.vault.Secrecy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All issues: the only class that knows how they are stored, and the gate through which each reader
 * sees them.
 */
@ApplicationScoped
@Transactional
public class Issues {

  private static final int BATCH = 500;

  private static final IssueNumber FIRST = IssueNumber.of(0, 0);

  private static final String BY_NUMBER = "select i from Issue i where i.number = :number";

  private static final String REPORTED =
      "select i.number from Issue i where i.pseudonym = :pseudonym";

  private static final String MERGED_INTO =
      "select i from Issue i where i.outcome.mergedInto = :number";

  private static final String CHANGED =
      """
      select i from Issue i
      where i.changedAt >= :since and (i.changedAt > :since or i.number > :number)
      order by i.changedAt, i.number
      """;

  private static final String PRESSING =
      """
      select i from Issue i
      where i.ended = false and i.clocks.due <= :until
        and (i.clocks.due > :due or (i.clocks.due = :due and i.number > :number))
      order by i.clocks.due, i.number
      """;

  private static final String SUSPENDED =
      """
      select i from Issue i
      where i.stage = :suspended and i.number > :number
      order by i.clocks.due, i.number
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

  private static final String TO_BE_VERIFIED =
      """
      select i.number from Issue i
      where i.rectified.verifier = :account and i.stage = :stage
      order by i.number
      """;

  @PersistenceContext EntityManager em;

  @Inject IssueCache atHand;
  @Inject Days days;
  @Inject Evidence evidence;
  @Inject Processes processes;
  @Inject Reporters reporters;

  /** The issue as this reader may see it; unknown to whoever may not. */
  public IssueView seenBy(By reader, IssueNumber number) {
    var issue = find(number);
    var visibility = visibility(issue, reader.actor());
    if (visibility == Visibility.NONE) {
      throw Refusal.unknown("loop.unknown", number);
    }
    return view(issue, visibility, reader);
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
   */
  public List<IssueNumber> reboundsOf(IssueNumber number, By coordinator) {
    var view = seenBy(coordinator, number);
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
        .setParameter("number", number)
        .setMaxResults(5)
        .getResultList();
  }

  /**
   * What the index of similar issues must know of since then, a batch at a time; to be read within
   * a transaction.
   */
  Stream<IndexedIssue> changedSince(Instant since) {
    return Stream.iterate(batch(since, ""), it -> !it.isEmpty(), this::batchAfter)
        .flatMap(it -> it.stream().map(Issue::known));
  }

  private List<Issue> batchAfter(List<Issue> batch) {
    var last = batch.get(batch.size() - 1);
    em.clear();
    atHand.forget();
    return batch(last.changedAt(), last.number().value());
  }

  private List<Issue> batch(Instant since, String after) {
    return em.createQuery(CHANGED, Issue.class)
        .setParameter("since", since)
        .setParameter("number", after.isEmpty() ? FIRST : new IssueNumber(after))
        .setMaxResults(BATCH)
        .getResultList();
  }

  /** Whom it concerns: for the notices, which address each of them apart. */
  public Audience audience(IssueNumber number) {
    var issue = find(number);
    return issue.audience(issue.stage().hasEnded() ? mergedInto(number) : List.of());
  }

  /**
   * What is overdue, due today, or about to be, the most overdue first: for the clock.
   *
   * @param after the last of the batch before, null for the first
   */
  public List<Duty> pressing(Instant now, Duty after) {
    var today = days.on(now);
    return em.createQuery(PRESSING, Issue.class)
        .setParameter("until", today.after(today.amount(Limit.WARN)))
        .setParameter("due", after == null ? LocalDate.EPOCH : after.due())
        .setParameter("number", after == null ? FIRST : after.number())
        .setMaxResults(BATCH)
        .getResultStream()
        .map(it -> it.duty(today))
        .toList();
  }

  /** What is suspended, with the day until which it may be, by number: for the clock. */
  public List<Duty> suspended(Instant now, Duty after) {
    var today = days.on(now);
    return em.createQuery(SUSPENDED, Issue.class)
        .setParameter("suspended", Stage.SUSPENDED)
        .setParameter("number", after == null ? FIRST : after.number())
        .setMaxResults(BATCH)
        .getResultStream()
        .map(it -> it.duty(today))
        .toList();
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
    return atHand.keep(issue);
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
    return atHand.find(number).orElseGet(() -> atHand.keep(read(number)));
  }

  private Issue read(IssueNumber number) {
    return em.createQuery(BY_NUMBER, Issue.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.unknown("loop.unknown", number));
  }

  /** Those handled with this one, and those that had been handled with them. */
  List<Issue> mergedInto(IssueNumber number) {
    return em
        .createQuery(MERGED_INTO, Issue.class)
        .setParameter("number", number)
        .getResultList()
        .stream()
        .flatMap(it -> Stream.concat(Stream.of(it), mergedInto(it.number()).stream()))
        .toList();
  }

  /** Under which people reported this issue, or one that is handled with it. */
  List<String> pseudonymsBehind(IssueNumber number) {
    return Stream.concat(Stream.of(find(number)), mergedInto(number).stream())
        .map(Issue::pseudonym)
        .toList();
  }

  void add(Issue issue) {
    em.persist(atHand.keep(issue));
  }

  /** The actor as the reporter of this issue, if that is who it is. */
  By asReporter(By by, Issue issue) {
    return reporters.veil(by, issue.pseudonym());
  }

  private Visibility visibility(Issue issue, Actor actor) {
    return Visibility.of(
        actor, mayHaveReported(actor) && reporters.isTheirs(actor, issue.pseudonym()), issue);
  }

  private int editionOf(Issue issue) {
    return processes
        .editionAt(issue.process(), issue.filedAt())
        .map(EditionView::version)
        .orElse(0);
  }

  private static boolean mayHaveReported(Actor actor) {
    return !actor.role().isOfUnit();
  }

  private IssueView view(Issue issue, Visibility visibility, By reader) {
    var today = days.of(reader);
    var blind = issue.isReRun() && issue.isVerifiedBy(reader.actor());
    var clocks = issue.clocks();
    var office = visibility == Visibility.OFFICE;
    var answered = visibility == Visibility.REPORTER ? mainOf(issue) : issue;
    return new IssueView(
        issue.number(),
        visibility,
        blind,
        issue.textFor(visibility),
        office ? issue.outgoing() : issue.textFor(visibility),
        issue.stage(),
        Light.Lamp.of(clocks.due(), issue.stage().hasEnded(), today),
        issue.marksFor(visibility, editionOf(issue)),
        issue.flagsShown(),
        links(issue),
        reporterFor(issue, visibility),
        issue.routing().handed || office ? issue.routing().lead : null,
        issue.cooperating(),
        new IssueView.Dates(
            office || visibility == Visibility.REPORTER ? City.day(issue.filedAt()) : null,
            clocks.assignedOn(),
            clocks.rectificationDue(today),
            clocks.originalDue(today),
            issue.outcome().closedOn,
            clocks.watchedUntil()),
        blind || !mayReadReply(answered, visibility) ? null : reply(answered),
        verdict(issue),
        issue.outcome().improvement(),
        office ? issue.suggestedUnit() : null,
        issue.hasExtensionWaiting()
                && visibility != Visibility.REPORTER
                && visibility != Visibility.VERIFIER
            ? issue.extension().reason
            : "",
        openTo(issue, reader, actor -> issue.movesOpenTo(actor, today)),
        openTo(issue, reader, actor -> issue.notesOpenTo(actor, today)),
        filesOf(issue, visibility, blind));
  }

  /** What this one has to do with others. */
  IssueView.Links links(Issue issue) {
    var main = mainOf(issue);
    return issue.stage() == Stage.MERGED
        ? new IssueView.Links(main.number(), main.stage(), issue.outcome().cameBackAs)
        : new IssueView.Links(null, null, issue.outcome().cameBackAs);
  }

  /** The issue that this one is handled with, although that may have been merged in its turn. */
  private Issue mainOf(Issue issue) {
    return issue.stage() == Stage.MERGED ? mainOf(find(issue.outcome().mergedInto)) : issue;
  }

  /** Under the account, and as the reporter if that is who it is. */
  private <T> List<T> openTo(Issue issue, By reader, Function<Actor, List<T>> open) {
    var all = new LinkedHashSet<>(open.apply(reader.actor()));
    if (mayHaveReported(reader.actor())) {
      all.addAll(open.apply(asReporter(reader, issue).actor()));
    }
    return List.copyOf(all);
  }

  private String reporterFor(Issue issue, Visibility visibility) {
    if (issue.secrecy() == Secrecy.OPEN) {
      return reporters
          .openIdentity(issue.pseudonym())
          .map(
              it ->
                  Stream.of(it.name(), it.organisation())
                      .filter(part -> !part.isEmpty())
                      .reduce((a, b) -> a + " · " + b)
                      .orElse(""))
          .orElse("");
    }
    return visibility == Visibility.OFFICE ? issue.pseudonym() : "";
  }

  /** A reporter reads the answer once it has passed the review. */
  private static boolean mayReadReply(Issue issue, Visibility visibility) {
    return issue.rectified().measures != null
        && (visibility != Visibility.REPORTER || issue.rectified().reviewedBy != null);
  }

  private static IssueView.ReplyShown reply(Issue issue) {
    return new IssueView.ReplyShown(issue.rectified().measures, issue.rectified().conclusion);
  }

  private static IssueView.VerdictShown verdict(Issue issue) {
    var found = issue.rectified();
    return found.method == null
        ? null
        : new IssueView.VerdictShown(
            found.method, found.contacted, found.solved, found.satisfaction);
  }

  private List<FileRow> filesOf(Issue issue, Visibility visibility, boolean blind) {
    var subject = issue.number().subject();
    return visibility == Visibility.OFFICE
        ? evidence.of(subject)
        : evidence.copiesOf(subject).stream()
            .filter(it -> maySee(it, issue, visibility, blind))
            .toList();
  }

  private static boolean maySee(FileRow file, Issue issue, Visibility visibility, boolean blind) {
    return switch (file.purpose()) {
      case REPORT, SUPPLEMENT -> visibility == Visibility.REPORTER || issue.isReleased(file.id());
      case RECTIFICATION, IMPROVEMENT -> !blind && mayReadReply(issue, visibility);
      case EXTENSION, RETURN -> visibility == Visibility.UNIT || visibility == Visibility.OVERSIGHT;
      case VERIFICATION -> visibility == Visibility.VERIFIER;
      case OTHER -> false;
    };
  }
}
