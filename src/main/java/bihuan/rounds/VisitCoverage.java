package bihuan.rounds;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import bihuan.catalogue.Processes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which cells of measure, district and channel were visited, and which a round will visit. */
@ApplicationScoped
@Transactional
class VisitCoverage {

  /** What was visited longer ago counts as not visited. */
  static final int MONTHS = 12;

  private static final Set<AssignmentState> PLANNED =
      Set.of(
          AssignmentState.PROPOSED,
          AssignmentState.OFFERED,
          AssignmentState.ACCEPTED,
          AssignmentState.PUT_UP,
          AssignmentState.DONE);

  @Inject Processes processes;
  @Inject Assignments assignments;

  RoundCoverage of(Round round) {
    var all = new LinkedHashSet<CoverageCell>();
    offers(round)
        .forEach(
            offer ->
                offer
                    .channels()
                    .forEach(
                        channel ->
                            round
                                .districts()
                                .forEach(
                                    it -> all.addAll(new VisitSlot(offer, it, channel).cells()))));
    var tasks = assignments.inRound(round.id(), PLANNED).toList();
    var planned = new HashSet<CoverageCell>();
    tasks.forEach(
        task ->
            processes
                .get(task.process())
                .measures()
                .forEach(it -> planned.add(new CoverageCell(it, task.district(), task.channel()))));
    var visited = lastVisits(round.processes(), round.period().begins).keySet();
    var rows =
        all.stream()
            .sorted(
                Comparator.comparingInt(CoverageCell::measure)
                    .thenComparing(CoverageCell::district)
                    .thenComparing(CoverageCell::channel))
            .map(it -> new RoundCoverage.CellRow(it, visited.contains(it), planned.contains(it)))
            .toList();
    var loads = new TreeMap<String, Integer>();
    tasks.stream()
        .filter(it -> round.isOpen())
        .collect(groupingBy(Assignment::account, counting()))
        .forEach((who, count) -> loads.put(who, count.intValue()));
    return new RoundCoverage(
        rows.size(),
        (int) rows.stream().filter(RoundCoverage.CellRow::visited).count(),
        (int) rows.stream().filter(it -> it.visited() || it.planned()).count(),
        rows,
        loads);
  }

  /** The round's processes as they can be tried, against the promise that holds when it begins. */
  List<ProcessOffer> offers(Round round) {
    return round.processes().stream()
        .sorted()
        .map(it -> offer(it, round.period().begins).within(round::reaches))
        .toList();
  }

  ProcessOffer offer(String code, LocalDate on) {
    var edition = processes.edition(code, on);
    return new ProcessOffer(
        code,
        edition.version(),
        edition.lead(),
        Set.copyOf(edition.units()),
        edition.measures(),
        edition.promise().channels());
  }

  /** When each cell was visited last, within the twelve months before that day. */
  Map<CoverageCell, LocalDate> lastVisits(Set<String> codes, LocalDate before) {
    var last = new HashMap<CoverageCell, LocalDate>();
    for (var tried : assignments.tried(codes, before.minusMonths(MONTHS))) {
      for (var measure : processes.get(tried.process()).measures()) {
        last.merge(
            new CoverageCell(measure, tried.district(), tried.channel()),
            tried.on(),
            (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return last;
  }
}
