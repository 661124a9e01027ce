package bihuan.promises;

import static java.util.stream.Collectors.toMap;

import bihuan.Cursor;
import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.Actor;
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
 * day, or how somebody came. However many journeys there are, as many cells are read.
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

    static StepRef of(PromiseCell it) {
      return new StepRef(EditionKey.of(it), it.key().step());
    }
  }

  /**
   * Every process with a journey in these months, by code, the newest edition first.
   *
   * @param unit the code of a unit with a part in it, null for all
   */
  public PromiseLedgerView lines(PromiseQuestion question, String unit, Actor reader) {
    readers.require(reader);
    var lost = mostLost(question);
    var sums = sums(cells.wholes(question), EditionKey::of);
    sums.keySet().removeIf(it -> !isWanted(it, unit, reader));
    var lines =
        sums.entrySet().stream()
            .map(it -> line(it.getKey(), it.getValue(), lost.get(it.getKey())))
            .sorted(
                Comparator.comparing(PromiseLine::process)
                    .thenComparing(PromiseLine::edition, Comparator.reverseOrder()))
            .toList();
    return new PromiseLedgerView(together(sums.values()), lines);
  }

  /**
   * Steps somebody came to, with what was experienced at them, by process.
   *
   * @param unit the code of the unit whose steps they are, null for all steps
   */
  public List<PromiseStepLine> steps(PromiseQuestion question, String unit, Actor reader) {
    readers.require(reader);
    var sums = sums(cells.steps(question, unit), StepRef::of);
    return sums.entrySet().stream()
        .filter(it -> isWanted(it.getKey().told(), null, reader))
        .filter(it -> it.getValue().journeys() > 0)
        .map(it -> step(it.getKey(), it.getValue()))
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
  public PromiseView line(String process, int version, PromiseQuestion question, Actor reader) {
    var edition = requireEdition(process, version, question, reader);
    var told = new EditionKey(process, edition.version());
    var rows = cells.of(process, edition.version(), question).toList();
    var perStep = sums(rows.stream(), it -> it.key().step());
    var whole = perStep.getOrDefault(0, JourneyCounts.none());
    var steps = edition.steps().stream().map(StepRow::number).toList();
    return new PromiseView(
        line(told, whole, mostLost(perStep)),
        steps.stream()
            .map(it -> step(new StepRef(told, it), perStep.getOrDefault(it, JourneyCounts.none())))
            .toList(),
        slices(rows.stream().filter(it -> it.key().step() == 0), it -> it.key().month()),
        slices(
            cells.perChannel(process, edition.version(), question),
            it -> Channel.valueOf(it.key().channel())),
        slices(
            cells.perDistrict(process, edition.version(), question),
            it -> new District(it.key().district())),
        cells.versions(process, question));
  }

  /**
   * The journeys behind the figures, the newest month first and within a month in no order.
   *
   * @param version as for {@link #line}
   * @param after {@code next} of the page before; null or empty for the first
   */
  public Page<CountedJourneyRow> journeys(
      String process, int version, PromiseQuestion question, String after, Actor reader) {
    var edition = requireEdition(process, version, question, reader);
    var found = cells.journeys(process, edition.version(), question, Cursor.read(after), PAGE + 1);
    return Page.of(found, PAGE, CountedJourneyRow::position);
  }

  private EditionView requireEdition(
      String process, int version, PromiseQuestion question, Actor reader) {
    readers.require(reader);
    var edition = processes.edition(process, version > 0 ? version : newest(process, question));
    if (!readers.mayRead(reader, edition.units())) {
      throw Refusal.unknown("catalogue.process.unknown", process);
    }
    return edition;
  }

  private int newest(String process, PromiseQuestion question) {
    return cells.versions(process, question).stream()
        .findFirst()
        .orElseGet(() -> processes.get(process).promise().version());
  }

  private PromiseLine line(EditionKey told, JourneyCounts counts, Integer lostAt) {
    var edition = processes.edition(told.process(), told.edition());
    var figures = counts.figures();
    return new PromiseLine(
        told.process(),
        told.edition(),
        edition.lead(),
        edition.promise(),
        figures,
        figures.isTold() ? lostAt : null);
  }

  private PromiseStepLine step(StepRef at, JourneyCounts counts) {
    var edition = processes.edition(at.told().process(), at.told().edition());
    var step = edition.step(at.step()).orElseThrow();
    return new PromiseStepLine(edition.code(), edition.version(), step, counts.figures());
  }

  /** By edition, the step at which most days were lost. */
  private Map<EditionKey, Integer> mostLost(PromiseQuestion question) {
    var most = new HashMap<EditionKey, StepDelay>();
    cells.lost(question).forEach(it -> most.merge(it.told(), it, StepDelay::most));
    return most.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> it.getValue().step()));
  }

  private boolean isWanted(EditionKey told, String unit, Actor reader) {
    var parts = processes.edition(told.process(), told.edition()).units();
    return readers.mayRead(reader, parts)
        && (unit == null || parts.stream().anyMatch(it -> units.answersFor(unit, it)));
  }

  private static PromiseLedgerView.All together(Collection<JourneyCounts> sums) {
    var all = JourneyCounts.none();
    sums.forEach(all::add);
    var figures = all.figures();
    return new PromiseLedgerView.All(
        figures.journeys(),
        figures.kept(),
        figures.unmeasured(),
        figures.visits(),
        figures.documents());
  }

  private static Integer mostLost(Map<Integer, JourneyCounts> perStep) {
    return perStep.entrySet().stream()
        .filter(it -> it.getKey() > 0 && it.getValue().lost() > 0)
        .max(Comparator.comparingInt(it -> it.getValue().lost()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static <K> Map<K, JourneyCounts> sums(
      Stream<PromiseCell> rows, Function<PromiseCell, K> by) {
    var sums = new LinkedHashMap<K, JourneyCounts>();
    rows.forEach(
        it -> sums.computeIfAbsent(by.apply(it), key -> JourneyCounts.none()).add(it.counts()));
    return sums;
  }

  private static <K extends Comparable<K>> List<FigureSlice<K>> slices(
      Stream<PromiseCell> rows, Function<PromiseCell, K> by) {
    return new TreeMap<>(sums(rows, by))
        .entrySet().stream()
            .map(it -> new FigureSlice<>(it.getKey(), it.getValue().figures()))
            .toList();
  }
}
