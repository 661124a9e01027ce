package bihuan.promises;

import static java.util.stream.Collectors.toMap;

import bihuan.access.Actor;
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
import java.util.function.Predicate;

/**
 * How far observers have come: what was reported, and for the coordination office alone what is
 * planned. Anybody else could tell from a plan that somebody will come unannounced.
 */
@ApplicationScoped
public class CoverageSurvey {

  @Inject PromiseCells cells;
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
  public CoverageView view(Months months, Actor reader) {
    readers.require(reader);
    var withPlans = reader.role().isOfOffice();
    var touches = new Touches(cells.places(months), withPlans ? planned(reader) : Map.of());
    var offered =
        processes.all().stream()
            .filter(it -> readers.mayRead(reader, unitsOf(it)))
            .map(it -> reach(it, touches))
            .toList();
    return CoverageView.of(
        withPlans,
        measures(offered, months, reader),
        offered,
        districts(offered),
        channels(offered));
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
    return new ProcessReach(process.code(), process.lead(), process.measures(), places);
  }

  private List<MeasureReach> measures(List<ProcessReach> offered, Months months, Actor reader) {
    var issues =
        findings.isResolvable()
            ? findings.get().filed(months.from(), months.until())
            : Map.<Integer, Integer>of();
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
        serving.stream().mapToInt(ProcessReach::getJourneys).sum(),
        serving.stream().mapToInt(ProcessReach::getTasks).sum(),
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
