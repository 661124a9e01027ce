package bihuan.lists;

import bihuan.Page;
import bihuan.access.Accounts;
import bihuan.access.Actor;
import bihuan.access.Right;
import bihuan.deadlines.Clocks;
import bihuan.deadlines.Days;
import bihuan.deadlines.Light;
import bihuan.deadlines.Today;
import bihuan.loop.Issues;
import bihuan.loop.Stage;
import bihuan.loop.Visibility;
import bihuan.series.IssueNumber;
import bihuan.similar.Scope;
import bihuan.similar.Similar;
import bihuan.vault.Reporters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Issues by the page and by the count, each reader's narrowed to what they may see. */
@ApplicationScoped
@Transactional
public class IssueLists {

  /** Rows of one page. */
  public static final int PAGE = 20;

  /** Counts end here; a page says "99+". */
  public static final int COUNTED = 100;

  /** So many issues that say the words asked for are narrowed to the reader and the filters. */
  public static final int SEARCHED = 5_000;

  private static final int LONGEST = 1_000;

  private static final String ROWS =
      """
      select new bihuan.lists.IssueRow$Raw(i.number, i.text.title, i.text.outgoingTitle, i.stage, i.turn, i.clocks.due, i.clocks.dueAt, i.clocks.warnAt,
        i.clocks.started, i.clocks.stood,
        i.routing.lead, i.routing.handed, i.classified.process, i.classified.step, i.classified.kind,
        i.classified.grade, i.classified.nature, i.classified.measure, i.classified.district, i.classified.urgent,
        i.flags.supervised, i.flags.yellowCards, i.flags.redCards, i.filedAt,
        i.routing.handedOn, i.outcome.closedOn, i.clocks.effectDue)
      from Issue i where i.number in :numbers
      """;

  @PersistenceContext EntityManager em;

  @Inject Days days;
  @Inject Issues issues;
  @Inject Reporters reporters;
  @Inject Accounts accounts;
  @Inject Similar similar;

  /** One page of what this reader may see and asked for. */
  public IssueList list(IssueFilter wanted, Actor reader, Instant now) {
    return list(wanted, reader, now, PAGE);
  }

  /**
   * @param most rows, at most 1,000
   */
  public IssueList list(IssueFilter wanted, Actor reader, Instant now, int most) {
    var today = days.on(now);
    var hits = hits(wanted, reader);
    var size = Math.min(most, LONGEST);
    var found = search(wanted, reader, hits, today).in(em, size + 1);
    return page(found, size, hits.size() >= SEARCHED, reader, today);
  }

  /**
   * The first rows of a list and how many it has.
   *
   * @param count of all its pages, counted to {@link #COUNTED} and no further
   */
  public record CountedList(IssueList list, int count) {}

  /** One page and the count of all: on the first page both come from one statement. */
  public CountedList counted(IssueFilter wanted, Actor reader, Instant now) {
    if (wanted.after() != null) {
      return new CountedList(list(wanted, reader, now), count(wanted.after(null), reader, now));
    }
    var today = days.on(now);
    var hits = hits(wanted, reader);
    var found = search(wanted, reader, hits, today).in(em, COUNTED);
    var first = found.subList(0, Math.min(found.size(), PAGE + 1));
    return new CountedList(page(first, PAGE, hits.size() >= SEARCHED, reader, today), found.size());
  }

  private IssueList page(
      List<Search.Position> found, int size, boolean partial, Actor reader, Today today) {
    var visibility = Visibility.inLists(reader);
    var page = Page.of(found, size, Search.Position::cursor);
    var read = rows(page.rows().stream().map(Search.Position::number).toList());
    var rows =
        page.rows().stream()
            .map(it -> read.get(it.number()))
            .filter(Objects::nonNull)
            .map(it -> it.seenBy(visibility, today))
            .toList();
    return new IssueList(rows, page.next(), partial);
  }

  /** These issues, in this order, for a reader in the office. */
  public List<IssueRow> of(List<IssueNumber> numbers, Actor office, Instant now) {
    var today = days.on(now);
    var read = rows(numbers);
    return numbers.stream()
        .map(read::get)
        .filter(Objects::nonNull)
        .map(it -> it.seenBy(Visibility.inLists(office), today))
        .toList();
  }

  /** Refuses whoever asks for their own and is not known to be their owner. */
  public void requireOpen(Actor reader) {
    if (Search.isOwn(reader)) {
      accounts.requireOwn(reader);
    }
  }

  /** How many of these there are for this reader, counted to {@link #COUNTED} and no further. */
  public int count(IssueFilter wanted, Actor reader, Instant now) {
    return search(wanted, reader, hits(wanted, reader), days.on(now)).in(em, COUNTED).size();
  }

  /** How many stand at each stage, each counted to {@link #COUNTED}, in the order asked for. */
  public List<StageCount> countsAt(List<Stage> stages, Actor reader, Instant now) {
    var today = days.on(now);
    var searches =
        stages.stream().map(it -> search(IssueFilter.at(it), reader, List.of(), today)).toList();
    var found = Search.each(searches, em, COUNTED);
    return IntStream.range(0, stages.size())
        .mapToObj(it -> countAt(stages.get(it), found.getOrDefault(it, List.of()), today))
        .toList();
  }

  private static StageCount countAt(Stage stage, List<Search.Position> found, Today today) {
    var lamps =
        found.stream()
            .map(it -> Light.Lamp.of(Clocks.Running.until(it.day()), stage.hasEnded(), today))
            .toList();
    return new StageCount(
        stage,
        lamps.size(),
        (int) lamps.stream().filter(Light.Lamp::isLate).count(),
        (int) lamps.stream().filter(Light.Lamp::isForToday).count());
  }

  private Map<IssueNumber, IssueRow.Raw> rows(List<IssueNumber> numbers) {
    return numbers.isEmpty()
        ? Map.of()
        : em.createQuery(ROWS, IssueRow.Raw.class)
            .setParameter("numbers", numbers)
            .getResultStream()
            .collect(Collectors.toMap(IssueRow.Raw::number, it -> it));
  }

  private Search search(IssueFilter wanted, Actor reader, List<IssueNumber> hits, Today today) {
    var own = Search.isOwn(reader) ? reporters.pseudonymsOf(reader) : List.<String>of();
    var longest =
        reader.may(Right.READ_RAISED_ISSUES) ? issues.longestOpen() : List.<IssueNumber>of();
    return Search.of(wanted, reader, own, longest, hits, today);
  }

  /**
   * A unit's words find only what went out to units; ranking and misses tell nothing of an
   * original.
   */
  private List<IssueNumber> hits(IssueFilter wanted, Actor reader) {
    if (wanted.words() == null) {
      return List.of();
    }
    if (wanted.words().matches("\\d{4}-\\d{6,9}")) {
      return List.of(new IssueNumber(wanted.words()));
    }
    var scope = reader.role().isOfOffice() ? Scope.OFFICE : Scope.REVIEWED;
    var found = similar.find(wanted.words(), scope, SEARCHED).stream().map(IssueNumber::new);
    return Stream.concat(found, own(wanted.words(), reader)).distinct().toList();
  }

  /** Whoever reports finds what they wrote themselves, before anybody has reviewed it. */
  private Stream<IssueNumber> own(String words, Actor reader) {
    return Search.isOwn(reader)
        ? issues.reportedSaying(words, reporters.pseudonymsOf(reader)).stream()
        : Stream.of();
  }
}
