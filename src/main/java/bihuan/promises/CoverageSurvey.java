package bihuan.promises;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import bihuan.access.Actor;
import bihuan.access.By;
import bihuan.catalogue.Channel;
import bihuan.catalogue.ProcessRow;
import bihuan.catalogue.Processes;
import bihuan.city.City;
import bihuan.city.District;
import bihuan.plan.MeasureFindings;
import bihuan.plan.MeasureRow;
import bihuan.plan.Measures;
import bihuan.plan.Section;
import bihuan.rounds.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How far observers have come: what was reported, and for the coordination office alone where, and
 * what is planned. Anybody else could tell from a plan that somebody will come unannounced, and
 * from a place that somebody has been there.
 */
@ApplicationScoped
public class CoverageSurvey {

  @Inject Processes processes;
  @Inject Measures measures;
  @Inject Instance<MeasureFindings> findings;
  @Inject Assignments assignments;
  @Inject PromiseReaders readers;

  /** How often each place was touched, and will be. */
  private record Touches(Map<ServicePlace, Integer> journeys, Map<ServicePlace, Integer> tasks) {

    PlaceReach at(ServicePlace spot) {
      return new PlaceReach(
          spot.district(),
          spot.channel(),
          journeys.getOrDefault(spot, 0),
          tasks.getOrDefault(spot, 0));
    }
  }

  /**
   * What was touched in these months of what is offered today; a unit reads of its own processes
   * and measures.
   */
  public CoverageView view(Months months, By by) {
    var reader = by.actor();
    readers.require(reader);
    var theirs =
        processes.all().stream().filter(it -> readers.mayRead(reader, unitsOf(it))).toList();
    return PromiseReaders.isExact(reader)
        ? placeByPlace(months, theirs, reader)
        : told(months, theirs, by);
  }

  private CoverageView placeByPlace(Months months, List<ProcessRow> theirs, Actor reader) {
    var touches = new Touches(readers.places(months, reader), planned(reader));
    var offered = theirs.stream().map(it -> reach(it, touches)).toList();
    var filed = found(it -> it.filed(months.from(), months.until()));
    return CoverageView.of(
        measures(offered, filed, reader), offered, districts(offered), channels(offered));
  }

  private CoverageView told(Months months, List<ProcessRow> theirs, By by) {
    var journeys =
        readers
            .sums(new PromiseQuestion(months, null, null), by)
            .wholes(new PromiseQuestion(months, null, null))
            .collect(groupingBy(CellSum::process, summingInt(it -> it.counts().journeys())));
    var offered =
        theirs.stream()
            .map(
                it ->
                    new ProcessReach(
                        it.code(),
                        it.lead(),
                        it.measures(),
                        List.of(),
                        journeys.getOrDefault(it.code(), 0),
                        0))
            .toList();
    var handed = found(it -> it.handedOut(months.from(), months.until(), readers.lastTold(by)));
    return CoverageView.told(measures(offered, handed, by.actor()), offered);
  }

  private Map<Integer, Integer> found(Function<MeasureFindings, Map<Integer, Integer>> of) {
    return findings.isResolvable() ? of.apply(findings.get()) : Map.of();
  }

  private Map<ServicePlace, Integer> planned(Actor reader) {
    return assignments.planned(reader).stream()
        .collect(
            toMap(
                it -> new ServicePlace(it.process(), it.district(), it.channel()),
                it -> it.tasks()));
  }

  private List<String> unitsOf(ProcessRow process) {
    return processes.edition(process.code(), process.promise().version()).units();
  }

  private static ProcessReach reach(ProcessRow process, Touches touches) {
    var places =
        City.here().districts().stream()
            .flatMap(
                district ->
                    process.promise().channels().stream()
                        .map(it -> touches.at(new ServicePlace(process.code(), district, it))))
            .toList();
    return new ProcessReach(
        process.code(),
        process.lead(),
        process.measures(),
        places,
        places.stream().mapToInt(PlaceReach::journeys).sum(),
        places.stream().mapToInt(PlaceReach::tasks).sum());
  }

  private List<MeasureReach> measures(
      List<ProcessReach> offered, Map<Integer, Integer> issues, Actor reader) {
    return measures.all().stream()
        .filter(it -> it.section() == Section.TASKS)
        .filter(it -> readers.mayRead(reader, it.units()))
        .map(it -> measure(it, offered, issues.getOrDefault(it.number(), 0)))
        .toList();
  }

  private static MeasureReach measure(MeasureRow measure, List<ProcessReach> offered, int issues) {
    var serving = offered.stream().filter(it -> it.measures().contains(measure.number())).toList();
    return new MeasureReach(
        measure.number(),
        measure.title(),
        measure.english(),
        serving.stream().map(ProcessReach::process).toList(),
        serving.stream().mapToInt(ProcessReach::journeys).sum(),
        serving.stream().mapToInt(ProcessReach::tasks).sum(),
        issues);
  }

  private static List<Reach<District>> districts(List<ProcessReach> offered) {
    return City.here().districts().stream()
        .map(it -> reach(it, offered, place -> place.district().equals(it)))
        .toList();
  }

  private static List<Reach<Channel>> channels(List<ProcessReach> offered) {
    var promised = EnumSet.noneOf(Channel.class);
    offered.forEach(it -> it.places().forEach(place -> promised.add(place.channel())));
    return promised.stream().map(it -> reach(it, offered, place -> place.channel() == it)).toList();
  }

  private static <T> Reach<T> reach(
      T of, List<ProcessReach> offered, Predicate<PlaceReach> isThere) {
    var there = offered.stream().flatMap(it -> it.places().stream()).filter(isThere).toList();
    return new Reach<>(
        of,
        there.stream().mapToInt(PlaceReach::journeys).sum(),
        there.stream().mapToInt(PlaceReach::tasks).sum());
  }
}
