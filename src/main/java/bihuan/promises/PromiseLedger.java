package bihuan.promises;

import static java.util.stream.Collectors.toMap;

import bihuan.Cursor;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.catalogue.Channel;
import bihuan.catalogue.EditionView;
import bihuan.catalogue.Processes;
import bihuan.catalogue.StepRow;
import bihuan.city.District;
import bihuan.parties.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Promised beside experienced, for whoever may read it: observers, the office, supervision, leaders
 * and administrators all of it, units their own processes. Never whose journey it was, on which
 * day, or how somebody came; and outside the office no single journey, but five together and more,
 * once the month is over. However many journeys there are, as many cells are read.
 */
@ApplicationScoped
public class PromiseLedger {

  /** Journeys of one page. */
  static final int PAGE = 30;

  @Inject PromiseCells cells;
  @Inject Processes processes;
  @Inject Units units;
  @Inject PromiseReaders readers;

  /** A step of it. */
  private record StepRef(EditionKey told, int step) {

    static StepRef of(CellSum it) {
      return new StepRef(it.told(), it.step());
    }
  }

  /**
   * Every process with a journey in these months, by code, the newest edition first.
   *
   * @param unit the code of a unit with a part in it, null for all
   */
  public PromiseLedgerView lines(PromiseQuestion question, String unit, By reader) {
    var from = readers.sums(question, reader);
    var figures = figures(reader);
    var lost = mostLost(from.lost(question));
    var sums = sums(from.wholes(question), CellSum::told);
    sums.keySet().removeIf(it -> !isWanted(it, unit, reader.actor()));
    var lines =
        sums.entrySet().stream()
            .map(it -> line(it.getKey(), figures.apply(it.getValue()), lost.get(it.getKey())))
            .sorted(
                Comparator.comparing(PromiseLine::process)
                    .thenComparing(PromiseLine::edition, Comparator.reverseOrder()))
            .toList();
    return new PromiseLedgerView(together(sums.values(), figures), lines);
  }

  /**
   * Steps somebody came to, with what was experienced at them, by process.
   *
   * @param unit the code of the unit whose steps they are, null for all steps
   */
  public List<PromiseStepLine> steps(PromiseQuestion question, String unit, By reader) {
    var sums = sums(readers.sums(question, reader).steps(question, unit), StepRef::of);
    return sums.entrySet().stream()
        .filter(it -> isWanted(it.getKey().told(), null, reader.actor()))
        .filter(it -> it.getValue().journeys() > 0)
        .map(it -> step(it.getKey(), it.getValue(), reader))
        .filter(it -> isExact(reader) || it.figures().isTold())
        .sorted(
            Comparator.comparing(PromiseStepLine::process)
                .thenComparing(PromiseStepLine::edition, Comparator.reverseOrder())
                .thenComparing(it -> it.step().number()))
        .toList();
  }

  /**
   * One process in all its parts; unknown where this reader may not see it.
   *
   * @param version of the promise; 0 for the newest with a journey in these months, or the one that
   *     holds where there is none
   */
  public PromiseView line(String process, int version, PromiseQuestion question, By reader) {
    var from = readers.sums(question, reader);
    var edition = requireEdition(process, version, from, question, reader.actor());
    var told = new EditionKey(process, edition.version());
    var rows = from.of(told, question).toList();
    var perStep = sums(rows.stream(), CellSum::step);
    var whole = perStep.getOrDefault(0, JourneyCounts.none());
    var steps = edition.steps().stream().map(StepRow::number).toList();
    var figures = figures(reader);
    return new PromiseView(
        line(told, figures.apply(whole), mostLost(perStep, reader)),
        steps.stream()
            .map(
                it ->
                    step(
                        new StepRef(told, it),
                        perStep.getOrDefault(it, JourneyCounts.none()),
                        reader))
            .toList(),
        slices(rows.stream().filter(it -> it.step() == 0), it -> it.month().toString(), figures),
        slices(from.perChannel(told, question), it -> Channel.valueOf(it.part()), figures),
        slices(from.perDistrict(told, question), it -> new District(it.part()), figures),
        from.versions(process, question));
  }

  /**
   * The journeys behind the figures, the newest month first and within a month in no order; for the
   * office alone.
   *
   * @param version as for {@link #line}
   * @param after {@code next} of the page before; null or empty for the first
   */
  public Page<CountedJourneyRow> journeys(
      String process, int version, PromiseQuestion question, String after, Actor reader) {
    PromiseReaders.requireExact(reader);
    var edition = requireEdition(process, version, cells, question, reader);
    var told = new EditionKey(process, edition.version());
    var found = cells.journeys(told, question, Cursor.read(after), PAGE + 1);
    return Page.of(found, PAGE, CountedJourneyRow::position);
  }

  private EditionView requireEdition(
      String process, int version, PromiseSums from, PromiseQuestion question, Actor reader) {
    readers.require(reader);
    var edition =
        processes.edition(process, version > 0 ? version : newest(process, from, question));
    if (!readers.mayRead(reader, edition.units())) {
      throw Refusal.unknown("catalogue.process.unknown", process);
    }
    return edition;
  }

  private static Function<JourneyCounts, PromiseFigures> figures(By reader) {
    return isExact(reader) ? JourneyCounts::figures : it -> it.inBands().of(it.journeys());
  }

  /** Reads every figure, and the journeys behind it; others what is told of five and more. */
  public static boolean isExact(Actor reader) {
    return PromiseReaders.isExact(reader);
  }

  private static boolean isExact(By reader) {
    return isExact(reader.actor());
  }

  private int newest(String process, PromiseSums from, PromiseQuestion question) {
    return from.versions(process, question).stream()
        .findFirst()
        .orElseGet(() -> processes.get(process).promise().version());
  }

  private PromiseLine line(EditionKey told, PromiseFigures figures, Integer lostAt) {
    var edition = processes.edition(told.process(), told.edition());
    return new PromiseLine(
        told.process(),
        told.edition(),
        edition.lead(),
        edition.promise(),
        figures,
        figures.isTold() ? lostAt : null);
  }

  /** How many came to a step, beside how many there were, would tell of the few who did not. */
  private PromiseStepLine step(StepRef at, JourneyCounts counts, By reader) {
    var figures = isExact(reader) ? counts.figures() : counts.inBands();
    var edition = processes.edition(at.told().process(), at.told().edition());
    var step = edition.step(at.step()).orElseThrow();
    return new PromiseStepLine(edition.code(), edition.version(), step, figures);
  }

  /** By edition, the step at which most days were lost. */
  private static Map<EditionKey, Integer> mostLost(Stream<StepDelay> lost) {
    var most = new HashMap<EditionKey, StepDelay>();
    lost.forEach(it -> most.merge(it.told(), it, StepDelay::most));
    return most.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> it.getValue().step()));
  }

  private static Integer mostLost(Map<Integer, JourneyCounts> perStep, By reader) {
    return perStep.entrySet().stream()
        .filter(it -> it.getKey() > 0 && it.getValue().lost() > 0)
        .filter(it -> isExact(reader) || it.getValue().inBands().isTold())
        .max(Comparator.comparingInt(it -> it.getValue().lost()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private boolean isWanted(EditionKey told, String unit, Actor reader) {
    var parts = processes.edition(told.process(), told.edition()).units();
    return readers.mayRead(reader, parts)
        && (unit == null || parts.stream().anyMatch(it -> units.answersFor(unit, it)));
  }

  private static PromiseLedgerView.All together(
      Collection<JourneyCounts> sums, Function<JourneyCounts, PromiseFigures> told) {
    var figures = told.apply(sums.stream().reduce(JourneyCounts.none(), JourneyCounts::plus));
    return new PromiseLedgerView.All(
        figures.journeys(),
        figures.kept(),
        figures.unmeasured(),
        figures.visits(),
        figures.documents());
  }

  private static <K> Map<K, JourneyCounts> sums(Stream<CellSum> rows, Function<CellSum, K> by) {
    var sums = new LinkedHashMap<K, JourneyCounts>();
    rows.forEach(
        it -> sums.computeIfAbsent(by.apply(it), key -> JourneyCounts.none()).add(it.counts()));
    return sums;
  }

  private static <K extends Comparable<K>> List<FigureSlice<K>> slices(
      Stream<CellSum> rows,
      Function<CellSum, K> by,
      Function<JourneyCounts, PromiseFigures> figures) {
    return new TreeMap<>(sums(rows, by))
        .entrySet().stream()
            .map(it -> new FigureSlice<>(it.getKey(), figures.apply(it.getValue())))
            .toList();
  }
}
