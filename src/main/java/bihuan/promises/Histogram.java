package bihuan.promises;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many figures lie at each point of a {@link HistogramGrid}. */
record Histogram(SortedMap<Integer, Integer> counts) {

  static final Histogram NONE = new Histogram(Collections.emptySortedMap());

  /** What {@link #toString} wrote. */
  static Histogram read(String text) {
    var counts = new TreeMap<Integer, Integer>();
    if (!text.isEmpty()) {
      for (var bin : text.split(" ")) {
        var colon = bin.indexOf(':');
        counts.put(
            Integer.valueOf(bin.substring(0, colon)), Integer.valueOf(bin.substring(colon + 1)));
      }
    }
    return new Histogram(counts);
  }

  /** The same with one more. */
  Histogram with(int point) {
    var more = new TreeMap<>(counts);
    more.merge(point, 1, Integer::sum);
    return new Histogram(more);
  }

  Histogram with(Histogram other) {
    var both = new TreeMap<>(counts);
    other.counts.forEach((point, count) -> both.merge(point, count, Integer::sum));
    return new Histogram(both);
  }

  int size() {
    return counts.values().stream().mapToInt(it -> it).sum();
  }

  /**
   * Where this part of all figures lies below, as Excel's QUARTILE.INC tells it: between two
   * figures in proportion.
   *
   * @param part 0.25, 0.5 or 0.75
   */
  double quantile(double part) {
    var place = (size() - 1) * part;
    var below = (int) place;
    var lower = at(below);
    return place == below ? lower : lower + (place - below) * (at(below + 1) - lower);
  }

  /** The figure at this place, from 0, when all stand in order. */
  private int at(int place) {
    var passed = 0;
    for (var it : counts.entrySet()) {
      passed += it.getValue();
      if (place < passed) {
        return it.getKey();
      }
    }
    throw new IllegalArgumentException(place + " of " + passed);
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(it -> it.getKey() + ":" + it.getValue())
        .collect(joining(" "));
  }
}
