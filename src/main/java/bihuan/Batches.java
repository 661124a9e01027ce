package bihuan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came in month by month, as it is told outside the office: a month once it is over, and never
 * fewer than five cases together. A month with fewer waits for the ones after it and is told with
 * them. Every view adds up whole batches, so whatever is taken from whatever, five and more are
 * left, or none; and as months that are over do not change, what was told once stays as it was.
 */
public final class Batches {

  private final NavigableMap<YearMonth, YearMonth> toldWith = new TreeMap<>();
  private final NavigableMap<YearMonth, Integer> cases = new TreeMap<>();

  /**
   * @param perMonth how many cases each month had
   * @param last the last month that may be told
   */
  public Batches(Map<YearMonth, Integer> perMonth, YearMonth last) {
    var waiting = new ArrayList<YearMonth>();
    var together = 0;
    for (var it : new TreeMap<>(perMonth).headMap(last, true).entrySet()) {
      var month = it.getKey();
      waiting.add(month);
      together += it.getValue();
      if (Rate.tells(together)) {
        waiting.forEach(one -> toldWith.put(one, month));
        cases.put(month, together);
        waiting.clear();
        together = 0;
      }
    }
  }

  /** The month with which this one is told; empty as long as it waits. */
  public Optional<YearMonth> toldWith(YearMonth month) {
    return Optional.ofNullable(toldWith.get(month));
  }

  /** How many cases are told with these months, the first and the last among them. */
  public int between(YearMonth first, YearMonth last) {
    return cases.subMap(first, true, last, true).values().stream().mapToInt(it -> it).sum();
  }

  /** How many cases are told with this month and those before it. */
  public int until(YearMonth last) {
    return cases.headMap(last, true).values().stream().mapToInt(it -> it).sum();
  }

  /** How many cases are told in all. */
  public int all() {
    return cases.values().stream().mapToInt(it -> it).sum();
  }
}
