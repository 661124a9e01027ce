package bihuan.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.summingLong;

import bihuan.Batches;
import bihuan.Rate;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.access.Right;
import bihuan.classification.Phase;
import bihuan.loop.Stage;
import bihuan.loop.Visibility;
import bihuan.parties.Units;
import bihuan.promises.Months;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How long issues stand at each stage. The office reads it as it stands; a unit of its own alone,
 * and like supervision from the assignment on, of months that are over and never of fewer than
 * five. Where the whole beside its units would tell of fewer, the whole is held back.
 */
@ApplicationScoped
@Transactional
public class StageTimes {

  private static final String OF_UNIT =
      """
      select stage_name, unit_code, month_no, took_days, passages from stage_time
      where unit_code = ?1 and month_no between ?2 and ?3
      """;

  private static final String AT_STAGE =
      """
      select stage_name, unit_code, month_no, took_days, passages from stage_time
      where stage_name = ?1 and month_no between ?2 and ?3
      """;

  private static final String OF_ALL_UNITS =
      """
      select stage_name, unit_code, month_no, 0, sum(passages) from stage_time
      where unit_code <> ?1 and month_no between ?2 and ?3
      group by stage_name, unit_code, month_no
      """;

  private static final YearMonth FIRST = YearMonth.of(2000, 1);

  @PersistenceContext EntityManager em;

  @Inject Units units;

  /** One unit at one stage; only those of the city that are measured beside each other. */
  public record UnitTime(String unit, StageTime time) {}

  private record Cell(Stage stage, String unit, YearMonth month, int days, long passages) {

    static Cell of(Object[] row) {
      return new Cell(
          StageStays.stage(row[0]),
          (String) row[1],
          StageStays.month(row[2]),
          ((Number) row[3]).intValue(),
          ((Number) row[4]).longValue());
    }
  }

  /**
   * Every stage that was gone through, in the order of the loop.
   *
   * @param unit its code; null for the whole city, for a reader of a unit their own
   */
  public List<StageTime> of(String unit, Months months, By reader) {
    reader.actor().require(Right.READ_STAGE_TIMES);
    var whose = unitFor(unit, reader.actor());
    var cells = cells(OF_UNIT, whose, months, reader);
    var tellsApart =
        isExact(reader.actor()) || !whose.equals(StageStays.EVERYWHERE)
            ? (Predicate<StageTime>) it -> true
            : besideUnits(months, reader);
    return Stream.of(Stage.values())
        .filter(it -> !it.hasEnded())
        .filter(it -> isExact(reader.actor()) || it.phase() != Phase.FEEDBACK)
        .map(it -> time(it, cells.stream().filter(cell -> cell.stage() == it), months, reader))
        .filter(Objects::nonNull)
        .filter(tellsApart)
        .toList();
  }

  /** The whole tells of no few that went through in units of which nothing is told. */
  private Predicate<StageTime> besideUnits(Months months, By reader) {
    var parts =
        cells(OF_ALL_UNITS, StageStays.EVERYWHERE, months, reader).stream()
            .collect(groupingBy(Cell::stage, groupingBy(Cell::unit)));
    return it ->
        Rate.tellsApart(
            parts.getOrDefault(it.stage(), Map.of()).values().stream()
                .flatMap(ofUnit -> told(ofUnit, months, reader).stream())
                .mapToLong(Cell::passages)
                .sum(),
            it.passages());
  }

  /**
   * Units beside each other, the quickest first and, for the office, those with few last; courts,
   * procuratorates, bodies under central management and utilities are not compared. Not for units.
   */
  public List<UnitTime> units(Stage stage, Months months, By reader) {
    reader.actor().require(Right.COMPARE_STAGE_TIMES);
    if (stage.phase() == Phase.FEEDBACK || stage.hasEnded()) {
      return List.of();
    }
    return cells(AT_STAGE, stage.name(), months, reader).stream()
        .filter(it -> isCompared(it.unit()))
        .collect(groupingBy(Cell::unit))
        .entrySet()
        .stream()
        .map(it -> new UnitTime(it.getKey(), time(stage, it.getValue().stream(), months, reader)))
        .filter(it -> it.time() != null)
        .sorted(
            Comparator.comparing(
                    (UnitTime it) -> it.time().median(),
                    Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                .thenComparing(UnitTime::unit))
        .toList();
  }

  private boolean isCompared(String unit) {
    return units.find(unit).filter(it -> it.kind().isShownCards()).isPresent();
  }

  private static String unitFor(String asked, Actor reader) {
    if (!reader.role().isOfUnit()) {
      return asked == null ? StageStays.EVERYWHERE : asked;
    }
    if (asked != null && !reader.isOf(asked)) {
      throw Refusal.forbidden("Right.READ_STAGE_TIMES");
    }
    return reader.unit();
  }

  /** Whoever is told whole batches needs the months before too. */
  private List<Cell> cells(String query, String narrowed, Months months, By reader) {
    var first = isExact(reader.actor()) ? months.from() : FIRST;
    return read(
        em.createNativeQuery(query)
            .setParameter(1, narrowed)
            .setParameter(2, StageStays.number(first))
            .setParameter(3, StageStays.number(months.until())));
  }

  private static List<Cell> read(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(it -> Cell.of((Object[]) it)).toList();
  }

  /** Null where none went through, or nothing is told of those that did. */
  private static StageTime time(Stage stage, Stream<Cell> cells, Months months, By reader) {
    var all = cells.toList();
    var told = isExact(reader.actor()) ? all : told(all, months, reader);
    return told.isEmpty()
        ? null
        : StageTime.of(
            stage, told.stream().collect(groupingBy(Cell::days, summingLong(Cell::passages))));
  }

  private static List<Cell> told(List<Cell> cells, Months months, By reader) {
    var perMonth = cells.stream().collect(groupingBy(Cell::month, summingInt(StageTimes::count)));
    var batches = new Batches(perMonth, YearMonth.from(reader.day()).minusMonths(1));
    return cells.stream().filter(it -> isTold(it, batches, months)).toList();
  }

  private static int count(Cell cell) {
    return Math.toIntExact(cell.passages());
  }

  private static boolean isTold(Cell cell, Batches batches, Months months) {
    return batches
        .toldWith(cell.month())
        .filter(it -> !it.isBefore(months.from()) && !it.isAfter(months.until()))
        .isPresent();
  }

  /** Reads it as it stands, by their own part in the office. */
  public static boolean isExact(Actor reader) {
    return Visibility.inLists(reader) == Visibility.OFFICE;
  }
}
