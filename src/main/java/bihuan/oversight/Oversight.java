package bihuan.oversight;

import bihuan.Cursor;
import bihuan.Page;
import bihuan.Require;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.instructions.Mandates;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.oversight.HeatMap.HeatRow;
import bihuan.parties.Units;
import bihuan.series.IssueNumber;
import bihuan.supervision.PaperLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What supervision looks at, over all units; each read from a narrow index, never by a scan. */
@ApplicationScoped
@Transactional
public class Oversight {

  /** Rows of one page. */
  public static final int PAGE = 20;

  private static final int WEEKS_BEFORE = 4;
  private static final int WEEKS = 8;

  private static final String DUE =
      """
      select i.number as place, i.due as place_day from issue i
      where i.ended = false and i.handed = true and i.due >= ?1 and i.due <= ?2
        and (i.due > ?3 or (i.due = ?3 and i.number > ?4))
      order by i.due, i.number
      """;

  private static final String EXTENDED =
      """
      select i.number as place, i.due as place_day from issue i
      where i.extension_state = 'GRANTED' and i.due >= ?1 and i.due <= ?2
        and (i.due > ?3 or (i.due = ?3 and i.number > ?4)) and i.ended = false
      order by i.due, i.number
      """;

  private static final String HEAT =
      """
      select i.lead_unit, i.due, count(*) from issue i
      where i.ended = false and i.handed = true and i.due >= ?1 and i.due < ?2
      group by i.lead_unit, i.due
      """;

  @PersistenceContext EntityManager em;

  @Inject IssueLists lists;
  @Inject PaperLists papers;
  @Inject Mandates mandates;
  @Inject Units units;

  private record Place(IssueNumber number, LocalDate due) {}

  /** One page of what units have, the soonest due first. */
  public Page<IssueRow> issues(Heap heap, String after, By reader) {
    reader.actor().require(Right.OVERSEE);
    var from = Cursor.read(after);
    var first = Require.given("heap", heap) == Heap.SOON ? reader.day() : LocalDate.EPOCH;
    var last =
        switch (heap) {
          case LATE -> reader.day().minusDays(1);
          case SOON -> endOfWeek(reader.day());
          case EXTENDED -> LocalDate.of(9999, 1, 1);
        };
    var query =
        em.createNativeQuery(heap == Heap.EXTENDED ? EXTENDED : DUE)
            .setParameter(1, first)
            .setParameter(2, last)
            .setParameter(3, from.map(it -> it.date(0)).orElse(LocalDate.EPOCH))
            .setParameter(4, from.map(it -> it.text(1)).orElse(""))
            .setMaxResults(PAGE + 1);
    var places = ((List<?>) query.getResultList()).stream().map(Oversight::place).toList();
    var page = Page.of(places, PAGE, it -> Cursor.of(it.due(), it.number()));
    var numbers = page.rows().stream().map(Place::number).toList();
    return new Page<>(lists.of(numbers, reader.actor(), reader.at()), page.next());
  }

  private static Place place(Object row) {
    var columns = (Object[]) row;
    return new Place(
        new IssueNumber(columns[0].toString()), LocalDate.parse(columns[1].toString()));
  }

  /** The coming Sunday; at the end of the week, the next. */
  private static LocalDate endOfWeek(LocalDate day) {
    return day.plusDays(2).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /** From four weeks ago to four weeks ahead, the units with most first. */
  public HeatMap heat(By reader) {
    reader.actor().require(Right.OVERSEE);
    var first =
        reader
            .day()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .minusWeeks(WEEKS_BEFORE);
    var counts = new TreeMap<String, int[]>();
    var found =
        em.createNativeQuery(HEAT)
            .setParameter(1, first)
            .setParameter(2, first.plusWeeks(WEEKS))
            .getResultList();
    for (var it : (List<?>) found) {
      var columns = (Object[]) it;
      var week = (int) ChronoUnit.WEEKS.between(first, LocalDate.parse(columns[1].toString()));
      counts.computeIfAbsent(columns[0].toString(), unit -> new int[WEEKS])[week] +=
          ((Number) columns[2]).intValue();
    }
    return new HeatMap(
        Stream.iterate(first, it -> it.plusWeeks(1)).limit(WEEKS).toList(),
        counts.entrySet().stream()
            .map(this::row)
            .sorted(Comparator.comparing(HeatRow::all).reversed().thenComparing(HeatRow::unit))
            .toList());
  }

  private HeatRow row(Map.Entry<String, int[]> counted) {
    var ranked = units.find(counted.getKey()).filter(it -> it.kind().isShownCards()).isPresent();
    return new HeatRow(
        counted.getKey(),
        ranked,
        IntStream.of(counted.getValue()).boxed().toList(),
        IntStream.of(counted.getValue()).sum());
  }

  /** The longest overdue first, at most a page of each. */
  public PromisesDue promises(By reader) {
    reader.actor().require(Right.OVERSEE);
    return new PromisesDue(papers.broken(reader, PAGE), mandates.broken(reader, PAGE));
  }
}
