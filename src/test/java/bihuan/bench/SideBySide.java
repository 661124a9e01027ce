package bihuan.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The same question asked of a small town and of a large one, one after the other and turn by turn,
 * so that whatever else the machine does falls on both alike.
 */
class SideBySide {

  private static final int WARM_UP = 25;

  /** The median may grow by a fifth at most. */
  static final double MOST = 1.2;

  private final Product few;
  private final Product many;
  private final int openings;
  private final Map<String, Visitor> inFew = new HashMap<>();
  private final Map<String, Visitor> inMany = new HashMap<>();
  private final List<Double> ratios = new ArrayList<>();

  SideBySide(Product few, Product many, int openings) {
    this.few = few;
    this.many = many;
    this.openings = openings;
  }

  /**
   * Asks both as this person and keeps how much longer the large town took.
   *
   * @param ofFew what to ask of the small town, by turn
   */
  void measure(
      String what,
      String who,
      IntFunction<String> ofFew,
      IntFunction<String> ofMany,
      Results results)
      throws Exception {
    var one = visitor(who, few, inFew);
    var other = visitor(who, many, inMany);
    if (one.get(ofFew.apply(0)).statusCode() == 404) {
      results.line("  %-44s there is no such page", what);
      return;
    }
    var times = new double[2][openings];
    for (var turn = -WARM_UP; turn < openings; turn++) {
      var first = time(one, ofFew.apply(turn + WARM_UP));
      var second = time(other, ofMany.apply(turn + WARM_UP));
      if (turn >= 0) {
        times[0][turn] = first;
        times[1][turn] = second;
      }
    }
    var before = Results.median(times[0]);
    var after = Results.median(times[1]);
    ratios.add(after / before);
    results.row(
        what + " (" + who + ")",
        after,
        "ms",
        "the small town",
        before,
        after / before > MOST ? "  too long" : "");
  }

  void end(Results results) {
    results.figure(
        "median of the ratios",
        Results.median(ratios.stream().mapToDouble(it -> it).toArray()),
        "");
    results.load("meanwhile");
  }

  /** Signed in once. */
  private static Visitor visitor(String who, Product product, Map<String, Visitor> known)
      throws Exception {
    if (!known.containsKey(who)) {
      known.put(who, Visitor.signedIn(product.address(), who));
    }
    return known.get(who);
  }

  private static double time(Visitor visitor, String path) throws Exception {
    var begun = System.nanoTime();
    var answer = visitor.get(path);
    var time = (System.nanoTime() - begun) / 1e6;
    Visitor.require(answer, 200);
    return time;
  }
}
