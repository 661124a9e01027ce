package bihuan.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Several that do the same, turn by turn, so that whatever else the machine does falls on all. */
class Contest {

  private static final int SCORE = 20;

  /** Many at once. */
  interface Turn {
    Pace once() throws Exception;
  }

  private final Map<String, Turn> sides = new LinkedHashMap<>();
  private final Map<String, List<Pace>> paces = new LinkedHashMap<>();

  Contest with(String side, Turn turn) {
    sides.put(side, turn);
    return this;
  }

  /**
   * Turns that do not count: the product is compiled while it runs, which takes minutes, and
   * measured as it is for whoever comes on the second day. So long as one of them still grows
   * quicker they go on, to four times as long at most.
   */
  void warmUp(int seconds) throws Exception {
    var begun = System.nanoTime();
    var rates = new LinkedHashMap<String, List<Double>>();
    var passed = 0L;
    do {
      for (var it : sides.entrySet()) {
        rates
            .computeIfAbsent(it.getKey(), side -> new ArrayList<>())
            .add(it.getValue().once().rate());
      }
      passed = (System.nanoTime() - begun) / 1_000_000_000L;
    } while (passed < seconds
        || passed < 4L * seconds && rates.values().stream().anyMatch(Contest::grow));
  }

  /** By a twentieth from one score of turns to the next. */
  private static boolean grow(List<Double> rates) {
    var now = rates.size();
    return now >= 2 * SCORE
        && median(rates.subList(now - SCORE, now))
            > 1.05 * median(rates.subList(now - 2 * SCORE, now - SCORE));
  }

  private static double median(List<Double> rates) {
    return Results.median(rates.stream().mapToDouble(Double::doubleValue).toArray());
  }

  void run(int rounds) throws Exception {
    for (var round = 0; round < rounds; round++) {
      for (var it : sides.entrySet()) {
        paces.computeIfAbsent(it.getKey(), side -> new ArrayList<>()).add(it.getValue().once());
      }
    }
  }

  /** So many in a second, as a rule. */
  double rate(String side) {
    return usual(side, Pace::rate);
  }

  /** How long each took as a rule, in milliseconds. */
  double median(String side) {
    return usual(side, Pace::median);
  }

  private double usual(String side, ToDoubleFunction<Pace> what) {
    return Results.median(paces.get(side).stream().mapToDouble(what).toArray());
  }
}
