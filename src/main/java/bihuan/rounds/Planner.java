package bihuan.rounds;

import bihuan.city.District;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Proposes who goes where. Cells take turns: what was never visited first, then what was visited
 * longest ago; a share of the visits is drawn by lot, so that nobody can reckon with being spared.
 * Nobody goes where they are recused or known, two who go together are of different categories, and
 * the load is as even as those rules allow.
 *
 * <p>The same facts and the same seed give the same proposal: whoever doubts it can run it again.
 */
class Planner {

  private final List<VisitSlot> spots;
  private final List<Diary> people = new ArrayList<>();
  private final Map<CoverageCell, LocalDate> visited;
  private final PlanRequest wish;
  private final Random lot;

  private final Set<CoverageCell> covered = new LinkedHashSet<>();
  private final List<Seats> planned = new ArrayList<>();

  /** One visit while it is being planned. */
  private static final class Seats {

    private final VisitSlot spot;
    private final boolean drawn;
    private final ServiceCounter counter;
    private final Map<Diary, Hindrance> barred = new HashMap<>();
    private final List<Diary> taken = new ArrayList<>();

    private Seats(VisitSlot spot, boolean drawn, List<Diary> people) {
      this.spot = spot;
      this.drawn = drawn;
      this.counter = spot.counter();
      for (var it : people) {
        var hindrance = it.who.hindrance(spot);
        if (hindrance != null) {
          barred.put(it, hindrance);
        }
      }
    }

    private List<Traveller> people() {
      return taken.stream().map(it -> it.who).toList();
    }
  }

  /** One person's tasks while they are being planned. */
  private static final class Diary {

    private final Traveller who;
    private final Set<Seats> tasks = new LinkedHashSet<>();
    private final Set<ServiceCounter> counters = new HashSet<>();

    private Diary(Traveller who) {
      this.who = who;
    }

    private int load() {
      return who.carried() + tasks.size();
    }

    private boolean isFull() {
      return tasks.size() >= who.most();
    }

    private void take(Seats visit) {
      visit.taken.add(this);
      tasks.add(visit);
      counters.add(visit.counter);
    }

    private void leave(Seats visit) {
      visit.taken.remove(this);
      tasks.remove(visit);
      counters.remove(visit.counter);
    }

    /** Why not this seat, or the seat of somebody in it; null where nothing hinders. */
    private Hindrance hindrance(Seats visit, Diary instead) {
      var lasting = visit.barred.get(this);
      if (lasting != null) {
        return lasting;
      }
      if (counters.contains(visit.counter)) {
        return Hindrance.KNOWN_THERE;
      }
      if (isFull()) {
        return Hindrance.FULL;
      }
      for (var other : visit.taken) {
        if (other != instead && other.who.category().equals(who.category())) {
          return Hindrance.SAME_CATEGORY;
        }
      }
      return null;
    }
  }

  /** One task that changes hands. */
  private record HandOver(Seats visit, Diary from, Diary to) {

    void make() {
      from.leave(visit);
      to.take(visit);
    }

    void undo() {
      to.leave(visit);
      from.take(visit);
    }
  }

  private Planner(
      List<VisitSlot> spots,
      Collection<Traveller> people,
      Map<CoverageCell, LocalDate> visited,
      PlanRequest wish,
      Random lot) {
    this.spots = spots;
    this.visited = visited;
    this.wish = wish;
    this.lot = lot;
    covered.addAll(visited.keySet());
    people.forEach(it -> this.people.add(new Diary(it)));
    Collections.shuffle(this.people, lot);
  }

  /**
   * In whatever order the facts come.
   *
   * @param visited when each cell was visited last; what is missing never was
   */
  static RoundProposal propose(
      List<ProcessOffer> offers,
      Set<District> districts,
      Collection<Traveller> people,
      Map<CoverageCell, LocalDate> visited,
      PlanRequest wish) {
    var places = districts.stream().sorted().toList();
    var spots = new ArrayList<VisitSlot>();
    for (var offer : offers.stream().sorted(Comparator.comparing(ProcessOffer::process)).toList()) {
      for (var district : places) {
        offer.channels().stream()
            .sorted()
            .forEach(channel -> spots.add(new VisitSlot(offer, district, channel)));
      }
    }
    var inOrder = people.stream().sorted(Comparator.comparing(Traveller::account)).toList();
    return new Planner(spots, inOrder, visited, wish, new Random(wish.seed())).propose();
  }

  private RoundProposal propose() {
    var cells = new HashSet<CoverageCell>();
    spots.forEach(it -> cells.addAll(it.cells()));
    covered.retainAll(cells);
    var before = new RoundProposal.CellShare(Set.copyOf(covered), cells.size());
    chooseSpots();
    planned.forEach(this::fill);
    even();
    planned.stream()
        .filter(it -> !it.taken.isEmpty())
        .forEach(it -> covered.addAll(it.spot.cells()));
    return new RoundProposal(
        planned.stream()
            .filter(it -> !it.taken.isEmpty())
            .map(it -> new RoundProposal.Visit(it.spot, it.people(), it.drawn))
            .toList(),
        planned.stream()
            .filter(it -> it.taken.size() < wish.together())
            .map(it -> new RoundProposal.Vacancy(it.spot, hindrances(it)))
            .toList(),
        before,
        new RoundProposal.CellShare(Set.copyOf(covered), cells.size()));
  }

  // ---- where to

  private void chooseSpots() {
    var left = new ArrayList<>(spots);
    Collections.shuffle(left, lot);
    var drawn = Math.min(wish.drawn(), left.size());
    for (var i = 0; i < drawn; i++) {
      planned.add(new Seats(left.remove(left.size() - 1), true, people));
    }
    var turn = new HashMap<>(visited);
    planned.forEach(it -> it.spot.cells().forEach(cell -> turn.put(cell, LocalDate.MAX)));
    while (planned.size() < wish.visits() && !left.isEmpty()) {
      var next =
          left.stream()
              .min(
                  Comparator.comparing((VisitSlot it) -> longestAgo(it, turn))
                      .thenComparing(this::visitsOf)
                      .thenComparing(it -> -freshCells(it, turn)))
              .orElseThrow();
      left.remove(next);
      planned.add(new Seats(next, false, people));
      next.cells().forEach(cell -> turn.put(cell, LocalDate.MAX));
    }
  }

  private static LocalDate longestAgo(VisitSlot spot, Map<CoverageCell, LocalDate> turn) {
    return spot.cells().stream()
        .map(it -> turn.getOrDefault(it, LocalDate.MIN))
        .min(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }

  /** Processes take turns, too. */
  private long visitsOf(VisitSlot spot) {
    return planned.stream()
        .filter(it -> it.spot.offer().process().equals(spot.offer().process()))
        .count();
  }

  private static int freshCells(VisitSlot spot, Map<CoverageCell, LocalDate> turn) {
    return (int) spot.cells().stream().filter(it -> !turn.containsKey(it)).count();
  }

  // ---- who

  private void fill(Seats visit) {
    for (var seat = 0; seat < wish.together(); seat++) {
      people.stream()
          .filter(it -> it.hindrance(visit, null) == null)
          .min(Comparator.comparingInt(Diary::load))
          .ifPresent(it -> it.take(visit));
    }
  }

  private Map<Hindrance, Integer> hindrances(Seats visit) {
    var counted = new EnumMap<Hindrance, Integer>(Hindrance.class);
    people.stream()
        .filter(it -> !visit.taken.contains(it))
        .forEach(it -> counted.merge(it.hindrance(visit, null), 1, Integer::sum));
    return counted;
  }

  // ---- evenly

  /**
   * As long as some chain of hand-overs takes a task from somebody to somebody with at least two
   * fewer, it is made; each makes the sum of the squared loads smaller, so it ends.
   */
  private void even() {
    var relieved = true;
    while (relieved) {
      var least = people.stream().mapToInt(Diary::load).min().orElse(0);
      relieved =
          people.stream()
              .filter(it -> it.load() >= least + 2)
              .sorted(Comparator.comparingInt(Diary::load).reversed())
              .anyMatch(this::relieve);
    }
  }

  private boolean relieve(Diary burdened) {
    var cameBy = new HashMap<Diary, HandOver>();
    var queue = new ArrayDeque<>(List.of(burdened));
    while (!queue.isEmpty()) {
      var giver = queue.poll();
      for (var step : handOversFrom(giver)) {
        if (step.to() == burdened || cameBy.containsKey(step.to())) {
          continue;
        }
        cameBy.put(step.to(), step);
        if (step.to().load() + 2 > burdened.load()) {
          queue.add(step.to());
        } else if (handOn(step.to(), burdened, cameBy)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Being full does not count: on the way of a chain whoever takes one gives one. */
  private List<HandOver> handOversFrom(Diary giver) {
    var steps = new ArrayList<HandOver>();
    for (var visit : giver.tasks) {
      for (var it : people) {
        var hindrance = it.hindrance(visit, giver);
        if (hindrance == null || hindrance == Hindrance.FULL) {
          steps.add(new HandOver(visit, giver, it));
        }
      }
    }
    return steps;
  }

  /** From the far end back, so that everybody gives before they take; all of it, or nothing. */
  private static boolean handOn(Diary last, Diary first, Map<Diary, HandOver> cameBy) {
    var done = new ArrayDeque<HandOver>();
    for (var at = last; at != first; at = cameBy.get(at).from()) {
      var step = cameBy.get(at);
      if (step.to().hindrance(step.visit(), step.from()) != null) {
        done.forEach(HandOver::undo);
        return false;
      }
      step.make();
      done.push(step);
    }
    return true;
  }
}
